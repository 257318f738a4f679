/** Addresses of other entries of this Storybook. A story is shown in a frame: links need `target="_top"`. */
export function storyLink(id: string): string {
  return `./?path=/story/${id}`;
}

export function docsLink(id: string): string {
  return `./?path=/docs/${id}--docs`;
}
