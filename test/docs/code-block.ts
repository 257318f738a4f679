/** The fenced blocks, headings and links of the pages that people read: README, CONTRIBUTING, docs/ and the READMEs of the examples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt, { type Token } from 'markdown-it';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface CodeBlock {
  /** `docs/config.md:48`: the line of the fence. */
  readonly place: string;
  /** The page, relative to the root. */
  readonly page: string;
  /** The first word behind the fence; empty where there is none. */
  readonly language: string;
  /** The words behind it: the name of a file, or how the block is to be read. */
  readonly words: readonly string[];
  readonly text: string;
}

export interface Page {
  readonly name: string;
  readonly blocks: readonly CodeBlock[];
  /** As a site like GitHub names them in addresses. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly { readonly place: string; readonly address: string }[];
}

const markdown = new MarkdownIt({ html: true });

/** All pages, with what is in them. */
export function readPages(): readonly Page[] {
  const inFolder = (folder: string) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
      : [];
  const examples = readdirSync(join(root, 'examples')).map((name) => `examples/${name}/README.md`);
  const names = ['README.md', 'CONTRIBUTING.md', ...inFolder('docs').filter((name) => name.endsWith('.md')), ...examples];
  return names
    .filter((name) => existsSync(join(root, name)))
    .sort()
    .map((name) => readPage(name, readFileSync(join(root, name), 'utf8')));
}

export function readPage(name: string, source: string): Page {
  const tokens = markdown.parse(source, {});
  const blocks = tokens.filter(({ type }) => type === 'fence').map((token) => blockOf(name, token));
  const headings = tokens.flatMap(({ type }, index) => (type === 'heading_open' ? [headingText(tokens[index + 1])] : []));
  const links = tokens.flatMap((token) =>
    linksIn(token.children ?? []).map((address) => ({ place: `${name}:${String((token.map?.[0] ?? 0) + 1)}`, address })),
  );
  return { name, blocks, anchors: anchorsOf(headings), links };
}

function blockOf(page: string, { info, content, map }: Token): CodeBlock {
  const [language = '', ...words] = info.trim().split(/\s+/);
  return { place: `${page}:${String((map?.[0] ?? 0) + 1)}`, page, language, words, text: content };
}

function headingText(token: Token | undefined): string {
  return (token?.children ?? []).map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : '')).join('');
}

function linksIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    const address = token.attrGet('href') ?? token.attrGet('src');
    return [...(address === null ? [] : [String(address)]), ...linksIn(token.children ?? [])];
  });
}

/** Lower case, without punctuation, hyphens for spaces; the second heading of a text ends with -1. */
function anchorsOf(headings: readonly string[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const heading of headings) {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-');
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count += 1) unique = `${anchor}-${String(count)}`;
    anchors.add(unique);
  }
  return anchors;
}
