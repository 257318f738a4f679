import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/ranking-scheme.js';
import type { RankingScheme } from '../../src/schemes/ranking/ranking.answer.js';
import type { RankingSchemeElement } from '../../src/schemes/ranking/ranking-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';

const names = ['Apple', 'Birch', 'Cedar', 'Dogwood'];
const ranking: RankingScheme = {
  type: 'ranking',
  name: 'trees',
  description: 'Which tree do you like best?',
  required: false,
  items: names.map((name) => ({ key: name, text: name })),
  allowTies: false,
};
const withTies: RankingScheme = { ...ranking, allowTies: true };
const answer = { ranking: [['Birch'], ['Apple'], ['Cedar'], ['Dogwood']] };

function named(element: HTMLElement, name: string): HTMLButtonElement {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

testSchemeElement({
  tag: 'ranking-scheme',
  scheme: ranking,
  answer,
  otherAnswer: { ranking: [['Dogwood'], ['Cedar'], ['Birch'], ['Apple']] },
  formValue: JSON.stringify(answer),
  act: async (element) => {
    element.shadowRoot?.querySelector<HTMLButtonElement>('[part=down]')?.click();
  },
});

describe('<ranking-scheme>', () => {
  const render = (scheme = ranking) => fixture<RankingSchemeElement>(html`<ranking-scheme .scheme=${scheme}></ranking-scheme>`);
  const order = (element: RankingSchemeElement) => element.answer?.ranking.map((group) => group.join('=')).join(' ');
  const focused = (element: HTMLElement) => element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? null;
  const status = (element: HTMLElement) => element.shadowRoot?.querySelector('[role=status]')?.textContent;
  const press = async (element: RankingSchemeElement, ...keys: readonly string[]) => {
    for (const key of keys) {
      await sendKeys({ press: key });
      await element.updateComplete;
    }
  };

  it('is a list in the order of the config, which is no answer yet', async () => {
    const element = await render();
    expect([...(element.shadowRoot?.querySelectorAll('li [part=label]') ?? [])].map(({ textContent }) => textContent)).to.deep.equal(names);
    expect(element.answer).to.equal(undefined);
  });

  it('takes the order as it is when the annotator says so', async () => {
    const element = await render();
    named(element, 'The order is right as it is').focus();
    await press(element, 'Enter');
    expect(order(element)).to.equal('Apple Birch Cedar Dogwood');
    expect(element.shadowRoot?.querySelector('[part=confirm]') === null).to.equal(true);
    expect(focused(element)).to.equal('Apple, place 1 of 4');
  });

  it('moves a row by its buttons', async () => {
    const element = await render();
    named(element, 'Move up: Cedar').click();
    await element.updateComplete;
    expect(order(element)).to.equal('Apple Cedar Birch Dogwood');
    named(element, 'Move down: Apple').click();
    expect(order(element)).to.equal('Cedar Apple Birch Dogwood');
  });

  it('is one stop of the Tab key, and arrow keys go from row to row', async () => {
    const element = await render();
    element.focus();
    expect(focused(element)).to.equal('Apple, place 1 of 4');
    await press(element, 'ArrowDown', 'ArrowDown');
    expect(focused(element)).to.equal('Cedar, place 3 of 4');
    await press(element, 'Home', 'ArrowUp');
    expect(focused(element)).to.equal('Apple, place 1 of 4');
    await press(element, 'End');
    expect(focused(element)).to.equal('Dogwood, place 4 of 4');
    expect(element.answer).to.equal(undefined);
    await press(element, 'Tab');
    expect(element.shadowRoot?.activeElement === named(element, 'The order is right as it is')).to.equal(true);
  });

  it('moves the row in focus with Alt and an arrow key, and says where it is', async () => {
    const element = await render();
    const heard: string[] = [];
    element.addEventListener('annotation-change', (event) => heard.push(event.detail.trigger));
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    element.focus();
    await press(element, 'Alt+ArrowDown');
    expect(order(element)).to.equal('Birch Apple Cedar Dogwood');
    expect(focused(element)).to.equal('Apple, place 2 of 4');
    expect(status(element)).to.equal('Apple: place 2 of 4');
    expect(heard).to.deep.equal(['keyboard', 'input', 'change']);
    await press(element, 'Alt+End');
    expect(order(element)).to.equal('Birch Cedar Dogwood Apple');
  });

  it('holds a row with Space, moves it with the arrow keys, and lets it go with Space', async () => {
    const element = await render();
    element.focus();
    await press(element, 'ArrowDown', 'Space');
    expect(named(element, 'Birch, place 2 of 4').getAttribute('aria-pressed')).to.equal('true');
    expect(status(element)).to.contain('Birch is held, place 2 of 4');
    await press(element, 'ArrowDown', 'ArrowDown', 'Space');
    expect(order(element)).to.equal('Apple Cedar Dogwood Birch');
    expect(status(element)).to.equal('Birch is let go, place 4 of 4');
    await press(element, 'ArrowUp');
    expect(focused(element)).to.equal('Dogwood, place 3 of 4');
  });

  it('puts a held row back with Escape', async () => {
    const element = await render();
    element.focus();
    await press(element, 'Space', 'ArrowDown', 'ArrowDown');
    expect(order(element)).to.equal('Birch Cedar Apple Dogwood');
    await press(element, 'Escape');
    expect(element.answer).to.equal(undefined);
    expect(focused(element)).to.equal('Apple, place 1 of 4');
    expect(status(element)).to.equal('Apple is back where it was');
  });

  it('sets the place of the row in focus with a digit, and takes the answer back with Delete', async () => {
    const element = await render();
    element.focus();
    await press(element, '3');
    expect(order(element)).to.equal('Birch Cedar Apple Dogwood');
    expect(focused(element)).to.equal('Apple, place 3 of 4');
    await press(element, '9');
    expect(order(element)).to.equal('Birch Cedar Apple Dogwood');
    await press(element, 'Delete');
    expect(element.answer).to.equal(undefined);
  });

  it('leaves digits to others while the focus is elsewhere', async () => {
    const element = await render();
    expect(element.applyShortcut('3')).to.equal(false);
    expect(element.answer).to.equal(undefined);
  });

  describe('with the mouse', () => {
    const centre = (node: Element): [number, number] => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    };
    const handle = (element: HTMLElement, index: number) => {
      const found = element.shadowRoot?.querySelectorAll('.handle')[index];
      if (!found) throw new Error('no handle');
      return found;
    };

    it('drags a row to the place of another, which is one change', async () => {
      const element = await render();
      element.scrollIntoView();
      const triggers: string[] = [];
      element.addEventListener('annotation-change', (event) => triggers.push(event.detail.trigger));
      const [x, y] = centre(handle(element, 3));
      const [, target] = centre(handle(element, 1));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x, target - 2] });
      await element.updateComplete;
      expect(element.answer).to.equal(undefined);
      expect(element.shadowRoot?.querySelectorAll('li')[1]?.dataset['drop']).to.equal('before');
      await sendMouse({ type: 'up' });
      await element.updateComplete;
      expect(order(element)).to.equal('Apple Dogwood Birch Cedar');
      expect(triggers).to.deep.equal(['pointer']);
      expect(element.shadowRoot?.querySelectorAll('li[style*=transform]').length).to.equal(0);
    });

    it('drags nothing when the row is let go where it was, or after Escape', async () => {
      const element = await render();
      element.scrollIntoView();
      const [x, y] = centre(handle(element, 0));
      const [, target] = centre(handle(element, 2));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x, y + 3] });
      await sendMouse({ type: 'up' });
      expect(element.answer).to.equal(undefined);
      expect(named(element, 'Apple, place 1 of 4').getAttribute('aria-pressed')).to.equal('false');
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x, target + 2] });
      await sendKeys({ press: 'Escape' });
      await sendMouse({ type: 'up' });
      expect(element.answer).to.equal(undefined);
    });

    it('drags nothing while it is read-only', async () => {
      const element = await render();
      element.readonly = true;
      await element.updateComplete;
      element.scrollIntoView();
      const [x, y] = centre(handle(element, 0));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x, y + 120] });
      await sendMouse({ type: 'up' });
      expect(element.answer).to.equal(undefined);
    });
  });

  describe('with ties', () => {
    it('puts a row on the place of the one above, by button or =, and parts them again', async () => {
      const element = await render(withTies);
      named(element, 'Same place as the one above: Birch').click();
      await element.updateComplete;
      expect(order(element)).to.equal('Apple=Birch Cedar Dogwood');
      expect(named(element, 'Same place as the one above: Birch').getAttribute('aria-pressed')).to.equal('true');
      expect([...(element.shadowRoot?.querySelectorAll('.place') ?? [])].map(({ textContent }) => textContent)).to.deep.equal([
        '1',
        '1',
        '3',
        '4',
      ]);
      element.focus();
      await press(element, 'ArrowDown', 'ArrowDown', '=');
      expect(order(element)).to.equal('Apple=Birch=Cedar Dogwood');
      expect(status(element)).to.equal('Cedar: place 1 of 4, shared');
      await press(element, '=');
      expect(order(element)).to.equal('Apple=Birch Cedar Dogwood');
    });

    it('has none where they are not allowed', async () => {
      const element = await render();
      expect(element.shadowRoot?.querySelector('[part=tie]') === null).to.equal(true);
      element.focus();
      await press(element, 'ArrowDown', '=');
      expect(element.answer).to.equal(undefined);
    });
  });

  it('says where there is nothing to rank, and asks for nothing', async () => {
    const element = await render({ ...ranking, required: true, items: [] });
    expect(element.shadowRoot?.textContent).to.contain('There is nothing to rank here.');
    expect(element.checkValidity()).to.equal(true);
    element.focus();
  });
});
