/** What docs/theming.md, the manifest and the sources say of custom properties and parts is the same. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './code-block.js';
import { elementFacts, type ElementFacts } from './element-facts.js';

const facts = elementFacts();
const page = readFileSync(join(root, 'docs/theming.md'), 'utf8');
/** Those of the base of all that ask. */
const COMMON: ReadonlySet<string> = new Set(['description', 'error']);
const SCHEMES = [...facts].filter(([tag]) => tag.endsWith('-scheme') || tag === 'pairwise-preference');
const ASKING = SCHEMES.filter(([, { events }]) => events.has('annotation-change'));

/** The names in backticks of the second cell, by the first one. */
function rows(heading: string): ReadonlyMap<string, readonly string[]> {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return new Map(
    [...section.matchAll(/^\| `?([^|`]+?)`? \| (.+) \|$/gm)].map(([, first = '', rest = '']) => [
      first,
      [...rest.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name),
    ]),
  );
}

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

/** The parts that the files of a folder write into a template or set on an element. */
function writtenParts(...folders: readonly string[]): readonly string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  return sorted(
    files.flatMap((text) =>
      [...text.matchAll(/part="([^"]+)"|setAttribute\('part', '([^']+)'/g)].flatMap(([, one, other]) => one ?? other ?? []),
    ),
  );
}

const partsOf = (elements: Iterable<readonly [string, ElementFacts]>) => sorted([...elements].flatMap(([, { parts }]) => [...parts]));
const only = (tag: string) => [...facts].filter(([name]) => name === tag);

describe('Custom properties', () => {
  const documented = sorted([...rows('Custom properties').keys()].filter((name) => name.startsWith('--annotation')));

  it('of the page are those of the manifest', () => {
    assert.ok(documented.length > 10);
    assert.deepEqual(sorted([...facts.values()].flatMap(({ properties }) => [...properties])), documented);
  });

  for (const [tag, { properties }] of [...ASKING, ...only('annotation-task')])
    it(`are all in the manifest for ${tag}`, () => {
      assert.deepEqual(sorted(properties), documented);
    });
});

describe('Parts', () => {
  const documented = rows('Parts');

  it('of what every element that asks has are those of the manifest', () => {
    assert.ok(ASKING.length > 15);
    assert.deepEqual(sorted(documented.get('every element that asks') ?? []), sorted(COMMON));
    for (const [tag, { parts }] of ASKING)
      assert.ok(
        [...COMMON].every((name) => parts.has(name)),
        tag,
      );
  });

  for (const [tag, { parts }] of facts) {
    it(`of ${tag} are the same on the page and in the manifest`, () => {
      const own = ASKING.some(([name]) => name === tag) ? [...parts].filter((name) => !COMMON.has(name)) : parts;
      const row = documented.get(`<${tag}>`) ?? [];
      assert.deepEqual(
        sorted(row),
        sorted(own),
        `The row: | \`<${tag}>\` | ${[...own].map((name) => `\`${name}\``).join(', ') || 'no others'} |`,
      );
    });
  }

  it('that the task shows are in the manifest', () => {
    const others = writtenParts('src/task', 'src/layout', 'src/compare', 'src/rich-text', 'src/media');
    assert.deepEqual(
      others.filter((name) => !partsOf(only('annotation-task')).includes(name)),
      [],
    );
  });

  it('that the elements of schemes show are in the manifest', () => {
    const declared = partsOf(SCHEMES);
    assert.deepEqual(
      writtenParts('src/schemes').filter((name) => !declared.includes(name)),
      [],
    );
  });

  for (const [tag] of SCHEMES) {
    const folder = `src/schemes/${tag.replace(/-(?:scheme|preference)$/, '')}`;
    it(`that ${tag} shows are in the manifest`, () => {
      assert.deepEqual(
        writtenParts(folder).filter((name) => !partsOf(only(tag)).includes(name)),
        [],
      );
    });
  }

  it('that report and progress show are in the manifest', () => {
    for (const [folder, tag] of [
      ['src/report', 'annotation-report'],
      ['src/study', 'task-progress'],
    ] as const)
      assert.deepEqual(
        writtenParts(folder).filter((name) => !partsOf(only(tag)).includes(name)),
        [],
        tag,
      );
  });
});
