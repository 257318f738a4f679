/** The declarations of the package: complete, free of `any`, and of what its users do not have. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { isPlainObject } from '../../src/core/json.js';
import { PackedPackage } from './packed-package.js';

/** Frameworks whose templates have types of their own; each is tried in a project of its framework. */
const templates = 'annotation-elements/jsx/';

describe('the declarations', () => {
  let packed: PackedPackage;
  let reached: readonly ts.SourceFile[];
  before(async () => {
    packed = await PackedPackage.pack();
    reached = reachedDeclarations(packed);
  });
  after(async () => {
    await packed.remove();
  });

  it('are there for each entry', () => {
    const without = packed.entries.filter(({ file, types }) => file?.endsWith('.js') && types === undefined);
    assert.deepEqual(without, []);
    assert.ok(reached.length > 100);
  });

  it('name no package that is neither a dependency nor a peer, and none of the parsers', () => {
    const { dependencies, peerDependencies } = packed.manifest;
    const known = [dependencies, peerDependencies].flatMap((list) => (isPlainObject(list) ? Object.keys(list) : []));
    const parsers = ['zod', 'js-yaml', 'papaparse', 'dompurify'];
    const named = reached.flatMap((file) =>
      imports(file)
        .filter((specifier) => !specifier.startsWith('.'))
        .map((specifier) => [file.fileName.slice(packed.path('').length), specifier] as const),
    );
    const wrong = named.filter(([, specifier]) => {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
      return parsers.includes(name) || !known.includes(name);
    });
    assert.deepEqual(wrong, []);
  });

  it('say `any` nowhere', () => {
    const found: string[] = [];
    for (const file of reached) {
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) {
          const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
          found.push(`${file.fileName.slice(packed.path('').length)}:${line + 1}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
    assert.deepEqual(found, []);
  });

  for (const [name, options] of Object.entries({
    NodeNext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  })) {
    it(`compile without skipLibCheck, with module resolution ${name}`, { timeout: 120_000 }, async () => {
      const entries = packed.entries.filter(({ types, specifier }) => types !== undefined && !specifier.startsWith(templates));
      const source = join(packed.folder, `use-${name}.mts`);
      await writeFile(source, entries.map(({ specifier }, index) => `export * as entry${index} from '${specifier}';`).join('\n'));
      const problems = compile([source], { ...options, skipLibCheck: false });
      // Whether a dependency's declarations compile is the dependency's affair.
      const own = problems.filter(
        ({ file }) => file === undefined || !/node_modules\/(?!annotation-elements\/|\.packed)/.test(relevant(file.fileName)),
      );
      assert.deepEqual(own.map(describeProblem), []);
    });
  }
});

/** The part of a path below the folder into which the package was unpacked. */
function relevant(path: string): string {
  return path.replace(/^.*\/node_modules\/\.packed-[^/]+\//, '');
}

export function compile(files: readonly string[], options: ts.CompilerOptions): readonly ts.Diagnostic[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    strict: true,
    noEmit: true,
    types: [],
    ...options,
  });
  return ts.getPreEmitDiagnostics(program);
}

export function describeProblem({ file, start, messageText }: ts.Diagnostic): string {
  const place = file && start !== undefined ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : '';
  return place + ts.flattenDiagnosticMessageText(messageText, ' ');
}

/** Every declaration file that an entry leads to. */
function reachedDeclarations(packed: PackedPackage): ts.SourceFile[] {
  const files = new Map<string, ts.SourceFile>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    assert.ok(existsSync(path), `${path} is missing`);
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    files.set(path, file);
    for (const specifier of imports(file)) {
      if (specifier.startsWith('.')) visit(join(dirname(path), specifier.replace(/\.js$/, '.d.ts')));
    }
  };
  for (const { types, specifier } of packed.entries) if (types !== undefined && !specifier.startsWith(templates)) visit(packed.path(types));
  return [...files.values()];
}

/** What a declaration file imports, exports from, or names as `import('…')`. */
function imports(file: ts.SourceFile): string[] {
  return ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => fileName);
}
