/** One TypeScript program over all scripts of the pages, against the library's sources. */
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from './code-block.js';
import { entrySources, packageOf } from './package-entries.js';
import type { ScriptBlock } from './script-block.js';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  allowJs: true,
  checkJs: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  jsx: ts.JsxEmit.ReactJSX,
  skipLibCheck: true,
  noEmit: true,
};

/** Files that are no scripts, as bundlers import them. */
const FOREIGN = `
declare module '*.vue' { const component: any; export default component; }
declare module '*.svelte' { const component: any; export default component; }
declare module '*.css';
declare module '*?raw' { const text: string; export default text; }
declare module '*?url' { const address: string; export default address; }
declare module '*.yaml';
declare module '*.json';
`;

/** What the compiler says of each block, by its place. */
export function checkTypes(scripts: readonly ScriptBlock[]): ReadonlyMap<string, readonly string[]> {
  const foreignPath = join(root, 'test/docs/blocks/foreign.d.ts');
  const sources = new Map([
    ...scripts.map(({ path, source }) => [path, source] as const),
    [foreignPath, FOREIGN + foreignModules(scripts)],
  ]);
  const options = { ...OPTIONS, paths: Object.fromEntries([...entrySources()].map(([name, path]) => [name, [path]])) };
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.fileExists = (path) => sources.has(path) || onDisk.fileExists(path);
  host.readFile = (path) => sources.get(path) ?? onDisk.readFile(path);
  host.directoryExists = (path) =>
    [...sources.keys()].some((file) => dirname(file).startsWith(path)) || (onDisk.directoryExists?.(path) ?? true);
  host.getSourceFile = (path, version, ...rest) => {
    const text = sources.get(path);
    return text === undefined ? onDisk.getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return new Map(scripts.map((script) => [script.block.place, diagnosticsOf(program, script)]));
}

function diagnosticsOf(program: ts.Program, { path, block }: ScriptBlock): readonly string[] {
  const file = program.getSourceFile(path);
  if (!file) return [`${block.place} is not in the program.`];
  const start = Number(block.place.slice(block.place.lastIndexOf(':') + 1)) + 1;
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ start: offset, messageText }) => {
    const line = offset === undefined ? 0 : file.getLineAndCharacterOfPosition(offset).line;
    return `${block.page}:${String(start + line)} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** Packages that are not installed here have no types here: whatever is imported from them is anything. */
function foreignModules(scripts: readonly ScriptBlock[]): string {
  const missing = new Set(scripts.flatMap(({ imports }) => imports).filter((name) => !isInstalled(name)));
  return [...missing].map((name) => `declare module '${name}';`).join('\n');
}

/** Whether an import leads to something here: the package itself, a file, a module of Node or an installed package. */
export function isInstalled(name: string): boolean {
  if (/^(\.|\/|node:)/.test(name) || packageOf(name) === 'annotation-elements') return true;
  return ts.sys.directoryExists(join(root, 'node_modules', packageOf(name)));
}
