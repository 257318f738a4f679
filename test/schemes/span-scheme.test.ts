import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/span-scheme.js';
import type { SpanScheme } from '../../src/schemes/span/span.answer.js';
import type { SpanSchemeElement } from '../../src/schemes/span/span-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { ada, entities, london } from './span-samples.js';
import { button, clickOn, drag, labelList, listed, status, textNode } from './span-finder.js';

testSchemeElement({
  tag: 'span-scheme',
  scheme: entities,
  answer: { spans: [ada] },
  otherAnswer: { spans: [ada, london] },
  formValue: JSON.stringify({ spans: [ada] }),
  act: async (element) => {
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: '1' });
  },
});

describe('<span-scheme>', () => {
  const render = async (scheme: SpanScheme = entities) => {
    const element = await fixture<SpanSchemeElement>(html`<span-scheme .scheme=${scheme}></span-scheme>`);
    return element;
  };
  const spans = (element: SpanSchemeElement) => element.answer?.spans.map(({ text: marked, label }) => `${marked}: ${label}`) ?? [];

  afterEach(async () => {
    await resetMouse();
  });

  describe('by mouse', () => {
    it('marks what is selected when a label is clicked', async () => {
      const element = await render();
      await drag(element, 'Ada Lovelace');
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “Ada Lovelace”');
      await clickOn(button(element, 'Person'));
      expect(element.answer).to.deep.equal({ spans: [ada] });
      await element.updateComplete;
      expect(listed(element)).to.deep.equal(['Ada Lovelace: Person']);
      expect(status(element)).to.equal('Marked “Ada Lovelace” as Person.');
    });

    it('marks at once while a label is ready, from either end', async () => {
      const element = await render();
      await clickOn(button(element, 'Place'));
      await element.updateComplete;
      expect(button(element, 'Place').ariaPressed).to.equal('true');
      await drag(element, 'London');
      await drag(element, 'Charles', 'Babbage', true);
      expect(spans(element)).to.deep.equal(['Charles Babbage: Place', 'London: Place']);
    });

    it('takes whatever the browser selects, as by a double click or the handles of a touch screen', async () => {
      const element = await render();
      const node = textNode(element);
      const changed = oneEvent(document, 'selectionchange');
      document.getSelection()?.setBaseAndExtent(node, 36, node, 42);
      await changed;
      await clickOn(button(element, 'Place'));
      expect(spans(element)).to.deep.equal(['London: Place']);
    });

    it('keeps the selection while the focus and the selection of the page go elsewhere', async () => {
      const element = await render();
      const other = await fixture<HTMLInputElement>(html`<input value="other" aria-label="Other" />`);
      await drag(element, 'London');
      other.select();
      await clickOn(button(element, 'Place'));
      expect(spans(element)).to.deep.equal(['London: Place']);
    });

    it('moves the ends of a selection by single clicks', async () => {
      const element = await render();
      await drag(element, 'Lovelace');
      await element.updateComplete;
      await clickOn(button(element, 'Start one word earlier'));
      await clickOn(button(element, 'End one word later'));
      await clickOn(button(element, 'End one word later'));
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “Ada Lovelace met Charles”');
      await clickOn(button(element, 'End one word earlier'));
      await clickOn(button(element, 'Start one word later'));
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “Lovelace met”');
      await clickOn(button(element, 'Unselect'));
      await element.updateComplete;
      expect(status(element)).to.equal('');
    });

    it('selects a word by a tap, and marks it at once while a label is ready', async () => {
      const element = await render();
      const tap = (part: string) => {
        const node = textNode(element);
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(part));
        range.setEnd(node, node.data.indexOf(part) + part.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        const at = { clientX: left + width / 2, clientY: top + height / 2, pointerType: 'touch', bubbles: true, composed: true };
        node.parentElement?.dispatchEvent(new PointerEvent('click', at));
      };
      tap('London');
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “London”');
      button(element, 'Unselect').click();
      button(element, 'Person').click();
      tap('Charles');
      expect(spans(element)).to.deep.equal(['Charles: Person']);
    });

    it('reports the pointer, with input before change', async () => {
      const element = await render();
      const heard: string[] = [];
      element.addEventListener('annotation-change', (event) => heard.push(`annotation-change by ${event.detail.trigger}`));
      for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
      await drag(element, 'London');
      await clickOn(button(element, 'Place'));
      expect(heard).to.deep.equal(['annotation-change by pointer', 'input', 'change']);
    });

    it('leaves white space at the ends out, and takes a drag beyond the text as its end', async () => {
      const element = await render();
      await drag(element, ' in London.');
      await clickOn(button(element, 'Place'));
      expect(spans(element)).to.deep.equal(['in London.: Place']);
    });
  });

  describe('the list of spans', () => {
    it('changes a label and removes a span', async () => {
      const element = await render();
      element.answer = { spans: [ada, london] };
      await element.updateComplete;
      labelList(element, 'London').focus();
      await sendKeys({ press: 'ArrowUp' });
      await element.updateComplete;
      expect(listed(element)).to.deep.equal(['Ada Lovelace: Person', 'London: Person']);
      await clickOn(button(element, 'Remove “Ada Lovelace”'));
      expect(spans(element)).to.deep.equal(['London: Person']);
    });

    it('keeps the focus near when the span that had it is removed', async () => {
      const element = await render();
      element.answer = { spans: [ada, london] };
      await element.updateComplete;
      button(element, 'Remove “London”').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement === button(element, 'Remove “Ada Lovelace”')).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('surface');
    });

    it('shows a span in the text', async () => {
      const element = await render();
      element.answer = { spans: [ada, london] };
      await element.updateComplete;
      await clickOn(button(element, 'London'));
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “London” (Place)');
      await sendKeys({ press: 'Delete' });
      expect(spans(element)).to.deep.equal(['Ada Lovelace: Person']);
    });

    it('shows thousands a page at a time', async () => {
      const words = Array.from({ length: 120 }, (_, index) => `word${String(index)}`);
      const element = await render({ ...entities, text: words.join(' ') });
      let start = 0;
      const many = words.map((word) => {
        const span = { start, end: start + word.length, label: 'Place', value: 'LOC', text: word };
        start += word.length + 1;
        return span;
      });
      element.answer = { spans: many };
      await element.updateComplete;
      expect(listed(element).length).to.equal(50);
      await clickOn(button(element, 'Later spans'));
      await element.updateComplete;
      expect(listed(element)[0]).to.equal('word50: Place');
      element.focus();
      await sendKeys({ press: 'Control+End' });
      await element.updateComplete;
      expect(listed(element).at(-1)).to.equal('word119: Place');
    });
  });

  describe('overlap', () => {
    it('is refused with a reason, and a second label takes the place of the first', async () => {
      const element = await render();
      element.answer = { spans: [ada] };
      await drag(element, 'Lovelace', 'met');
      await clickOn(button(element, 'Place'));
      await element.updateComplete;
      expect(spans(element)).to.deep.equal(['Ada Lovelace: Person']);
      expect(status(element)).to.contain('Not marked: “Ada Lovelace” is Person already');
      await drag(element, 'Ada Lovelace');
      await clickOn(button(element, 'Place'));
      expect(spans(element)).to.deep.equal(['Ada Lovelace: Place']);
    });

    it('is kept where the scheme allows it', async () => {
      const element = await render({ ...entities, allowOverlapping: true });
      element.answer = { spans: [ada] };
      await drag(element, 'Lovelace', 'met');
      await clickOn(button(element, 'Place'));
      await drag(element, 'Ada Lovelace');
      await clickOn(button(element, 'Place'));
      expect(spans(element)).to.deep.equal(['Ada Lovelace: Person', 'Ada Lovelace: Place', 'Lovelace met: Place']);
    });
  });

  describe('nothing to mark', () => {
    const scheme = { ...entities, badText: { name: 'No names here', shortcut: '0' } };

    it('takes the place of the spans, and gives them back', async () => {
      const element = await render(scheme);
      element.answer = { spans: [ada] };
      await element.updateComplete;
      const box = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=checkbox]');
      box?.click();
      expect(element.answer).to.deep.equal({ spans: [], badText: true });
      box?.click();
      expect(element.answer).to.deep.equal({ spans: [ada] });
      element.focus();
      await sendKeys({ press: '0' });
      expect(element.answer).to.deep.equal({ spans: [], badText: true });
      await element.updateComplete;
      expect(box?.checked).to.equal(true);
    });

    it('ends when something is marked', async () => {
      const element = await render(scheme);
      element.answer = { spans: [], badText: true };
      await drag(element, 'London');
      await clickOn(button(element, 'Place'));
      expect(element.answer).to.deep.equal({ spans: [london] });
    });
  });
});
