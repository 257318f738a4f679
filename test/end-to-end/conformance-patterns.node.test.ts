import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { Hand } from '../../scripts/conformance/hand.mjs';
import { questionsIn } from '../../scripts/conformance/questions.mjs';
import { launchBrowser } from './browser.js';

/** Controls of plain HTML by the ARIA patterns, so that the conformance run can answer what it has never seen. */
describe('The conformance run answers', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(5000);
  });

  after(async () => {
    await browser.close();
  });

  /** Answers everything once; with `mends`, gives the first question other answers so many times. */
  async function answer(content: string, { turn = 0, mends = 0 } = {}): Promise<void> {
    await page.setContent(`<section aria-label="Questions">${content}</section>`);
    const hand = new Hand(page, page.getByRole('region', { name: 'Questions' }), turn);
    for (const question of questionsIn(await hand.look())) await question.answer(hand, 0);
    for (let mended = 0; mended < mends; mended += 1) await questionsIn(await hand.look())[0]?.mend(hand, mended);
  }

  async function answered(): Promise<readonly (boolean | undefined)[]> {
    const hand = new Hand(page, page.getByRole('region', { name: 'Questions' }), 0);
    return questionsIn(await hand.look()).map(({ isAnswered }) => isAnswered);
  }

  function values(selector: string): Promise<string[]> {
    return page.locator(selector).evaluateAll((elements) => elements.map((element) => ('value' in element ? String(element.value) : '')));
  }

  function checked(): Promise<string[]> {
    return page.locator(':checked').evaluateAll((elements) => elements.map(({ id }) => id));
  }

  it('radio buttons, one of each group, another one at another turn', async () => {
    const group = (name: string) =>
      `<div role="radiogroup" aria-label="${name}">${[1, 2, 3].map((n) => `<input type="radio" name="${name}" id="${name}${String(n)}" aria-label="${String(n)}">`).join('')}</div>`;
    await answer(group('a') + group('b'));
    assert.deepEqual(await checked(), ['a1', 'b1']);
    assert.deepEqual(await answered(), [true, true]);
    await answer(group('a') + group('b'), { turn: 1 });
    assert.deepEqual(await checked(), ['a2', 'b2']);
  });

  it('a table of radio buttons, one in each row', async () => {
    const cells = (row: string) =>
      [1, 2].map((n) => `<td><input type="radio" name="${row}" id="${row}${String(n)}" aria-label="${row} ${String(n)}"></td>`).join('');
    await answer(`<table><tr><th>Clear</th>${cells('clear')}</tr><tr><th>True</th>${cells('true')}</tr></table>`);
    assert.deepEqual(await checked(), ['clear1', 'true1']);
  });

  it('check boxes, one, and more while that is not enough', async () => {
    const boxes = ['a', 'b', 'c'].map((id) => `<input type="checkbox" id="${id}" aria-label="${id}">`).join('');
    await answer(`<fieldset><legend>Which</legend>${boxes}</fieldset>`);
    assert.deepEqual(await checked(), ['a']);
    await answer(`<fieldset><legend>Which</legend>${boxes}</fieldset>`, { mends: 1 });
    assert.deepEqual(await checked(), ['a', 'b']);
  });

  it('texts, as long as the page says', async () => {
    await answer('<div><label>Note <textarea></textarea></label><p>0 of at least 200 characters</p></div>', { mends: 1 });
    assert.equal((await values('textarea'))[0]?.length, 200);
    await answer('<div><label>Note <input></label><p>At most 12 characters</p></div>', { mends: 1 });
    assert.equal((await values('input'))[0]?.length, 12);
    await answer('<label>Search <input type="search"></label>');
    assert.deepEqual(await values('input'), ['']);
  });

  it('numbers, and those that add up', async () => {
    await answer('<label>Count <input type="number" min="5" step="5"></label>');
    assert.deepEqual(await values('input'), ['5']);
    const fields = ['Yes', 'No', 'Unsure'].map((name) => `<label>${name} <input type="number" min="0"></label>`).join('');
    await answer(`<fieldset><legend>Shares</legend>${fields}<p>3 of 100 points given</p></fieldset>`, { mends: 1 });
    assert.equal(
      (await values('input')).reduce((sum, value) => sum + Number(value), 0),
      100,
    );
  });

  it('a number that a slider sets too, once', async () => {
    await answer('<div><label>Share <input type="range"></label> <input type="number" aria-label="Share in points"></div>');
    assert.deepEqual(await values('input'), ['50', '1']);
  });

  it('sliders, by moving them', async () => {
    for (const value of [0, 50, 100]) {
      await answer(`<label>How much <input type="range" value="${String(value)}" oninput="document.title = 'moved'"></label>`);
      assert.equal(await page.title(), 'moved', String(value));
      await page.evaluate("document.title = ''");
    }
  });

  it('lists that the browser opens, and not with the entry that asks to choose', async () => {
    await answer('<label>Kind <select><option value="">Choose…</option><option>News</option><option>Review</option></select></label>');
    assert.deepEqual(await values('select'), ['News']);
    assert.deepEqual(await answered(), [true]);
  });

  it('lists that the page opens', async () => {
    await answer(`
      <div><input role="combobox" aria-label="Kind" aria-expanded="false" aria-controls="list">
        <ul role="listbox" id="list" aria-label="Kinds" hidden><li role="option">News</li><li role="option">Review</li></ul></div>
      <script>
        const [field, list] = [document.querySelector('input'), document.querySelector('ul')];
        field.addEventListener('keydown', () => { list.hidden = false; field.setAttribute('aria-expanded', 'true'); });
        list.addEventListener('click', (event) => { field.value = event.target.textContent; list.hidden = true; field.setAttribute('aria-expanded', 'false'); });
      </script>`);
    assert.deepEqual(await values('input'), ['News']);
  });

  it('trees, below what has to be opened', async () => {
    await answer(
      `<ul role="tree" aria-label="Topics"><li role="treeitem" tabindex="0" aria-expanded="false" aria-checked="false" aria-label="Science"></li></ul>
      <script>
        document.querySelector('ul').addEventListener('keydown', ({ key, target }) => {
          if (key === 'ArrowRight' && target.ariaExpanded === 'false') { target.setAttribute('aria-expanded', 'true');
            target.innerHTML = '<ul role="group"><li role="treeitem" tabindex="-1" aria-checked="false" aria-label="Physics"></li></ul>'; }
          if (key === ' ') target.setAttribute('aria-checked', 'true');
        });
      </script>`,
    );
    assert.deepEqual(await answered(), [true]);
    assert.equal(await page.getByRole('treeitem', { name: 'Physics' }).getAttribute('aria-checked'), 'true');
  });

  it('groups of buttons, by pressing one', async () => {
    const button = (name: string) => `<button aria-pressed="false" onclick="this.ariaPressed = 'true'">${name}</button>`;
    await answer(`<div role="group" aria-label="Keep it?">${button('Keep')}${button('Discard')}</div><button>Help</button>`);
    assert.deepEqual(await answered(), [true]);
    assert.equal(await page.getByRole('button', { name: 'Keep', pressed: true }).count(), 1);
  });

  it('lists to put in order, by their buttons, and leaves alone what only takes entries away', async () => {
    const entry = (name: string, ...buttons: readonly string[]) =>
      `<li>${name} ${buttons.map((button) => `<button aria-label="${button} ${name}" onclick="(window.pressed ??= []).push('${button} ${name}')">·</button>`).join('')}</li>`;
    await answer(
      `<ol aria-label="Order">${entry('One', 'Drag', 'Up', 'Down')}${entry('Two', 'Drag', 'Up', 'Down')}</ol><ul>${entry('Red', 'Remove')}${entry('Blue', 'Remove')}</ul>`,
    );
    assert.deepEqual(await page.evaluate('window.pressed'), ['Down One']);
  });
});
