/** The address of media that a scheme names: as `layoutUrl` allows it, and on a server, which does not know the page's own, as it is written. */
import { layoutUrl } from '../layout/layout-url.js';
import { onServer } from '../schemes/on-server.js';

const ANY_PAGE = 'https://page.invalid/';

/** @param baseUrl what a relative address is relative to. Default: the page */
export function mediaAddress(source: string, baseUrl: string | undefined): string | undefined {
  if (baseUrl !== undefined || !onServer) return layoutUrl(source, 'media', baseUrl ?? document.baseURI);
  const address = layoutUrl(source, 'media', ANY_PAGE);
  return address?.startsWith(ANY_PAGE) === true ? source.trim() : address;
}
