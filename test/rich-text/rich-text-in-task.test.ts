import { expect, waitUntil } from '@open-wc/testing';
import { parseTaskConfig } from '../../src/config/index.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { TextFormats } from '../../src/core/text-format.js';
import { open as openTask, SOURCE, type Setup } from '../task/opened-task.js';

const FENCE = '```';
const MARKDOWN = `## How to do it\n\n1. **First**, write this:\n\n${FENCE}python\ndef double(x):\n    return 2 * x  # twice\n${FENCE}\n\n| n | 2n |\n|--:|---|\n| 1 | 2 |\n`;

describe('Rich text in a task', () => {
  it('shows responses that are written in Markdown as headings, lists, tables and highlighted code', async () => {
    const { element } = await open({ items: [{ id: '1', question: 'How?', response_a: MARKDOWN, response_b: 'Just double it.' }] });
    const [a, b] = panes(element);
    expect(a.querySelector('h5')?.textContent).to.equal('How to do it');
    expect(a.querySelector('ol > li strong')?.textContent).to.equal('First');
    expect(a.querySelector('.hljs-keyword')?.textContent).to.equal('def');
    expect(a.querySelectorAll('td').length).to.equal(2);
    // One pair has one format.
    expect(b.querySelector('.rich-text > p')?.textContent).to.equal('Just double it.');
  });

  it('leaves texts without clear signs as they are, and loads nothing for them', async () => {
    const { element } = await open({ items: [{ id: '1', question: 'How?', response_a: 'It costs $5 * 2.\n  - so', response_b: 'a_b_c' }] });
    const [a] = panes(element);
    expect(a.querySelector('.rich-text') === null).to.equal(true);
    expect(a.textContent.trim()).to.equal('It costs $5 * 2.\n  - so');
    expect(element.renderRoot.querySelector('.raw-switch') === null).to.equal(true);
  });

  it('shows the raw text by a switch, and the formatted one again', async () => {
    const { element } = await open({ items: [{ id: '1', question: 'How?', response_a: MARKDOWN, response_b: MARKDOWN }] });
    const button = element.renderRoot.querySelector<HTMLButtonElement>('.raw-switch');
    expect(button?.getAttribute('aria-pressed')).to.equal('false');
    button?.click();
    await element.updateComplete;
    expect(button?.getAttribute('aria-pressed')).to.equal('true');
    expect(panes(element)[0].textContent.trim()).to.equal(MARKDOWN.trim());
    button?.click();
    await element.updateComplete;
    expect(panes(element)[0].querySelector('h5') === null).to.equal(false);
  });

  it('follows the formats of the page', async () => {
    const items = [{ id: '1', question: '**How?**', response_a: MARKDOWN, response_b: 'x' }];
    const { element } = await openWith({ response_a: 'plain', question: 'markdown' }, items);
    expect(panes(element)[0].querySelector('.rich-text') === null).to.equal(true);
    expect(element.renderRoot.querySelector('.prompt strong')?.textContent).to.equal('How?');
  });

  it('formats the turns of a conversation', async () => {
    const turns = [
      { role: 'user', content: 'Show **both**' },
      { role: 'assistant', content: `# Here\n\n- **a**\n- $x^2$` },
    ];
    const { element } = await open({ items: [{ id: '1', question: turns, response_a: 'x', response_b: 'y' }] });
    const said = [...element.renderRoot.querySelectorAll('[part=turn] .rich-text')];
    expect(said.map((turn) => turn.querySelector('strong')?.textContent)).to.deep.equal(['both', 'a']);
    expect(said[1]?.querySelector('math msup') === null).to.equal(false);
  });

  it('compares conversations, and takes one sign for enough in the prompt of formatted responses', async () => {
    const said = (content: string) => [{ role: 'assistant', content }];
    const items = [{ id: '1', question: 'What is $x^2$?', chosen: said('## It\n\nis **four**'), rejected: said('five') }];
    const { element } = await open({ items });
    const [a, b] = panes(element);
    expect(a.querySelector('h5')?.textContent).to.equal('It');
    expect(b.querySelector('[part=turn] .rich-text')?.textContent).to.equal('five');
    expect(element.renderRoot.querySelector('.prompt math') === null).to.equal(false);
    await waitUntil(() => /\d words/.test(element.renderRoot.querySelector('.response-heading')?.textContent ?? ''));
  });

  it('formats what fills an element of a layout, and only that', async () => {
    const source = `${SOURCE}\nhtml_layout: '<h4>A</h4><div class="a">{{response_a}}</div><p>B: {{response_b}}</p>'\n`;
    const { element } = await open({ source, items: [{ id: '1', question: 'q', response_a: MARKDOWN, response_b: MARKDOWN }] });
    const layout = element.renderRoot.querySelector('.layout');
    expect(layout?.querySelector('.a h5')?.textContent).to.equal('How to do it');
    expect(layout?.querySelector('p .rich-text') === null).to.equal(true);
    expect(layout?.querySelectorAll('.rich-text').length).to.equal(1);
    element.renderRoot.querySelector<HTMLButtonElement>('.raw-switch')?.click();
    await element.updateComplete;
    expect(layout?.querySelector('.a')?.textContent).to.equal(MARKDOWN);
  });

  it('keeps the differences, and what is found, on formatted responses', async () => {
    const items = [
      { id: '1', question: 'q', response_a: '## Sum\n\nIt is **four**, $x+y$.', response_b: '## Sum\n\nIt is **five**, $x+y$.' },
    ];
    const { element } = await open({ items });
    const root = element.renderRoot;
    const differences = [...root.querySelectorAll<HTMLButtonElement>('.compare button')].find((button) =>
      /Differences/.test(button.textContent),
    );
    differences?.click();
    await waitUntil(() => /1 difference/.test(root.querySelector('[part=item]')?.textContent ?? ''), 'one word differs');
    const field = root.querySelector<HTMLInputElement>('#compare-find');
    if (!field) throw new Error('no field');
    field.value = 'it is four, x+y';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(root.querySelector('.compare-found')?.textContent).to.contain('Response A: 1 place');
  });

  it('shows instructions that are Markdown as such', async () => {
    const source = SOURCE.replace('First line.', '## Rules\n\n  - **Read** both').replace('Second line.', '- Choose');
    const { element } = await open({ source });
    expect(element.renderRoot.querySelector('.instructions h3')?.textContent).to.equal('Rules');
    expect(element.renderRoot.querySelectorAll('.instructions li').length).to.equal(2);
  });
});

/** Its texts are in their formats. */
async function open(setup: Setup) {
  const opened = await openTask(setup);
  await opened.element.openDesk?.texts?.ready;
  await opened.element.updateComplete;
  return opened;
}

function panes(element: { readonly renderRoot: ParentNode }): readonly [HTMLElement, HTMLElement] {
  const [a, b] = element.renderRoot.querySelectorAll<HTMLElement>('.response-text');
  if (!a || !b) throw new Error('no panes');
  return [a, b];
}

async function openWith(formats: TextFormats, items: readonly { readonly id: string }[]) {
  const { config } = parseTaskConfig(SOURCE);
  return open({ config: { ...config, formats }, items, backend: new MemoryBackend({ config, items }) });
}
