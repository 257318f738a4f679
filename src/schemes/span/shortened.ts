/** A text of bounded length, for messages and lists: its beginning and its end. Pure. */
export function shortened(text: string): string {
  // Of a very long text only as much as can matter is looked at.
  const characters = Array.from(text.length > 500 ? text.slice(0, 200) + text.slice(-200) : text);
  return characters.length <= 80 ? text : `${characters.slice(0, 50).join('')} … ${characters.slice(-25).join('')}`;
}
