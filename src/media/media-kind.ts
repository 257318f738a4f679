/** Which addresses are those of images, sounds and films, by the ends of their names. Pure text work. */

export type MediaKind = 'image' | 'audio' | 'video';

const KINDS: ReadonlyMap<string, MediaKind> = /* @__PURE__ */ new Map<string, MediaKind>([
  ...named('image', 'apng avif bmp gif jfif jpeg jpg png svg webp'),
  ...named('audio', 'aac flac m4a mp3 oga ogg opus wav weba'),
  ...named('video', 'm4v mov mp4 mpeg mpg ogv webm'),
]);

/** An address of this length is no longer one that a person wrote, and nothing to search through. */
const MAX_LENGTH = 4096;
const WEB_OR_RELATIVE = /^(?:https?:\/\/|(?![a-z][a-z\d+.-]*:))\S+$/i;

/**
 * What is behind an address on the web or relative to the task. `undefined` for everything else: texts, other protocols, names that do not say
 * what they hold.
 */
export function mediaKind(value: string): MediaKind | undefined {
  const text = value.trim();
  if (text.length > MAX_LENGTH || !WEB_OR_RELATIVE.test(text)) return undefined;
  return KINDS.get(/\.([a-z\d]{3,5})$/i.exec(path(text))?.[1]?.toLowerCase() ?? '');
}

/** The last part of an address, as people read it: without folders, end and escapes. */
export function mediaName(address: string): string {
  const file = /[^/]*$/.exec(path(address))?.[0] ?? '';
  return unescaped(file)
    .replace(/\.[a-z\d]{3,5}$/i, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim();
}

function path(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function named(kind: MediaKind, ends: string): [end: string, kind: MediaKind][] {
  return ends.split(' ').map((end) => [end, kind]);
}
