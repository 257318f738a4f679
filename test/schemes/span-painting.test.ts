import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/span-scheme.js';
import type { SpanScheme } from '../../src/schemes/span/span.answer.js';
import type { SpanSchemeElement } from '../../src/schemes/span/span-scheme.js';
import { button, clickOn, textNode } from './span-finder.js';
import { ada, entities, london } from './span-samples.js';

const render = async (scheme: SpanScheme = entities) => {
  const element = await fixture<SpanSchemeElement>(html`<span-scheme .scheme=${scheme} .answer=${{ spans: [ada, london] }}></span-scheme>`);
  await element.updateComplete;
  return element;
};

describe('The highlights of <span-scheme>', () => {
  const painted = () =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      texts: [...highlight].map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset)),
    }));

  it('cover the spans of each label in its colour, and leave the text in one piece', async () => {
    const element = await render();
    const [first, second] = painted();
    expect([first?.texts, second?.texts]).to.deep.equal([['Ada Lovelace'], ['London']]);
    const text = element.shadowRoot?.querySelector('[part=text]');
    if (!text) throw new Error('no text');
    const { backgroundColor, textDecorationLine, textDecorationStyle } = getComputedStyle(text, `::highlight(${first?.name ?? ''})`);
    expect(backgroundColor).to.match(/0\.23\d* 0\.5\d* 0\.96\d* \/ 0\.22|59, 130, 246/);
    expect(textDecorationLine).to.equal('underline');
    expect(textDecorationStyle).to.equal('solid');
    expect(getComputedStyle(text, `::highlight(${second?.name ?? ''})`).textDecorationStyle).to.equal('dashed');
    expect([...text.childNodes].filter((node) => node instanceof Text)).to.have.length(1);
  });

  it('follow the answer, and go with the element', async () => {
    const element = await render();
    element.answer = { spans: [london] };
    await element.updateComplete;
    expect(painted().map(({ texts }) => texts)).to.deep.equal([['London']]);
    const parent = element.parentElement;
    element.remove();
    expect(CSS.highlights.size).to.equal(0);
    parent?.append(element);
    await element.updateComplete;
    expect(painted().map(({ texts }) => texts)).to.deep.equal([['London']]);
  });

  it('of two elements are apart', async () => {
    await Promise.all([render(), render()]);
    expect(new Set(painted().map(({ name }) => name)).size).to.equal(4);
  });

  it('never hold anything but a colour from a label', async () => {
    const hostile = 'red}*{display:none';
    const labels = entities.labels.map((label) => ({ ...label, color: hostile }));
    const element = await render({ ...entities, labels });
    expect(getComputedStyle(element).display).to.equal('block');
    const rules = element.shadowRoot?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)) ?? [];
    expect(rules.join('').includes('display:none')).to.equal(false);
  });

  it('are a thousand ranges and no elements in a text of 100,000 characters with 1,000 spans', async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `wort😀${String(index).padStart(4, '0')}`);
    const text = words.join(' ');
    const points = Array.from(text).length;
    const spans = Array.from({ length: 1000 }, (_, index) => ({
      start: index * 100,
      end: index * 100 + 9,
      label: index % 2 === 0 ? 'Person' : 'Place',
    }));
    expect(points).to.be.greaterThan(99_000);
    const element = await fixture<SpanSchemeElement>(html`<span-scheme .scheme=${{ ...entities, text }}></span-scheme>`);
    Object.assign(element, { answer: { spans } });
    await element.updateComplete;
    expect(element.answer?.spans.length).to.equal(1000);
    expect(painted().flatMap(({ texts }) => texts).length).to.equal(1000);
    expect(element.shadowRoot?.querySelectorAll('*').length).to.be.lessThan(1000);
  });
});

describe('<span-scheme> where there are no highlights', () => {
  const { Highlight: highlight } = globalThis;
  before(() => Reflect.deleteProperty(globalThis, 'Highlight'));
  after(() => Object.defineProperty(globalThis, 'Highlight', { value: highlight, configurable: true, writable: true }));

  const marks = (element: HTMLElement) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.mark') ?? [])];
  const loaded = async (element: HTMLElement) => {
    await waitUntil(() => marks(element).length > 0, 'Nothing is painted.');
    return marks(element);
  };

  function boxOf(element: HTMLElement, part: string): DOMRect {
    const node = textNode(element);
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(part));
    range.setEnd(node, node.data.indexOf(part) + part.length);
    return range.getBoundingClientRect();
  }

  function isOver(mark: HTMLElement | undefined, box: DOMRect): boolean {
    const found = mark?.getBoundingClientRect();
    return (
      found !== undefined &&
      Math.abs(found.left - box.left) < 1 &&
      Math.abs(found.width - box.width) < 1 &&
      Math.abs(found.top - box.top) < 1
    );
  }

  it('boxes lie under the words', async () => {
    const element = await render();
    const [first, second] = await loaded(element);
    expect(isOver(first, boxOf(element, 'Ada Lovelace'))).to.equal(true);
    expect(isOver(second, boxOf(element, 'London'))).to.equal(true);
    expect(textNode(element).data).to.equal(entities.text);
    await expect(element).to.be.accessible();
  });

  it('boxes follow the words when lines break elsewhere', async () => {
    const element = await render();
    await loaded(element);
    element.style.inlineSize = '10em';
    await waitUntil(() => isOver(marks(element).at(-1), boxOf(element, 'London')), 'The boxes stay behind.');
    element.style.inlineSize = '';
    await waitUntil(() => isOver(marks(element).at(-1), boxOf(element, 'London')), 'The boxes stay behind.');
  });

  it('boxes follow the answer', async () => {
    const element = await render();
    await loaded(element);
    await clickOn(button(element, 'Remove “London”'));
    await element.updateComplete;
    expect(marks(element).length).to.equal(1);
    element.remove();
    expect(marks(element).length).to.equal(0);
  });
});
