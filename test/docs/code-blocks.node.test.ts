/**
 * Every fenced block of README, CONTRIBUTING, docs/ and the examples' READMEs is tried: scripts are type-checked together and run in a browser or in
 * Node, configs are read, markup and styles held against the manifest, commands run. A block says what it is behind its fence:
 *
 * - ```` ```ts ```` a whole script. ```` ```ts fragment ````: some lines of one; test/docs/fragment-scope.ts is what they have at hand.
 *   ```` ```ts shape ````: interfaces, which the package's own of the same names must have all of. ```` ```ts name.ts ````: a file that other
 *   blocks of the page import.
 * - ```` ```yaml ```` a config, or a piece of one that stands somewhere in one. ```` ```yaml compose.yaml ````: another file, only parsed.
 * - ```` ```ts react19/src/app.tsx ````: a file of test/consumers, which must be the same there.
 * - ```` ```text ```` what is not to be tried: output, trees, pictures.
 *
 * Needs what `npm run build` makes: the file for script tags and the pages of `serve`.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { runCommand } from '../cli/run-command.js';
import { launchBrowser } from '../end-to-end/browser.js';
import type { RunningServer } from '../server/node-server.js';
import { bundleScripts, canRun, isForNode, scriptName } from './bundle-scripts.js';
import { brokenLinks, linkedPages } from './check-links.js';
import { problemsOfMarkup, problemsOfStyle } from './check-markup.js';
import { checkTypes } from './check-types.js';
import { readPages, root, type CodeBlock } from './code-block.js';
import { markupPage, pageOf, serveDocs, siteAddress } from './docs-site.js';
import { elementFacts } from './element-facts.js';
import { runInNode, showPage } from './run-blocks.js';
import { problemsOfShell, runOwnCommands, studyFolder } from './run-shell.js';
import { scriptOf } from './script-block.js';
import { parseJsonBlock, problemsOfYaml } from './try-configs.js';

const pages = readPages();
const everyBlock = pages.flatMap((page) => page.blocks);
/** A file of a project in test/consumers, which `npm run test:consumers` builds and works on. */
const consumerFile = ({ words: [name = ''] }: CodeBlock) => join(root, 'test/consumers', name);
const isOfConsumer = (block: CodeBlock) => block.words.length > 0 && existsSync(consumerFile(block));
const blocks = everyBlock.filter((block) => !isOfConsumer(block));
const scripts = blocks.flatMap((block) => scriptOf(block) ?? []);
const facts = elementFacts();
const of = (...languages: readonly string[]) => blocks.filter(({ language }) => languages.includes(language));

/** Not run here: languages of files that belong to others, and what was never meant to run. */
const NOT_TRIED = ['text', 'nginx', 'http', 'csv', 'diff', 'dockerfile', 'python'];
const TRIED = ['yaml', 'yml', 'json', 'jsonl', 'html', 'css', 'sh', 'bash'];

// An example with a test of its own is run by that: backends-example.node.test.ts.
const withTest = new Set(blocks.filter(({ words }) => words.some((word) => word.endsWith('.test.ts'))).map(({ page }) => page));
const ownTest = ({ page, words }: CodeBlock) => withTest.has(page) && words.some((word) => word.endsWith('.ts'));
const runnable = scripts.filter((script) => !ownTest(script.block) && canRun(script, scripts));
const inNode = runnable.filter(isForNode);
const inBrowser = runnable.filter((script) => !isForNode(script));
/** Templates of frameworks are no pages by themselves, and a bare import in a page needs a bundler. */
const isPage = ({ text }: CodeBlock) => !/\s[[(:@*#][\w-]+[\])]?=|\{\{|from ['"][^./'"h]/.test(text);
const markup = of('html').filter(isPage);

describe('The pages of the documentation', () => {
  it('say of every block what it is', () => {
    const known = new Set([...NOT_TRIED, ...TRIED, ...scripts.map(({ block }) => block.language)]);
    const unknown = blocks.filter(({ language }) => !known.has(language));
    assert.deepEqual(
      unknown.map(({ place, language }) => `${place} ${language === '' ? 'has no language: name one, or text' : language}`),
      [],
    );
  });

  it('show the consumers’ projects as they are built', async () => {
    const shown = everyBlock.filter(isOfConsumer);
    const files = await Promise.all(shown.map(async (block) => [block, await readFile(consumerFile(block), 'utf8')] as const));
    const other = files.filter(([{ text }, file]) => !file.includes(text.trim()));
    assert.deepEqual(
      other.map(([{ place }]) => place),
      [],
    );
  });

  it('have links that lead somewhere', () => {
    assert.deepEqual(brokenLinks(pages), []);
  });
});

describe('Scripts of the documentation', () => {
  let browser: Browser;
  let site: RunningServer;
  let folder: string;
  let study: string;
  const types = new Map<string, readonly string[]>();

  before(async () => {
    for (const [place, problems] of checkTypes(scripts)) types.set(place, problems);
    const [forBrowser, forNode] = await Promise.all([bundleScripts(inBrowser, 'browser'), bundleScripts(inNode, 'node')]);
    const contents = new Map([...forBrowser].map(([name, text]) => [`scripts/${name}`, text]));
    for (const script of inBrowser) contents.set(siteAddress(script.block), pageOf(`/scripts/${scriptName(script)}.js`));
    for (const block of markup) contents.set(siteAddress(block), markupPage(block));
    site = await serveDocs(pages, contents);
    browser = await launchBrowser();
    // Within the package, so that what it imports is found.
    folder = await mkdtemp(join(root, 'test', '.docs-'));
    for (const [name, text] of forNode) await writeFile(join(folder, name), text);
    study = await studyFolder();
  });

  after(async () => {
    await browser.close();
    await site.stop();
    await rm(folder, { recursive: true });
    await rm(study, { recursive: true });
  });

  for (const { block } of scripts) {
    it(`${block.place} has the types that the package gives`, () => {
      assert.deepEqual(types.get(block.place), []);
    });
  }
  for (const { block } of inBrowser) {
    it(`${block.place} runs in a browser`, async () => {
      await showPage(browser, new URL(siteAddress(block), site.url).href);
    });
  }
  for (const script of inNode) {
    it(`${script.block.place} runs in Node`, async () => {
      await runInNode(join(folder, `${scriptName(script)}.mjs`), study);
    });
  }
  for (const block of markup) {
    const skip = existsSync(join(root, 'dist/cdn')) ? false : 'dist/cdn is not built.';
    it(`${block.place} is a page that runs`, { skip }, async () => {
      await showPage(browser, new URL(siteAddress(block), site.url).href);
    });
  }
});

describe('Configs, markup and styles of the documentation', () => {
  for (const block of of('yaml', 'yml')) {
    it(`${block.place} is read without a complaint`, () => {
      assert.deepEqual(problemsOfYaml(block), []);
    });
  }
  for (const block of of('json', 'jsonl')) {
    it(`${block.place} is JSON`, () => {
      assert.ok(parseJsonBlock(block).length > 0);
    });
  }
  for (const block of of('html', 'vue', 'svelte', 'tsx', 'jsx')) {
    it(`${block.place} has elements and attributes that are there`, () => {
      assert.deepEqual(problemsOfMarkup(block, facts), []);
    });
  }
  for (const block of of('css')) {
    it(`${block.place} names properties and parts that are there`, () => {
      assert.deepEqual(problemsOfStyle(block, facts), []);
    });
  }
});

describe('Commands of the documentation', () => {
  let help = '';
  let study: string;

  before(async () => {
    study = await studyFolder();
    help = (await runCommand(['--help'], { folder: study })).output;
  });

  after(async () => {
    await rm(study, { recursive: true });
  });

  for (const block of of('sh', 'bash')) {
    it(`${block.place} names commands and options that are there, and the package’s own run`, async () => {
      assert.deepEqual(await problemsOfShell(block, help), []);
      await runOwnCommands(block, study);
    });
  }
});

describe('The indexes of docs/', () => {
  it('lead to every page, that of a folder to those in it', () => {
    const documents = pages.filter(({ name }) => name.startsWith('docs/'));
    const indexes = documents.filter(({ name }) => name.endsWith('/README.md'));
    const linked = new Set(indexes.flatMap((index) => [...linkedPages(index)]));
    const missing = documents.map(({ name }) => name).filter((name) => name !== 'docs/README.md' && !linked.has(name));
    assert.deepEqual(missing, []);
  });
});
