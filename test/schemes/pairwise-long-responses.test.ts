import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/pairwise-preference.js';
import type { PairwisePreferenceElement, PairwiseResponses } from '../../src/schemes/pairwise/pairwise-preference.js';
import { option } from './find.js';
import { preference } from './sample-schemes.js';

const LONG = Array.from({ length: 400 }, (_, index) => `line ${String(index)} ${'of many words '.repeat(6)}`).join('\n');

const render = async (responses: PairwiseResponses, scheme = preference) => {
  const element = await fixture<PairwisePreferenceElement>(
    html`<pairwise-preference .scheme=${scheme} .responses=${responses}></pairwise-preference>`,
  );
  await element.updateComplete;
  return element;
};
const panes = (element: Element) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.response-text') ?? [])];
const blocksOf = (pane: Element | undefined) =>
  [...(pane?.querySelectorAll<HTMLElement>('span span') ?? [])].filter((span) => getComputedStyle(span).contentVisibility === 'auto');

describe('<pairwise-preference> with long responses', () => {
  it('has them in blocks of which those in sight are laid out, and short ones as they are', async () => {
    const [a, b] = panes(await render({ a: LONG, b: 'short' }));
    expect(blocksOf(a).length).to.be.greaterThan(5);
    expect(a?.textContent).to.equal(LONG);
    expect(b?.textContent).to.equal('short');
    expect(blocksOf(b)).to.deep.equal([]);
  });

  it('are as high as in one piece', async () => {
    const [a] = panes(await render({ a: LONG, b: 'short' }));
    for (const block of blocksOf(a)) block.style.contentVisibility = 'visible';
    const inBlocks = a?.getBoundingClientRect().height;
    a?.replaceChildren(LONG);
    expect(a?.getBoundingClientRect().height).to.equal(inBlocks);
  });

  it('leaves them alone when an answer comes, and shows the next ones', async () => {
    const element = await render({ a: LONG, b: 'short' });
    const [block] = blocksOf(panes(element)[0]);
    option(element, 'A is better').click();
    await element.updateComplete;
    expect(blocksOf(panes(element)[0])[0] === block).to.equal(true);
    element.responses = { a: 'short', b: LONG.replaceAll('line', 'row') };
    await element.updateComplete;
    expect(panes(element).map(({ textContent }) => textContent)).to.deep.equal(['short', LONG.replaceAll('line', 'row')]);
    expect(panes(element).map((pane) => blocksOf(pane).length > 5)).to.deep.equal([false, true]);
    element.responses = undefined;
    await element.updateComplete;
    expect(panes(element).map(({ textContent }) => textContent)).to.deep.equal(['', '']);
  });

  it('has words of any block marked, by where they stand in the whole text', async () => {
    const justification = { required: false, reasons: [], minLength: 0, placeholder: '', evidence: true };
    const element = await render({ a: LONG, b: 'short' }, { ...preference, justification });
    option(element, 'A is better').click();
    const node = blocksOf(panes(element)[0]).at(-1)?.firstChild;
    const at = node?.nodeValue?.indexOf('line 399') ?? -1;
    if (!node || at < 0) throw new Error('The last line is not in the last block.');
    node.parentElement?.scrollIntoView();
    document.getSelection()?.setBaseAndExtent(node, at, node, at + 8);
    element.shadowRoot?.querySelector<HTMLButtonElement>('[part=mark]')?.click();
    const start = LONG.indexOf('line 399');
    expect(element.answer?.justification?.evidence).to.deep.equal([{ response: 'a', start, end: start + 8, text: 'line 399' }]);
    document.getSelection()?.removeAllRanges();
  });
});
