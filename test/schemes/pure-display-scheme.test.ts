import { expect, fixture, html } from '@open-wc/testing';
import { parseTaskConfig } from '../../src/config/index.js';
import '../../src/define/pure-display-scheme.js';
import { builtinRegistry } from '../../src/schemes/builtin.js';
import { pureDisplayDefinition } from '../../src/schemes/pure-display/pure-display.definition.js';
import type { PureDisplayScheme } from '../../src/schemes/pure-display/pure-display.answer.js';
import type { PureDisplaySchemeElement } from '../../src/schemes/pure-display/pure-display-scheme.js';
import { textBlocks } from '../../src/schemes/pure-display/text-blocks.js';

const guide: PureDisplayScheme = {
  type: 'pure_display',
  name: 'guide',
  description: 'How to judge',
  required: false,
  texts: ['Read both.\nThen decide.', '## Mind <b>this</b>\nNo haste.\n\nNo guessing.', '### And that'],
};

const render = (change: Partial<PureDisplayScheme> = {}) =>
  fixture<PureDisplaySchemeElement>(html`<pure-display-scheme .scheme=${{ ...guide, ...change }}></pure-display-scheme>`);

/** Each heading with its level before it; paragraphs as they are. */
const outline = (element: HTMLElement) =>
  [...(element.shadowRoot?.querySelectorAll('[role=heading], p') ?? [])].map((part) =>
    [part.getAttribute('aria-level') ?? [], part.textContent].flat().join(' '),
  );

describe('<pure-display-scheme>', () => {
  it('shows its description as a heading, and headings and paragraphs below it; HTML stays text', async () => {
    const element = await render();
    expect(outline(element)).to.deep.equal([
      '4 How to judge',
      'Read both.\nThen decide.',
      '5 Mind <b>this</b>',
      'No haste.',
      'No guessing.',
      '6 And that',
    ]);
    expect(element.shadowRoot?.querySelector('b') === null).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows a description alone as the text that it is', async () => {
    const element = await render({ description: '# Before you start\nTake your time.', texts: [] });
    expect(outline(element)).to.deep.equal(['4 Before you start', 'Take your time.']);
  });

  it('shows nothing where there is nothing', async () => {
    const element = await render({ description: '', texts: [] });
    expect(element.shadowRoot?.textContent.trim()).to.equal('');
    expect((await fixture<PureDisplaySchemeElement>(html`<pure-display-scheme></pure-display-scheme>`)).shadowRoot?.textContent).to.equal(
      '',
    );
  });

  it('is no part of a form', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><pure-display-scheme .scheme=${guide}></pure-display-scheme></form>`);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
  });
});

describe('the text of a pure_display scheme', () => {
  it('has headings only where a line begins with # and a space', () => {
    const levels = (text: string) => textBlocks([text]).map(({ level, text: shown }) => `${String(level)} ${shown}`);
    expect(levels('#1 is best\n# One #\n #tag')).to.deep.equal(['0 #1 is best', '1 One', '0 #tag']);
    expect(levels('#### Deep\n\n\n## High')).to.deep.equal(['2 Deep', '1 High']);
    expect(levels('a\r\n\r\nb')).to.deep.equal(['0 a', '0 b']);
    expect(levels(' \n\n ')).to.deep.equal([]);
  });
});

describe('annotation_type: pure_display', () => {
  const parse = (rest: string) => {
    const { config, diagnostics } = parseTaskConfig(`annotation_task_name: Test
annotation_schemes:
  - annotation_type: pure_display
    name: guide
${rest}`);
    return { scheme: config.annotationSchemes[0], places: diagnostics.map(({ line, code }) => `${String(line)} ${code}`) };
  };

  it('reads texts, numbers among them as written', () => {
    const { scheme, places } = parse('    description: How to judge\n    labels: [Read both., 1.50]\n');
    expect(places).to.deep.equal([]);
    expect(scheme).to.deep.equal({ ...guide, texts: ['Read both.', '1.50'] });
  });

  it('is never required, and says so of a config that asks for it', () => {
    const { scheme, places } = parse('    description: A\n    required: true\n    label_requirement: { required: true }\n');
    expect(places).to.deep.equal(['6 inert-key', '7 inert-key']);
    expect(scheme?.required).to.equal(false);
  });

  it('names what does nothing, and a scheme that shows nothing', () => {
    expect(parse('    description: A\n    allow_html: true\n').places).to.deep.equal(['6 inert-key']);
    expect(parse('    labels: []\n').places).to.deep.equal(['3 nothing-to-show']);
    expect(parse('    labels: { a: b }\n').places).to.deep.equal(['5 wrong-type', '3 nothing-to-show']);
  });

  it('says nothing on whether an item can be submitted without an answer', () => {
    const schemes = [
      { annotation_type: 'pure_display', name: 'guide', description: 'Read.' },
      { annotation_type: 'text', name: 'reason', description: 'Why?', required: false },
    ];
    expect(parseTaskConfig({ annotation_schemes: schemes }).config.allowEmptySubmission).to.equal(true);
  });

  it('has no answer, whatever is stored', () => {
    expect(pureDisplayDefinition.displayOnly).to.equal(true);
    const stored = builtinRegistry.for(guide)?.parseAnswer({ label: 'A' }, guide);
    expect(stored).to.equal(undefined);
    expect(pureDisplayDefinition.issues({ ...guide, required: true }, undefined)).to.deep.equal([]);
  });
});
