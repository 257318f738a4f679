/** Blocks that are scripts, as files: what is written in them, with imports of what a fragment has at hand. */
import { join } from 'node:path';
import ts from 'typescript';
import { root, type CodeBlock } from './code-block.js';

export interface ScriptBlock {
  readonly block: CodeBlock;
  /** Where it would stand; nothing is written there. Named blocks of a page are side by side, so that they can import each other. */
  readonly path: string;
  readonly source: string;
  /** What it imports, as written. */
  readonly imports: readonly string[];
}

const LANGUAGES = new Map([
  ['ts', 'ts'],
  ['typescript', 'ts'],
  ['js', 'js'],
  ['javascript', 'js'],
  ['mjs', 'js'],
  ['tsx', 'tsx'],
  ['jsx', 'jsx'],
  ['vue', 'ts'],
  ['svelte', 'ts'],
]);

const scopePath = join(root, 'test/docs/fragment-scope.ts');
const scopeNames = exportedNames();

/** The script of a block; undefined where it is none. */
export function scriptOf(block: CodeBlock): ScriptBlock | undefined {
  const extension = LANGUAGES.get(block.language);
  if (extension === undefined) return undefined;
  const written = block.language === 'vue' || block.language === 'svelte' ? componentScript(block.text) : block.text;
  const [name] = block.words.filter((word) => /\.\w+$/.test(word));
  const line = block.place.slice(block.place.lastIndexOf(':') + 1);
  // Components of Vue and Svelte stand beside the scripts that import them.
  const file = name === undefined || (extension === 'ts') !== /\.tsx?$/.test(name) ? `block-${line}.${extension}` : name;
  const source = sourceOf(written, block.words);
  const imports = ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
  return { block, path: join(root, 'test/docs/blocks', block.page, file.replaceAll('/', '-')), source, imports };
}

function sourceOf(written: string, words: readonly string[]): string {
  if (words.includes('fragment')) return withScope(written);
  return words.includes('shape') ? withTypes(written) : `${written}\nexport {};\n`;
}

/** The scripts of a component; its template is looked at as HTML. */
function componentScript(text: string): string {
  return [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script).join('\n');
}

function withScope(text: string): string {
  const file = ts.createSourceFile('fragment.ts', text, ts.ScriptTarget.ES2022);
  const named = new Set<string>();
  const made = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) named.add(node.text);
    const isBinding =
      ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isBindingElement(node) || ts.isImportSpecifier(node);
    if (isBinding && node.name !== undefined && ts.isIdentifier(node.name)) made.add(node.name.text);
    ts.forEachChild(node, look);
  };
  look(file);
  const wanted = scopeNames.filter((name) => named.has(name) && !made.has(name));
  const scope = wanted.length > 0 ? `import { ${wanted.join(', ')} } from '${scopePath.replace(/\.ts$/, '.js')}'; ` : '';
  return `${scope}${text}\nexport {};\n`;
}

/** Interfaces as they are shown, with a check that what the package exports under the same name has all of what is shown. */
function withTypes(text: string): string {
  const file = ts.createSourceFile('shape.ts', text, ts.ScriptTarget.ES2022);
  const shown = file.statements.flatMap((statement) => (ts.isInterfaceDeclaration(statement) ? statement.name.text : []));
  const wanted = publicTypes().filter(([name]) => new RegExp(`\\b${name}\\b`).test(text));
  const imports = wanted.map(
    ([name, from]) => `import type { ${name}${shown.includes(name) ? ` as Exported${name}` : ''} } from '${from}';`,
  );
  const checks = wanted
    .filter(([name]) => shown.includes(name))
    .map(([name]) => `export const is${name} = (exported: Exported${name}): ${name} => exported;`);
  return `${imports.join(' ')} ${text}\n${checks.join('\n')}\nexport {};\n`;
}

/** The names that the entries with types give, each with the first entry that does. */
function publicTypes(): readonly (readonly [name: string, from: string])[] {
  const found = new Map<string, string>();
  for (const entry of ['core', 'config', 'export']) {
    const path = join(root, 'src', entry, 'index.ts');
    const file = ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.ES2022);
    for (const statement of file.statements) {
      if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) continue;
      for (const { name } of statement.exportClause.elements)
        if (!found.has(name.text)) found.set(name.text, `annotation-elements/${entry}`);
    }
  }
  return [...found];
}

function exportedNames(): readonly string[] {
  const file = ts.createSourceFile(scopePath, ts.sys.readFile(scopePath) ?? '', ts.ScriptTarget.ES2022);
  return file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []))
      : [],
  );
}
