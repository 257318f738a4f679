/** Decides which addresses a layout may load or link to. */

/** `media` is loaded into the page (`src`, `poster`); a `link` is opened by the annotator. */
export type UrlUse = 'media' | 'link';

/** Media that hold no script. SVG is left out: it is a document of its own. */
const MEDIA_DATA = /^data:(?:image\/(?!svg)|audio\/|video\/)[\w.+-]+[;,]/i;

/**
 * The absolute form of an address, or `undefined` where it must not be used. Web addresses and those relative to `baseUrl` may be;
 * media may also be `blob:` and `data:` images, audio and video; links may also be `mailto:`.
 */
export function layoutUrl(value: string, use: UrlUse, baseUrl: string): string | undefined {
  const text = value.trim();
  if (text === '' || !URL.canParse(text, baseUrl)) return undefined;
  const url = new URL(text, baseUrl);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  if (use === 'link') return url.protocol === 'mailto:' ? url.href : undefined;
  return url.protocol === 'blob:' || MEDIA_DATA.test(url.href) ? url.href : undefined;
}
