import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { JsonReport } from '../../src/cli/json-report.js';
import { commandLine, runCommand, runProcess, type CommandOptions } from './run-command.js';

const project = fileURLToPath(new URL('../..', import.meta.url));

const SCHEMES = 'annotation_schemes:\n  - { annotation_type: text, name: note, description: Note }\n';
const GOOD = `annotation_task_name: Good\ndata_files: [items.json]\n${SCHEMES}`;
const ITEMS = '[{ "id": 1, "text": "one" }, { "id": 2, "text": "two" }]';

describe('annotation-elements check', () => {
  let folder = '';
  const check = (args: readonly string[], options: Partial<CommandOptions> = {}) => runCommand(['check', ...args], { folder, ...options });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-'));
    const files = {
      'good.yaml': GOOD,
      'items.json': ITEMS,
      'warned.yaml': `${GOOD}port: many\n`,
      'broken.yaml': 'annotation_task_name: Broken\nannotation_schemes:\n  - annotation_type: radoi\n    name: choice\n',
      'no-yaml.yaml': 'annotation_task_name: [\n',
      'data.yaml': `${GOOD.replace('[items.json]', '[items.json, gone.csv, bad.csv, https://data.example/more.json]')}html_layout: "{{text}} {{titel}}"\n`,
      'bad.csv': 'id,text\n1,doubled\n3\n',
      'layout.yaml': `${GOOD}html_layout: "<p>{{text}}</p><b>{{texd}}</b>"\n`,
      'crooked.yaml': `annotation_task_name: Crooked\n${SCHEMES}? "日本語 👍🏽 e\u0301"\n: x\n{}\n`,
      'folder/a.yml': GOOD.replace('Good', 'A').replace('items.json', '../items.json'),
      'folder/deep/b.json': JSON.stringify({ annotation_task_name: 'B', annotation_schemes: [] }),
      'folder/deep/items.json': ITEMS,
      'folder/compose.yaml': 'services: {}\n',
      'folder/node_modules/c.yaml': 'annotation_schemes: 1\n',
      'empty/notes.txt': 'nothing',
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
  });

  after(() => rm(folder, { recursive: true }));

  it('says that nothing is wrong, and ends with 0', async () => {
    const { code, output, errors } = await check(['good.yaml']);
    assert.deepEqual({ code, output, errors }, { code: 0, output: '1 config: nothing is wrong.\n', errors: '' });
  });

  it('prints a warning with its place, line and carets, and ends with 0', async () => {
    const { code, output } = await check(['warned.yaml']);
    assert.equal(code, 0);
    assert.equal(
      output,
      [
        'warned.yaml:5:7 warning wrong-type “port” must be a whole number; here it is the text “many”. The default is used instead.',
        ' 5 | port: many',
        '   |       ^^^^',
        '1 config: 0 errors, 1 warning.',
        '',
      ].join('\n'),
    );
  });

  it('ends with 1 on errors', async () => {
    const { code, output } = await check(['broken.yaml', 'good.yaml', 'no-yaml.yaml']);
    assert.equal(code, 1);
    assert.match(
      output,
      /^broken\.yaml:3:22 error unknown-scheme-type .*Did you mean “radio”\?\n 3 \| {3}- annotation_type: radoi\n {3}\| {22}\^{5}\n/,
    );
    assert.match(output, /no-yaml\.yaml:\d+:\d+ error yaml-syntax /);
    assert.match(output, /\n3 configs: 2 errors, \d warnings?\.\n$/);
  });

  it('checks the data files as the task does', async () => {
    const { code, output } = await check(['data.yaml']);
    assert.equal(code, 1);
    assert.match(
      output,
      /data\.yaml:2:26 error missing-data-file “data_files” names gone\.csv, which is not there\. The folder has: bad\.csv, /,
    );
    assert.match(output, /bad\.csv:2:1 error duplicate-id .*\n 2 \| 1,doubled\n/);
    assert.match(output, /bad\.csv:3:1 error bad-row /);
    assert.match(output, /data\.yaml “https:\/\/data\.example\/more\.json” is an address and was not checked\.\n/);
    assert.doesNotMatch(output, /unknown-layout-field/, 'some of the items are not known');
  });

  it('names a field of the layout that no item has', async () => {
    const { code, output } = await check(['layout.yaml']);
    assert.equal(code, 0);
    assert.match(output, /layout\.yaml:5:33 warning unknown-layout-field .*Did you mean “text”\?\n 5 \| .*\n {3}\| {33}\^{8}\n/);
  });

  it('finds every config in a folder, and nothing else there', async () => {
    const { files } = await report(['folder']);
    assert.deepEqual(
      files.map(({ file, task, items }) => [file, task, items]),
      [
        [join('folder', 'a.yml'), 'A', 2],
        [join('folder', 'deep', 'b.json'), null, null],
      ],
    );
  });

  it('checks a file once that is named twice', async () => {
    const { files } = await report(['folder', 'folder/a.yml', './folder/a.yml']);
    assert.equal(files.length, 2);
  });

  it('reads the standard input, with data files relative to the folder that it runs in', async () => {
    const { code, output } = await check(['-'], { input: `${GOOD}port: many\n` });
    assert.equal(code, 0);
    assert.match(output, /^<stdin>:5:7 warning wrong-type /);
  });

  it('writes one JSON document', async () => {
    const { files, errors, warnings } = await report(['warned.yaml', 'broken.yaml']);
    const { message, ...diagnostic } = files[0]?.diagnostics[0] ?? { message: '' };
    assert.match(message, /^“port” must be/);
    assert.deepEqual(diagnostic, {
      severity: 'warning',
      code: 'wrong-type',
      path: ['port'],
      filename: 'warned.yaml',
      line: 5,
      column: 7,
      endLine: 5,
      endColumn: 11,
    });
    assert.deepEqual([errors, warnings], [1, 1]);
  });

  for (const [what, args, message] of [
    ['no command', [], /^Nothing was asked for\./],
    ['another command', ['chek'], /^“chek” is not a command\./],
    ['no files', ['check'], /^Name at least one config file/],
    ['an unknown option', ['check', '--loud', 'good.yaml'], /^Unknown option '--loud'/],
    ['a file that is not there', ['check', 'gone.yaml'], /^There is no gone\.yaml\./],
    ['a folder without configs', ['check', 'empty'], /^There is no config in empty\./],
  ] as const) {
    it(`ends with 2 on ${what}`, async () => {
      const { code, output, errors } = await runCommand(args, { folder });
      assert.deepEqual({ code, output }, { code: 2, output: '' });
      assert.match(errors, message);
      assert.match(errors, /\nUsage: annotation-elements check /);
    });
  }

  it('explains itself', async () => {
    const { code, output } = await runCommand(['--help'], { folder });
    assert.equal(code, 0);
    for (const word of ['--json', '--version', 'folders', 'exit code', 'NO_COLOR']) assert.ok(output.includes(word), word);
  });

  it('says its version', async () => {
    const manifest = readFileSync(join(project, 'package.json'), 'utf8');
    const { output } = await runCommand(['--version'], { folder });
    assert.ok(manifest.includes(`"version": "${output.trim()}"`), output);
  });

  it(
    'has colours on a terminal, and none where NO_COLOR asks for none',
    { skip: !existsSync('/usr/bin/script') && 'needs script(1)' },
    async () => {
      const terminal = [
        'script',
        '-qec',
        commandLine('check', 'warned.yaml')
          .map((word) => `'${word}'`)
          .join(' '),
        '/dev/null',
      ];
      const shown = await runProcess(terminal, { folder, environment: { TERM: 'xterm' } });
      assert.ok(shown.output.includes('\u001B[33mwarning\u001B[0m'), shown.output);
      const plain = await runProcess(terminal, { folder, environment: { TERM: 'xterm', NO_COLOR: '1' } });
      assert.equal(plain.output.includes('\u001B'), false);
    },
  );

  it('ends quietly when nobody reads on', { skip: process.platform === 'win32' && 'needs sh' }, async () => {
    const command = commandLine('check', '.')
      .map((word) => `'${word}'`)
      .join(' ');
    const { output, errors } = await runProcess(['sh', '-c', `${command} | head -c 1`], { folder });
    assert.equal(output.length, 1);
    assert.equal(errors, '');
  });

  it('keeps control characters of a file from the terminal', async () => {
    const { output } = await check(['-'], { input: `${GOOD}"por\\u001B[31mt": "\u202Ex"\n` });
    assert.match(output, /unknown-key “por␛\[31mt”/);
    assert.deepEqual([output.includes('\u001B'), output.includes('\u202E')], [false, false]);
  });

  async function report(args: readonly string[]): Promise<JsonReport> {
    const { output } = await check(['--json', ...args]);
    const parsed: unknown = JSON.parse(output);
    assert.ok(isReport(parsed));
    return parsed;
  }
});

function isReport(value: unknown): value is JsonReport {
  return typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files);
}
