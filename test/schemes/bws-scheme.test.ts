import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/bws-scheme.js';
import type { Item } from '../../src/core/item.js';
import type { BwsScheme } from '../../src/schemes/bws/bws.answer.js';
import { bwsDefinition } from '../../src/schemes/bws/bws.definition.js';
import type { BwsSchemeElement } from '../../src/schemes/bws/bws-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';

const bws: BwsScheme = {
  type: 'bws',
  name: 'warmth',
  description: 'How warm are they?',
  required: false,
  items: [
    { key: 's1', text: 'Wonderful, thank you!' },
    { key: 's2', text: 'It is fine.' },
    { key: 's3', text: 'Whatever.' },
    { key: 's4', text: 'Never again.' },
  ],
  bestDescription: 'Warmest?',
  worstDescription: 'Coldest?',
  tupleSize: 4,
  keys: true,
};
const choice = (index: number) => ({ label: bws.items[index]?.text ?? '', value: bws.items[index]?.key ?? '' });
const answer = { best: choice(0), worst: choice(3) };

function radio(element: HTMLElement, name: string): HTMLInputElement {
  const root = element.shadowRoot;
  const found = [...(root?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])].find(
    (input) =>
      (input.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => root?.getElementById(id)?.textContent)
        .join(' ') === name,
  );
  if (!found) throw new Error(`There is no radio button “${name}”.`);
  return found;
}

testSchemeElement({
  tag: 'bws-scheme',
  scheme: bws,
  answer,
  otherAnswer: { best: choice(1), worst: choice(2) },
  formValue: JSON.stringify(answer),
  act: async (element) => {
    radio(element, 'Coldest? B').click();
  },
});

describe('<bws-scheme>', () => {
  const render = (scheme = bws) => fixture<BwsSchemeElement>(html`<bws-scheme .scheme=${scheme}></bws-scheme>`);
  const status = (element: HTMLElement) => element.shadowRoot?.querySelector('[role=status]')?.textContent.trim();

  it('answers with the text and the id of the best and of the worst, by real clicks', async () => {
    const element = await render();
    for (const name of ['Warmest? A', 'Coldest? D']) {
      radio(element, name).scrollIntoView({ block: 'center' });
      const box = radio(element, name).getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] });
    }
    expect(element.answer).to.deep.equal(answer);
  });

  it('is a table whose radio buttons are named by question and letter, and described by the text', async () => {
    const element = await render();
    expect([...(element.shadowRoot?.querySelectorAll('th[scope=col]') ?? [])].map(({ textContent }) => textContent)).to.deep.equal([
      'Compare',
      'Warmest?',
      'Coldest?',
    ]);
    const described = radio(element, 'Coldest? B').getAttribute('aria-describedby') ?? '';
    expect(element.shadowRoot?.getElementById(described)?.textContent).to.equal('It is fine.');
  });

  it('has digits for the best and the letters below them for the worst', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: '2' });
    await sendKeys({ press: 'r' });
    expect(element.answer).to.deep.equal({ best: choice(1), worst: choice(3) });
    expect(radio(element, 'Coldest? D').getAttribute('aria-keyshortcuts')).to.equal('r');
    await element.updateComplete;
    expect(radio(element, 'Coldest? D').checked).to.equal(true);
  });

  it('takes back as worst what becomes best, and says so', async () => {
    const element = await render();
    element.answer = answer;
    await element.updateComplete;
    element.focus();
    await sendKeys({ press: '4' });
    await element.updateComplete;
    expect(element.answer).to.deep.equal({ best: choice(3) });
    expect(status(element)).to.equal('D cannot be both. Choose again: Coldest?');
    expect(radio(element, 'Coldest? D').checked).to.equal(false);
    expect(element.checkValidity()).to.equal(false);
    element.focus();
    expect(element.shadowRoot?.activeElement === radio(element, 'Coldest? A')).to.equal(true);
    await sendKeys({ press: 'q' });
    await element.updateComplete;
    expect(status(element)).to.equal('');
    expect(element.checkValidity()).to.equal(true);
  });

  it('passes by arrow keys over what is chosen in the other column', async () => {
    const element = await render();
    element.answer = { best: choice(0), worst: choice(1) };
    await element.updateComplete;
    const triggers: string[] = [];
    element.addEventListener('annotation-change', (event) => triggers.push(event.detail.trigger));
    element.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(element.answer).to.deep.equal({ best: choice(2), worst: choice(1) });
    expect(element.shadowRoot?.activeElement === radio(element, 'Warmest? C')).to.equal(true);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(element.answer.best).to.deep.equal(choice(3));
    expect(triggers).to.deep.equal(['keyboard', 'keyboard', 'keyboard']);
  });

  it('takes back with Delete what has the focus', async () => {
    const element = await render();
    element.answer = answer;
    await element.updateComplete;
    radio(element, 'Coldest? D').focus();
    await sendKeys({ press: 'Delete' });
    expect(element.answer).to.deep.equal({ best: choice(0) });
    element.focus();
    radio(element, 'Warmest? A').focus();
    await sendKeys({ press: 'Delete' });
    expect(element.answer).to.equal(undefined);
  });

  it('asks for the other half of an answer that is begun', async () => {
    const element = await render();
    radio(element, 'Warmest? A').click();
    expect(element.validity.valueMissing).to.equal(true);
    radio(element, 'Coldest? B').click();
    expect(element.validity.valid).to.equal(true);
  });

  it('says where there is nothing to compare, and asks for nothing', async () => {
    const element = await render({ ...bws, required: true, items: [{ key: 'a', text: 'alone' }] });
    expect(element.shadowRoot?.textContent).to.contain('There is nothing to compare here.');
    expect(element.checkValidity()).to.equal(true);
    element.focus();
  });

  it('stands one below the other where there is no room, with the question at each radio button', async () => {
    const narrow = await fixture<HTMLElement>(html`<div style="inline-size: 280px"></div>`);
    const element = await render();
    narrow.append(element);
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(280);
    expect(element.shadowRoot?.querySelector('.question')?.checkVisibility()).to.equal(true);
  });
});

describe('a best–worst answer', () => {
  const fromData: BwsScheme = { ...bws, items: [], itemsKey: 'tuple.items' };
  it('looks in the usual fields where the config names none, and nowhere else where it does', () => {
    const unnamed = (item: Item) => bwsDefinition.forItem?.({ ...bws, items: [], itemsKey: 'items' }, item).items.map(({ text }) => text);
    expect(unnamed({ id: '1', options: ['dim', 'bright'] })).to.deep.equal(['dim', 'bright']);
    expect(unnamed({ id: '1', items: ['a', 'b'], options: ['dim', 'bright'] })).to.deep.equal(['a', 'b']);
    expect(unnamed({ id: '1', text: 'Only a text.' })).to.deep.equal([]);
    expect(bwsDefinition.forItem?.(fromData, { id: '1', options: ['dim', 'bright'] }).items).to.deep.equal([]);
  });
  const texts = (items: unknown) =>
    bwsDefinition.forItem?.(fromData, { id: '1', tuple: { items } }).items.map(({ key, text }) => `${key}: ${text}`);

  it('compares what the item lists', () => {
    expect(texts(['x', 'y'])).to.deep.equal(['x: x', 'y: y']);
    expect(texts([{ id: 7, text: 'x' }, { text: 'y' }, { name: 'm', response: 'z' }])).to.deep.equal(['7: x', 'y: y', 'm: z']);
    expect(texts({ A: 'x', B: { text: 'y' } })).to.deep.equal(['A: x', 'B: y']);
    expect(texts('["x", "y"]')).to.deep.equal(['x: x', 'y: y']);
    expect(texts(['x', 'x', 3, true])).to.deep.equal(['x: x', 'x (2): x', '3: 3', 'true: true']);
  });

  it('compares nothing where the item lists nothing', () => {
    for (const items of [undefined, null, 3, 'x, y', '{', [], [null, '', ' ']]) expect(texts(items)).to.deep.equal([]);
  });

  it('has keys before there is an item: for the usual number', () => {
    const keys = bwsDefinition.shortcuts?.({ ...fromData, tupleSize: 3 }).map(({ key }) => key);
    expect(keys).to.deep.equal(['1', '2', '3', 'q', 'w', 'e']);
    expect(bwsDefinition.shortcuts?.({ ...fromData, keys: false }).flatMap(({ key }) => key ?? [])).to.deep.equal([]);
  });

  it('is refused where it is malformed', () => {
    const { best, worst } = answer;
    expect(bwsDefinition.parseAnswer({ best: { value: 's1' } }, bws)).to.deep.equal({ best });
    for (const value of [null, [], {}, { best: 's1' }, { best: { value: 's9' }, worst }, { best, worst: best }, { best, worst: null }]) {
      expect(bwsDefinition.parseAnswer(value, bws)).to.equal(undefined);
    }
    expect(bwsDefinition.parseAnswer(Object.create({ best }), bws)).to.equal(undefined);
  });
});
