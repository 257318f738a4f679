import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/multirate-scheme.js';
import type { MultirateAnswer, MultirateScheme } from '../../src/schemes/multirate/multirate.answer.js';
import type { MultirateSchemeElement } from '../../src/schemes/multirate/multirate-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';
import { accessibleDescription, chosenRatings, focusedRating, radios, rating } from './grid-finder.js';

const scheme: MultirateScheme = {
  type: 'multirate',
  name: 'quality',
  description: 'How good is it?',
  required: false,
  labels: [
    { name: 'Poor', value: 1, tooltip: 'Of no use' },
    { name: 'Fair', value: 2 },
    { name: 'Good', value: 3 },
  ],
  options: [{ name: 'clarity', label: 'Clarity', description: 'Can it be followed?' }, { name: 'Depth' }, { name: 'constructor' }],
  optionsFromData: null,
  shuffled: false,
  tables: 1,
  direction: 'across',
};
const answer: MultirateAnswer = {
  ratings: { clarity: { label: 'Good', value: 3 }, Depth: { label: 'Poor', value: 1 }, constructor: { label: 'Fair', value: 2 } },
};

testSchemeElement({
  tag: 'multirate-scheme',
  scheme,
  answer,
  otherAnswer: { ratings: { constructor: { label: 'Poor', value: 1 } } },
  formValue: JSON.stringify(answer),
  act: async (element) => {
    rating(element, 'Depth', 'Fair').click();
  },
});

describe('<multirate-scheme>', () => {
  const render = (change: Partial<MultirateScheme> = {}) => {
    const changed = { ...scheme, ...change };
    return fixture<MultirateSchemeElement>(html`<multirate-scheme .scheme=${changed}></multirate-scheme>`);
  };
  const clickAt = async (target: HTMLElement) => {
    const box = target.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] });
  };

  it('is a table with row and column headings, described by the explanations', async () => {
    const element = await render();
    const headings = [...(element.shadowRoot?.querySelectorAll('th[scope=col] .column-name') ?? [])].map((heading) => heading.textContent);
    expect(headings).to.deep.equal(['Poor', 'Fair', 'Good']);
    expect(accessibleDescription(rating(element, 'Clarity', 'Poor'))).to.equal('Of no use Can it be followed?');
    expect(element.shadowRoot?.querySelectorAll('th[scope=row]').length).to.equal(3);
  });

  it('is answered by clicks on cells, one label a row', async () => {
    const element = await render();
    const heard: string[] = [];
    element.addEventListener('annotation-change', (event) => heard.push(event.detail.trigger));
    const cell = rating(element, 'Clarity', 'Good').closest('label');
    if (!cell) throw new Error('no cell');
    await clickAt(cell);
    await clickAt(rating(element, 'Clarity', 'Fair'));
    await clickAt(rating(element, 'constructor', 'Poor'));
    expect(element.answer).to.deep.equal({ ratings: { clarity: { label: 'Fair', value: 2 }, constructor: { label: 'Poor', value: 1 } } });
    expect(heard).to.deep.equal(['pointer', 'pointer', 'pointer']);
  });

  it('goes from row to row with Tab and within a row with arrow keys', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    expect(focusedRating(element)).to.equal('Depth Poor');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Shift+Tab' });
    expect(focusedRating(element)).to.equal('Clarity Fair');
    expect(chosenRatings(element)).to.deep.equal(['Clarity Fair', 'Depth Poor']);
    expect(Object.keys(element.answer?.ratings ?? {})).to.deep.equal(['clarity', 'Depth']);
  });

  it('rates the row in focus by a digit and goes on to the next', async () => {
    const element = await render();
    const heard: string[] = [];
    element.addEventListener('annotation-change', (event) => heard.push(event.detail.trigger));
    element.addEventListener('change', () => heard.push('change'));
    element.focus();
    for (const press of ['3', '1', '2', '9']) await sendKeys({ press });
    expect(chosenRatings(element)).to.deep.equal(['Clarity Good', 'Depth Poor', 'constructor Fair']);
    expect(focusedRating(element)).to.equal('constructor Fair');
    expect(heard).to.deep.equal(['shortcut', 'change', 'shortcut', 'change', 'shortcut', 'change']);
    await sendKeys({ press: '3' });
    expect(chosenRatings(element)).to.deep.equal(['Clarity Good', 'Depth Poor', 'constructor Good']);
  });

  it('takes a rating back with Delete, and the whole answer with the last one', async () => {
    const element = await render();
    element.answer = { ratings: { clarity: { label: 'Good', value: 3 }, Depth: { label: 'Poor', value: 1 } } };
    await element.updateComplete;
    rating(element, 'Depth', 'Poor').focus();
    await sendKeys({ press: 'Delete' });
    expect(element.answer).to.deep.equal({ ratings: { clarity: { label: 'Good', value: 3 } } });
    rating(element, 'Clarity', 'Good').focus();
    await sendKeys({ press: 'Backspace' });
    expect(element.answer).to.equal(undefined);
    expect(chosenRatings(element)).to.deep.equal([]);
  });

  it('takes shortcuts of labels for the row in focus, else for the first unrated one', async () => {
    const element = await render({ labels: scheme.labels.map((label, index) => ({ ...label, shortcut: ['p', '1', 'g'][index] ?? '' })) });
    expect(element.applyShortcut('p')).to.equal(true);
    expect(element.applyShortcut('g')).to.equal(true);
    expect(element.applyShortcut('3')).to.equal(false);
    await element.updateComplete;
    expect(chosenRatings(element)).to.deep.equal(['Clarity Poor', 'Depth Good']);
    rating(element, 'Clarity', 'Poor').focus();
    await sendKeys({ press: '1' });
    expect(chosenRatings(element)).to.deep.equal(['Clarity Fair', 'Depth Good']);
    const hints = [...(element.shadowRoot?.querySelectorAll('kbd') ?? [])].map((hint) => hint.textContent);
    expect(hints).to.deep.equal(['P', '1', 'G']);
  });

  it('does nothing on a key with a modifier held', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: 'Alt+2' });
    expect(element.answer).to.equal(undefined);
  });

  it('says how many rows are missing, marks them, and puts the focus on the first', async () => {
    const element = await render({ required: true });
    element.answer = { ratings: { clarity: { label: 'Good', value: 3 } } };
    element.reportValidity();
    await element.updateComplete;
    expect(element.validationMessage).to.equal('Please answer every part; 2 are left.');
    expect(
      radios(element)
        .map((input) => input.getAttribute('aria-invalid'))
        .join(),
    ).to.equal(',,,true,true,true,true,true,true');
    expect(focusedRating(element)).to.equal('Depth Poor');
  });

  it('becomes a group for each row on a narrow screen, with the labels beside the radio buttons', async () => {
    const element = await fixture<MultirateSchemeElement>(
      html`<multirate-scheme style="inline-size: 16em" .scheme=${scheme} .answer=${answer}></multirate-scheme>`,
    );
    const name = rating(element, 'Depth', 'Fair').closest('label')?.querySelector('.name');
    expect(name?.getBoundingClientRect().width).to.be.greaterThan(10);
    const below =
      rating(element, 'Depth', 'Good').getBoundingClientRect().top - rating(element, 'Depth', 'Fair').getBoundingClientRect().top;
    expect(below).to.be.greaterThan(10);
    expect(element.shadowRoot?.firstElementChild?.scrollWidth).to.be.at.most(Math.ceil(element.getBoundingClientRect().width));
    await expect(element).to.be.accessible();
  });

  it('shares its options among tables, whose rows follow each other as Tab goes', async () => {
    const options = ['one', 'two', 'three', 'four'].map((name) => ({ name }));
    const rows = (element: HTMLElement) =>
      [...(element.shadowRoot?.querySelectorAll('table') ?? [])].map((table) =>
        [...table.querySelectorAll('th[scope=row]')].map((heading) => heading.textContent.trim()).join(),
      );
    expect(rows(await render({ options, tables: 3 }))).to.deep.equal(['one,four', 'two', 'three']);
    const down = await render({ options, tables: 2, direction: 'down' });
    expect(rows(down)).to.deep.equal(['one,two', 'three,four']);
    down.focus();
    for (const press of ['1', '1', '1']) await sendKeys({ press });
    expect(focusedRating(down)).to.equal('four Poor');
    await expect(down).to.be.accessible();
  });

  it('says so where the item has nothing to rate', async () => {
    const element = await render({ options: [], optionsFromData: 'steps', required: true });
    expect(element.shadowRoot?.textContent).to.contain('this item has no list in “steps”');
    expect(element.checkValidity()).to.equal(true);
    await expect(element).to.be.accessible();
  });
});
