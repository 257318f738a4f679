/** Works on a consumer's page as an annotator does, in a real browser, and looks whether the page was told of it. */
import assert from 'node:assert/strict';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @throws {Error} that says what the page did not do
 */
export async function drivePage(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  try {
    await page.goto(url);
    await page.getByRole('heading', { name: /^Item 1/ }).waitFor();

    // The first item by pointer, the second by keys alone.
    await page.getByRole('radio', { name: 'A is better' }).click();
    await page.getByRole('textbox', { name: 'What decided it?' }).click();
    await page.keyboard.type('It can be followed.');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('heading', { name: /^Item 2/ }).waitFor();
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await page.locator('#progress', { hasText: '2 of 2' }).waitFor();

    const [heard, records] = await Promise.all(['#heard', '#records'].map((place) => lines(page, place)));
    assert.deepEqual(
      [...new Set(heard)],
      ['shown lentils', 'preferred a', 'submitted lentils', 'shown rice', 'preferred b', 'submitted rice'],
      'the events that the page heard',
    );
    assert.deepEqual(
      records?.map((line) => summary(JSON.parse(line))),
      [
        { itemId: 'lentils', annotator: 'ann', status: 'submitted', winner: 'a', reason: 'It can be followed.' },
        { itemId: 'rice', annotator: 'ann', status: 'submitted', winner: 'b', reason: undefined },
      ],
      'the records that the page got',
    );
    assert.deepEqual(complaints, [], 'what the browser complained of');
  } catch (error) {
    throw complaints.length > 0 ? new Error(`${message(error)}\nThe browser said: ${complaints.join('\n')}`) : error;
  } finally {
    await context.close();
  }
}

/** @param {import('playwright-core').Page} page @param {string} place */
async function lines(page, place) {
  const text = (await page.locator(place).textContent()) ?? '';
  return text.split('\n').filter((line) => line !== '');
}

/** @param {import('../../src/core/record.js').AnnotationRecord} record */
export function summary({ itemId, annotator, status, answers: { preference, reason } }) {
  return {
    itemId,
    annotator,
    status,
    winner: hasKey(preference, 'winner') ? preference.winner : undefined,
    reason: hasKey(reason, 'text') ? reason.text : undefined,
  };
}

/**
 * @template {string} Key
 * @param {unknown} value
 * @param {Key} key
 * @returns {value is Record<Key, unknown>}
 */
function hasKey(value, key) {
  return typeof value === 'object' && value !== null && key in value;
}

/** @param {unknown} error */
function message(error) {
  return error instanceof Error ? error.message : String(error);
}
