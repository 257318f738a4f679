/** The playground's own parts: what it knows of a place in a config, what it takes from an address, and which task it keeps. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PlaygroundPage } from '../../stories/playground/playground-page.js';
import '../../stories/playground/playground-page.js';
import { knownKeys, knownValues } from '../../stories/playground/schema-lookup.js';
import { sharedHash, textsOfHash } from '../../stories/playground/shared-texts.js';
import { yamlPlace, type YamlPlace } from '../../stories/playground/yaml-place.js';

/** The place of the `¦` in a text. */
function placeOf(marked: string): YamlPlace | undefined {
  const before = marked.split('¦')[0] ?? '';
  const lines = before.split('\n');
  return yamlPlace(marked.replace('¦', ''), lines.length - 1, lines.at(-1)?.length ?? 0);
}

const keysAt = (marked: string): readonly string[] => {
  const place = placeOf(marked);
  return place ? knownKeys(place).map(({ name }) => name) : [];
};
const valuesAt = (marked: string): readonly string[] => {
  const place = placeOf(marked);
  return place ? knownValues(place).map(({ value }) => value) : [];
};

describe('A place in a config', () => {
  const scheme = (lines: string) => `annotation_task_name: x\nannotation_schemes:\n${lines}\n`;

  it('is at the top, where nothing is indented', () => {
    expect(placeOf('annotation_task_name: x\n¦')).to.deep.include({ path: [], key: '', isValue: false });
    expect(keysAt('annotation_task_name: x\nallow¦')).to.include.members(['allow_skip', 'annotation_schemes']);
  });

  it('knows the keys of the type of its scheme alone', () => {
    expect(keysAt(scheme('  - annotation_type: pairwise\n    ¦')))
      .to.include('mode')
      .and.not.to.include('textarea');
    expect(keysAt(scheme('  - annotation_type: text\n    ¦')))
      .to.include('textarea')
      .and.not.to.include('mode');
    expect(keysAt(scheme('  - annotation_type: pairwise\n  - ¦\n    annotation_type: text'))).to.include('textarea');
    expect(keysAt(scheme('- annotation_type: text\n  ¦\n- annotation_type: pairwise')))
      .to.include('textarea')
      .and.not.to.include('mode');
  });

  it('knows the values of a key', () => {
    expect(valuesAt(scheme('  - annotation_type: ¦'))).to.include.members(['pairwise', 'radio', 'text']);
    expect(valuesAt('assignment_strategy: ¦')).to.include('least_annotated');
    expect(valuesAt('allow_skip: ¦')).to.deep.equal(['true', 'false']);
  });

  it('is found within braces', () => {
    expect(placeOf('item_properties: { id_key: id, te¦ }')).to.deep.include({ path: ['item_properties'], key: 'te', isValue: false });
    expect(keysAt('item_properties: { ¦ }')).to.include('text_key');
  });

  it('is none in a text of several lines, or in a comment', () => {
    expect(placeOf('annotation_instructions: |\n  Read: all\n  of¦ it\nallow_skip: true')).to.equal(undefined);
    expect(placeOf('# a¦ comment')).to.equal(undefined);
    expect(placeOf('annotation_instructions: |\n  Read it\nallow¦')).to.deep.include({ path: [], isValue: false });
  });
});

describe('What a link holds', () => {
  const texts = { config: 'annotation_task_name: “É” 🦊\n', items: '[]' };

  it('comes back as it was', async () => {
    expect(await textsOfHash((await sharedHash(texts)) ?? '')).to.deep.equal(texts);
  });

  it('is nothing where the hash is about something else', async () => {
    expect(await textsOfHash('')).to.equal(undefined);
    expect(await textsOfHash('#heading')).to.equal(undefined);
  });

  async function hashOf(value: unknown): Promise<string> {
    const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return `#play=${code.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
  }

  it('is refused where it is not two texts', async () => {
    for (const value of [null, 'text', [], {}, { config: 1, items: '' }, { config: '' }, { __proto__: texts }])
      expect(await textsOfHash(await hashOf(value)), JSON.stringify(value)).to.equal('unreadable');
    for (const hash of ['#play=', '#play=%00', '#play=AAAA', `#play=${'A'.repeat(100_000)}`])
      expect(await textsOfHash(hash), hash.slice(0, 20)).to.equal('unreadable');
  });

  it('is refused where a few bytes inflate to very many', async () => {
    const hash = await hashOf({ config: 'x'.repeat(20_000_000), items: '' });
    expect(hash.length).to.be.lessThan(60_000);
    expect(await textsOfHash(hash)).to.equal('unreadable');
  });
});

describe('The playground', () => {
  const open = () => fixture<PlaygroundPage>(html`<playground-page></playground-page>`);
  const within = (page: PlaygroundPage, selector: string) => page.shadowRoot?.querySelector<HTMLElement>(selector);
  const tabs = (page: PlaygroundPage) => page.shadowRoot?.querySelector('text-tabs')?.shadowRoot;
  const inTabs = (page: PlaygroundPage, selector: string) => tabs(page)?.querySelector<HTMLElement>(selector);
  const editor = (page: PlaygroundPage) => tabs(page)?.querySelector('code-editor');
  const taskText = (page: PlaygroundPage) => within(page, 'annotation-task')?.shadowRoot?.textContent ?? '';
  const taskSays = (page: PlaygroundPage, text: string) =>
    waitUntil(() => taskText(page).includes(text), `The task does not say “${text}”.`, { timeout: 8000 });

  afterEach(() => {
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  });

  it('keeps the last task while the config is broken, says so, and takes the mended one', async () => {
    const page = await open();
    await taskSays(page, 'Why do we always see');
    editor(page)?.goTo(1, 23);
    await sendKeys({ type: '[' });
    await waitUntil(() => within(page, '.broken'), 'Nothing is said.');
    expect(within(page, '.broken')?.textContent).to.equal('config.yaml cannot run. This is the task as it last could.');
    expect(taskText(page)).to.include('Why do we always see');
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: 'Truly, ' });
    await taskSays(page, 'Truly, Which answer is better?');
    expect(within(page, '.broken')).to.equal(null);
  });

  it('leads from a diagnostic to its place, and shows it under the cursor', async () => {
    const page = await open();
    await taskSays(page, 'Why do we always see');
    editor(page)?.goTo(8, 5);
    await sendKeys({ type: 'x' });
    await waitUntil(() => within(page, '.diagnostics button'), 'No diagnostic is listed.');
    editor(page)?.goTo(1, 1);
    await page.updateComplete;
    expect(inTabs(page, '.here')?.textContent).not.to.include('xdescription');
    within(page, '.diagnostics button')?.click();
    await waitUntil(() => inTabs(page, '.here')?.textContent.includes('8:5 warning: “xdescription”'), 'The cursor is not there.');
    await sendKeys({ press: 'Delete' });
    await waitUntil(() => !within(page, '.diagnostics button'), 'It is still listed.');
  });

  it('lets Tab leave the editor', async () => {
    const page = await open();
    editor(page)?.focus();
    expect(tabs(page)?.activeElement).to.equal(editor(page));
    await sendKeys({ press: 'Tab' });
    expect(tabs(page)?.activeElement).to.equal(null);
  });

  it('reads CSV as items', async () => {
    const page = await open();
    await taskSays(page, 'Why do we always see');
    inTabs(page, '#tab-items')?.click();
    await page.updateComplete;
    const items = tabs(page)?.querySelectorAll('code-editor')[1];
    items?.focus();
    await sendKeys({ press: 'Control+A' });
    await sendKeys({ type: 'id,prompt,response_a,response_b' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: '1,Is this a table?,Yes,No' });
    await taskSays(page, 'Is this a table?');
  });
});
