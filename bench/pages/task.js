/**
 * What every page of the benchmark shows: one task, its words, and items made from a seed, so that all pages show the same. The address says how many
 * items there are and how long their responses: `?items=10&texts=small`.
 */

export const TITLE = 'Which answer is better?';
export const HEADINGS = { prompt: 'Prompt', a: 'Response A', b: 'Response B' };
export const PREFERENCE = {
  name: 'preference',
  question: 'Taken as a whole, which answer would you rather have received?',
  labels: ['Response A Preferred', 'Response B Preferred', 'Equally Good', 'Both Bad'],
};
export const ASPECT = { name: 'aspect', question: 'What decided it?', labels: ['Helpful', 'Harmless', 'Honest'] };
export const REASON = { name: 'reason', question: 'What tipped the balance? A sentence is enough.' };
export const NEXT = 'Next';

const WORDS =
  'a reader who asks for help wants the point first then why it holds and where it ends so an answer that hides its doubt costs more than one that says it'.split(
    ' ',
  );
const DIFFERENT_TEXTS = 16;
const LENGTHS = { small: 600, huge: 100_000 };

/** Numbers from 0 to 1, the same for the same seed. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lines of some 90 characters, and an empty one after every eighth. */
function textOf(length, random) {
  const lines = [];
  let written = 0;
  while (written < length) {
    let line = '';
    while (line.length < 90) line += `${WORDS[Math.floor(random() * WORDS.length)]} `;
    lines.push(lines.length % 9 === 8 ? '' : line.trimEnd());
    written += line.length;
  }
  return lines.join('\n').slice(0, length);
}

const asked = new URLSearchParams(location.search);

function makeItems() {
  const random = numbersFrom(7);
  const length = LENGTHS[asked.get('texts') ?? 'small'];
  const texts = Array.from({ length: DIFFERENT_TEXTS }, () => textOf(length, random));
  return Array.from({ length: Number(asked.get('items') ?? 10) }, (_, index) => ({
    id: `item-${index + 1}`,
    text: `Item ${index + 1}. What should somebody do who has ${index} minutes left and two things to finish?`,
    response_a: texts[(2 * index) % DIFFERENT_TEXTS],
    response_b: texts[(2 * index + 1) % DIFFERENT_TEXTS],
  }));
}

export const items = makeItems();
// From here on a page has its data.
performance.mark('items');

/** Where pages without a store keep what was answered. */
export const records = [];
window.records = records;
