/** The declarations of the package: complete, free of `any`, and of what its users do not have. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { manifestElements, ownEvents } from '../../scripts/generate/manifest-elements.mjs';
import { isPlainObject } from '../../src/core/json.js';
import { type ExportedEntry, PackedPackage } from './packed-package.js';

/** Frameworks whose templates have types of their own; each is tried in a project of its framework. */
const templates = 'annotation-elements/jsx/';

/** How a page uses an element whose define module is all that it imports, and how it does not. */
const uses = {
  'annotation-task': {
    right: `element.annotator = 'ann';
      element.addEventListener('annotation-saved', ({ detail }) => detail.record.itemId.trim());
      document.addEventListener('annotation-change', ({ detail }) => detail.type === 'pairwise' && detail.answer?.winner === 'both-bad');`,
    wrong: "element.addEventListener('annotation-saved', ({ detail }) => detail.record.item);",
    message: /Property 'item' does not exist/,
  },
  'pairwise-preference': {
    right: `element.responses = { a: '97.', b: '91.' };
      element.addEventListener('annotation-change', ({ detail }) => detail.scheme.trim());
      const strength: number | undefined = element.answer?.strength;`,
    wrong: 'const strength: string | undefined = element.answer?.strength;',
    message: /Type 'number \| undefined' is not assignable/,
  },
  'task-progress': {
    right: "element.addEventListener('task-progress-change', ({ detail }) => detail.progress);",
    wrong: "element.addEventListener('task-progress-change', ({ detail }) => detail.record);",
    message: /Property 'record' does not exist/,
  },
} as const;

describe('the declarations', () => {
  let packed: PackedPackage;
  let reached: readonly ts.SourceFile[];
  before(async () => {
    packed = await PackedPackage.pack();
    reached = reachedDeclarations(packed, packed.entries);
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

  it('of each define module alone bring its tag and its events', () => {
    const lacking = manifestElements().flatMap((element) => {
      const specifier = `annotation-elements/define/${element.tagName}.js`;
      const entries = packed.entries.filter((entry) => entry.specifier === specifier);
      assert.equal(entries.length, 1, specifier);
      const text = reachedDeclarations(packed, entries)
        .map((file) => file.text)
        .join('\n');
      const named = [...text.matchAll(/interface (?:HTMLElementTagNameMap|GlobalEventHandlersEventMap) \{([^}]*)\}/g)].join('\n');
      return [element.tagName, ...ownEvents(element)].filter((name) => !named.includes(`'${name}':`)).map((name) => [specifier, name]);
    });
    assert.deepEqual(lacking, []);
  });

  for (const [tag, { right, wrong, message }] of Object.entries(uses)) {
    it(`of <${tag}> alone take what is right and refuse what is wrong`, { timeout: 60_000 }, async () => {
      const source = join(packed.folder, `use-${tag}.mts`);
      const start = `import 'annotation-elements/define/${tag}.js';\nconst element = document.createElement('${tag}');\n`;
      const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true };
      await writeFile(source, start + right);
      assert.deepEqual(compile([source], options).map(describeProblem), []);
      await writeFile(source, start + wrong);
      const problems = compile([source], options).map(describeProblem);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', message);
    });
  }

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

function compile(files: readonly string[], options: ts.CompilerOptions): readonly ts.Diagnostic[] {
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

function describeProblem({ file, start, messageText }: ts.Diagnostic): string {
  const place = file && start !== undefined ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : '';
  return place + ts.flattenDiagnosticMessageText(messageText, ' ');
}

/** Every declaration file that entries lead to. */
function reachedDeclarations(packed: PackedPackage, entries: readonly ExportedEntry[]): ts.SourceFile[] {
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
  for (const { types, specifier } of entries) if (types !== undefined && !specifier.startsWith(templates)) visit(packed.path(types));
  return [...files.values()];
}

/** What a declaration file imports, exports from, or names as `import('…')`. */
function imports(file: ts.SourceFile): string[] {
  return ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => fileName);
}
