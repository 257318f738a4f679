/** Whether the links of the pages lead somewhere. */
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root, type Page } from './code-block.js';

/** Links within the project; those to the web are not followed. */
export function brokenLinks(pages: readonly Page[]): readonly string[] {
  const byName = new Map(pages.map((page) => [page.name, page]));
  return pages.flatMap((page) =>
    page.links
      .filter(({ address }) => !/^([a-z]+:|\/\/)/i.test(address))
      .flatMap(({ place, address }) => {
        const [path = '', anchor] = decodeURI(address).split('#');
        const target = path === '' ? page.name : normalize(join(dirname(page.name), path));
        if (target.startsWith('..') || !existsSync(join(root, target))) return [`${place} There is no ${target}.`];
        const anchors = byName.get(target)?.anchors;
        return anchor === undefined || !anchors || anchors.has(anchor) ? [] : [`${place} ${target} has no heading #${anchor}.`];
      }),
  );
}

/** The pages of docs/ that the page links to. */
export function linkedPages({ name, links }: Page): ReadonlySet<string> {
  return new Set(links.map(({ address }) => normalize(join(dirname(name), address.split('#')[0] ?? ''))));
}
