import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/span-scheme.js';
import type { SpanScheme } from '../../src/schemes/span/span.answer.js';
import type { SpanSchemeElement } from '../../src/schemes/span/span-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { button, clickOn, clickText, drag, labelList, listed, status, textNode } from './span-finder.js';

const text = 'Ada Lovelace met Charles Babbage in London.';
const entities: SpanScheme = {
  type: 'span',
  name: 'entities',
  description: 'Mark every name.',
  required: false,
  labels: [
    { name: 'Person', value: 'PER', shortcut: '1', tooltip: 'Names of people', color: '#3b82f6' },
    { name: 'Place', value: 'LOC', shortcut: '2' },
  ],
  text,
};
const ada = { start: 0, end: 12, label: 'Person', value: 'PER', text: 'Ada Lovelace' };
const london = { start: 36, end: 42, label: 'Place', value: 'LOC', text: 'London' };

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

  describe('by keyboard alone', () => {
    const press = async (...keys: string[]) => {
      for (const key of keys) await sendKeys({ press: key });
    };

    it('moves by words, and marks by the key of a label', async () => {
      const element = await render();
      element.focus();
      await press('ArrowRight');
      expect(status(element)).to.equal('Selected: “Ada”');
      await press('Shift+ArrowRight', '1');
      expect(element.answer).to.deep.equal({ spans: [ada] });
      await press('ArrowRight', 'ArrowRight', 'ArrowLeft');
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “met”');
    });

    it('says which labels cover what is selected', async () => {
      const element = await render();
      element.answer = { spans: [ada] };
      element.focus();
      await press('ArrowRight');
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “Ada” (Person)');
    });

    it('moves by characters with Ctrl, by sentences up and down, and to the ends of the line', async () => {
      const element = await render({ ...entities, text: 'One two. Three four.\nFive.' });
      const selected = async (...keys: string[]) => {
        await press(...keys);
        await element.updateComplete;
        return status(element);
      };
      element.focus();
      expect(await selected('ArrowDown')).to.equal('Selected: “One two.”');
      expect(await selected('ArrowDown')).to.equal('Selected: “Three four.”');
      expect(await selected('ArrowUp')).to.equal('Selected: “One two.”');
      expect(await selected('End')).to.equal('Selected: “four”');
      expect(await selected('Control+ArrowRight')).to.equal('Selected: “.”');
      expect(await selected('Home')).to.equal('Selected: “One”');
      expect(await selected('Shift+Control+ArrowLeft')).to.equal('Selected: “On”');
      expect(await selected('Control+End')).to.equal('Selected: “Five”');
    });

    it('grows a selection backwards over what it began with', async () => {
      const element = await render();
      element.focus();
      await press('ArrowRight', 'ArrowRight', 'Shift+ArrowLeft');
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “Ada Lovelace”');
    });

    it('removes the span at the cursor with Delete, the shortest first', async () => {
      const element = await render({ ...entities, allowOverlapping: true });
      const first = { start: 0, end: 3, label: 'Place', value: 'LOC', text: 'Ada' };
      element.answer = { spans: [first, ada] };
      element.focus();
      await press('ArrowRight', 'Delete');
      expect(element.answer).to.deep.equal({ spans: [ada] });
      await press('Backspace');
      expect(element.answer).to.equal(undefined);
      await element.updateComplete;
      expect(status(element)).to.equal('Removed Person from “Ada Lovelace”.');
    });

    it('marks by Enter with the label that is ready, and leaves Enter alone while nothing is selected', async () => {
      const element = await render();
      const left: string[] = [];
      const hear = (event: KeyboardEvent) => {
        if (!event.defaultPrevented) left.push(event.key);
      };
      document.addEventListener('keydown', hear);
      element.focus();
      await press('Enter', '2', 'ArrowRight', 'Enter', 'Enter');
      document.removeEventListener('keydown', hear);
      expect(spans(element)).to.deep.equal(['Ada: Place']);
      expect(left).to.deep.equal(['Enter', 'Enter']);
    });

    it('says that a label is missing when Enter cannot know which', async () => {
      const element = await render();
      element.focus();
      await press('ArrowRight', 'Enter');
      await element.updateComplete;
      expect(status(element)).to.equal('Choose a label for the selected text.');
    });

    it('lets the selection go with Escape, then the label', async () => {
      const element = await render();
      element.focus();
      await press('1', 'ArrowRight', 'Escape');
      await element.updateComplete;
      expect(status(element)).to.equal('Select text to mark it as Person.');
      await press('Escape');
      await element.updateComplete;
      expect(button(element, 'Person').ariaPressed).to.equal('false');
    });

    it('goes the way that the eyes see in text from right to left', async () => {
      const element = await render({ ...entities, text: 'שלום עולם\nHello world' });
      element.focus();
      await press('ArrowLeft');
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “שלום”');
      await press('ArrowLeft', 'ArrowLeft', 'ArrowRight');
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “world”');
    });

    it('goes on from a click', async () => {
      const element = await render();
      await clickText(element, 'Charles');
      await press('ArrowRight', '1');
      expect(spans(element)).to.deep.equal(['Charles: Person']);
    });

    it('fires input and change for a shortcut', async () => {
      const element = await render();
      const heard: string[] = [];
      element.addEventListener('annotation-change', (event) => heard.push(event.detail.trigger));
      for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
      element.focus();
      await press('ArrowRight', '1', 'Delete');
      expect(heard).to.deep.equal(['shortcut', 'input', 'change', 'keyboard', 'input', 'change']);
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

  describe('the text', () => {
    it('stays one piece, and shows whatever it holds as text', async () => {
      const hostile = '<img src=x onerror="globalThis.hacked = true"> & <b>bold</b>';
      const element = await render({ ...entities, text: hostile });
      element.answer = { spans: [{ start: 0, end: 4, label: 'Person', value: 'PER', text: '<img' }] };
      await element.updateComplete;
      expect(textNode(element).data).to.equal(hostile);
      expect(element.shadowRoot?.querySelectorAll('img, b').length).to.equal(0);
      expect('hacked' in globalThis).to.equal(false);
    });

    it('is counted in code points, and never cut within a character', async () => {
      const element = await render({ ...entities, text: '👩‍👩‍👧 Zoë😀 met e\u0301a' });
      element.focus();
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Shift+Control+ArrowRight' });
      await sendKeys({ press: '1' });
      expect(element.answer?.spans).to.deep.equal([{ start: 6, end: 10, label: 'Person', value: 'PER', text: 'Zoë😀' }]);
      const node = textNode(element);
      const changed = oneEvent(document, 'selectionchange');
      // From within the family to within the accented letter.
      document.getSelection()?.setBaseAndExtent(node, 3, node, node.length - 2);
      await changed;
      await element.updateComplete;
      expect(status(element)).to.equal('Selected: “👩‍👩‍👧 Zoë😀 met e\u0301”');
    });

    it('is said to be missing where the item has none', async () => {
      const element = await render({ ...entities, text: ' ', textField: 'headline', required: true });
      expect(element.shadowRoot?.querySelector('.hint')?.textContent).to.contain('nothing in “headline”');
      expect(element.checkValidity()).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('of another item drops the selection and keeps the label ready', async () => {
      const element = await render();
      element.focus();
      await sendKeys({ press: '2' });
      await sendKeys({ press: 'ArrowRight' });
      element.scheme = { ...entities, text: 'Paris is large.' };
      await element.updateComplete;
      expect(status(element)).to.equal('Select text to mark it as Place.');
      await drag(element, 'Paris');
      expect(spans(element)).to.deep.equal(['Paris: Place']);
    });

    it('can be read and walked through while it is read-only, and not marked', async () => {
      const element = await render();
      Object.assign(element, { readonly: true, answer: { spans: [ada] } });
      element.focus();
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: '2' });
      await sendKeys({ press: 'Delete' });
      await element.updateComplete;
      expect(listed(element)).to.deep.equal(['Ada Lovelace: Person']);
      expect(status(element)).to.equal('Selected: “Ada” (Person)');
      expect(element.shadowRoot?.querySelectorAll('select, .remove').length).to.equal(0);
    });

    it('works within other shadow roots', async () => {
      const outer = await fixture(html`<div></div>`);
      const element = document.createElement('span-scheme');
      element.scheme = entities;
      outer.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      await drag(element, 'London');
      await clickOn(button(element, 'Place'));
      expect(spans(element)).to.deep.equal(['London: Place']);
    });
  });
});
