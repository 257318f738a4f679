/** Answers one item as a person would: what is unanswered, then Submit; what the page then asks for, and Submit again. */
import { Hand } from './hand.mjs';
import { withDescendants } from './accessibility-tree.mjs';
import { nearest, questionsIn } from './questions.mjs';

/**
 * @typedef {object} ItemOutcome
 * @property {boolean} saved
 * @property {string} why it was not saved; empty where it was
 * @property {readonly string[]} unanswered schemes that could be answered, and are not in the record
 * @property {readonly { scheme: string, why: string }[]} leftOut schemes that are not asked, or have nothing to be answered by for this item
 */

/** After an answer other questions may come up; more often than this they only come and go. */
const mostLooks = 8;
const mostTries = 3;
const mostSubmits = 16;
/** A question that stays wrong after so many other answers is left for the one beside it. */
const mostMends = 5;
/** How long saving may take, in milliseconds. */
const savingTime = 10_000;

/**
 * @param {import('playwright-core').Page} page
 * @param {import('./page-log.mjs').PageLog} log
 * @param {number} turn the number of the item, from 0
 * @param {() => Promise<void>} answered is called when everything is answered for the first time
 * @returns {Promise<ItemOutcome>}
 */
export async function answerItem(page, log, turn, answered) {
  // All of the page: a text to mark stands where the item shows it, and not below.
  const hand = new Hand(page, page.locator('body'), turn);
  const submit = page.getByRole('button', { name: 'Submit', exact: true });
  const [approved, ended] = [log.ofType('annotation-submit').length, log.ofType('annotation-saved', 'task-error').length];
  const submitted = () => log.ofType('annotation-submit')[approved];
  /** @type {Map<string, number>} */
  const mended = new Map();
  /** @type {Set<string>} */
  const touched = new Set();
  await answerAll(hand, touched, submitted);
  await answered();
  for (let submits = 0; submits < mostSubmits; submits += 1) {
    // An answer may have submitted the item by itself.
    if (!submitted()) await submit.click();
    const focused = await hand.lookAtFocus();
    const event = submitted();
    if (event) return outcome(event, await log.after(['annotation-saved', 'task-error'], ended, savingTime));
    const question = await refused(hand, focused, mended);
    if (!question) break;
    const times = mended.get(question.node.ref) ?? 0;
    mended.set(question.node.ref, times + 1);
    await question.mend(hand, times);
    await answerAll(hand, touched, submitted);
  }
  const alert = await page.getByRole('alert').allInnerTexts();
  return { saved: false, why: `not submitted: ${alert.join(' ').trim() || 'the page does not say why'}`, unanswered: [], leftOut: [] };
}

/**
 * Answers what is unanswered, until nothing is, or answers do not stay.
 * @param {Hand} hand
 * @param {Set<string>} touched refs of what was answered for this item and does not tell
 * @param {() => unknown} submitted whether the item is done already
 */
async function answerAll(hand, touched, submitted) {
  /** @type {Map<string, number>} */
  const tries = new Map();
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const open = questionsIn(await hand.look()).filter(({ node, isAnswered }) => {
      const tried = tries.get(node.ref) ?? 0;
      return isAnswered === undefined ? !touched.has(node.ref) : !isAnswered && tried < mostTries;
    });
    if (open.length === 0) return;
    for (const { node, answer } of open) {
      if (submitted()) return;
      const tried = tries.get(node.ref) ?? 0;
      tries.set(node.ref, tried + 1);
      touched.add(node.ref);
      await answer(hand, tried);
    }
  }
}

/**
 * The question that the page is not content with: it moves the focus there, or to what is nearest to it.
 * @param {Hand} hand
 * @param {string} focused
 * @param {ReadonlyMap<string, number>} mended how often each was mended
 */
async function refused(hand, focused, mended) {
  const tree = await hand.look();
  const nodes = withDescendants(tree);
  // Where the focus stays on the button, no question is meant.
  const moved = nodes.find(({ ref, role, name }) => ref !== '' && ref === focused && !(role === 'button' && name === 'Submit'));
  const place = moved ?? nodes.find(({ invalid }) => invalid);
  return nearest(questionsIn(tree), place).find(({ node }) => (mended.get(node.ref) ?? 0) < mostMends);
}

/**
 * @param {import('./page-log.mjs').TaskEvent} submitted
 * @param {import('./page-log.mjs').TaskEvent | undefined} ended
 * @returns {ItemOutcome}
 */
function outcome({ asked, answered, leftOut }, ended) {
  const missing = asked.filter(({ scheme }) => !answered.includes(scheme));
  const unanswered = missing.filter(({ says }) => says === null).map(({ scheme }) => scheme);
  const empty = missing.flatMap(({ scheme, says }) => (says === null ? [] : { scheme, why: `nothing to answer: ${says}` }));
  const why = ended?.type === 'annotation-saved' ? '' : ended ? `not saved: ${ended.message}` : 'not saved in time';
  return { saved: why === '', why, unanswered, leftOut: [...leftOut, ...empty] };
}
