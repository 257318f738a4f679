/** A made-up study of two models, with annotators of different care, one of whom favours what stands first. */
import { PairOrder } from '../src/core/pair-order.js';
import { seededRandom } from '../src/core/random.js';
import { builtinRegistry, type AnnotationRecord, type Item, type PairwiseScheme } from '../src/index.js';
import type { TaskConfig } from '../src/core/task-config.js';

const preference: PairwiseScheme = {
  type: 'pairwise',
  name: 'preference',
  description: 'Which response serves the reader better?',
  required: true,
  labels: [
    { name: 'A is better', value: 'A is better', shortcut: 'a', winner: 'a', strength: 1 },
    { name: 'B is better', value: 'B is better', shortcut: 'b', winner: 'b', strength: 1 },
    { name: 'Equally good', value: 'Equally good', shortcut: 'e', winner: 'tie', strength: 0 },
    { name: 'Both bad', value: 'Both bad', shortcut: 'x', winner: 'both-bad', strength: 0 },
  ],
};

export const reportConfig: TaskConfig = {
  annotationTaskName: 'Answers for readers',
  annotationInstructions: null,
  dataFiles: [],
  itemProperties: { idKey: 'id', textKey: 'prompt' },
  htmlLayout: null,
  annotationSchemes: [
    preference,
    {
      type: 'likert',
      name: 'clarity',
      description: 'How clear is the better response?',
      required: false,
      minLabel: 'unclear',
      maxLabel: 'clear',
      labels: [1, 2, 3, 4, 5].map((value) => ({ name: String(value), value })),
    },
    { type: 'text', name: 'why', description: 'Why?', required: false, textarea: true, placeholder: '', minLength: null, maxLength: null },
  ],
  annotationPerInstance: 3,
  instancesPerAnnotator: null,
  assignmentStrategy: 'random',
  randomizePairOrder: true,
  randomSeed: 0,
  allowSkip: true,
  skipReasonRequired: false,
  allowEmptySubmission: false,
  allowAllUsers: true,
  authorizedUsers: [],
  port: 8000,
};

const MODELS = ['harbour-2', 'harbour-3', 'heron', 'heron-small'] as const;
const TOPICS = ['a tide table', 'sourdough', 'a train delay', 'a rental contract', 'bird song', 'a leaking tap'] as const;

export const reportItems: readonly Item[] = Array.from({ length: 120 }, (_, index) => {
  const topic = TOPICS[index % TOPICS.length] ?? '';
  return {
    id: `question ${String(index + 1)}`,
    prompt: `A reader asks about ${topic}. Explain it in two sentences.`,
    response_a: `In short: ${topic} is simpler than it looks. Take it step by step.`,
    response_b: `There is much to say about ${topic}, and the first thing is where to begin.`,
    model_a: MODELS[index % 4],
    model_b: MODELS[(index + 1 + (index % 3)) % 4],
  };
});

const ANNOTATORS = [
  { name: 'ada', care: 0.9, pace: 34_000, first: 0.5 },
  { name: 'ben', care: 0.75, pace: 52_000, first: 0.5 },
  { name: 'chloé', care: 0.8, pace: 41_000, first: 0.5 },
  { name: 'dmitri.k@lab.example', care: 0.3, pace: 12_000, first: 0.95 },
  { name: 'نور', care: 0.85, pace: 47_000, first: 0.5 },
] as const;
const STRENGTH: ReadonlyMap<unknown, number> = new Map([
  ['harbour-2', -0.6],
  ['harbour-3', 0.5],
  ['heron', 0.4],
  ['heron-small', -0.3],
]);
const START = Date.UTC(2026, 4, 4, 8);

export function reportRecords(items: readonly Item[] = reportItems): readonly AnnotationRecord[] {
  const random = seededRandom('report');
  const orders = new Map(ANNOTATORS.map(({ name }) => [name, new PairOrder(reportConfig, name, builtinRegistry)]));
  return items.slice(0, -10).flatMap((item, index) => {
    const strength = (field: string) => STRENGTH.get(item[field]) ?? 0;
    const better = random() < 1 / (1 + Math.exp(2 * (strength('model_b') - strength('model_a')))) ? 'a' : 'b';
    const clear = random();
    return ANNOTATORS.filter((_, place) => (place + index) % 5 < 3).map((annotator, place): AnnotationRecord => {
      const isSwapped = orders.get(annotator.name)?.isSwapped(item) === true;
      const [first, second] = isSwapped ? (['b', 'a'] as const) : (['a', 'b'] as const);
      const sees = random() < annotator.care;
      const winner = sees ? better : random() < annotator.first ? first : second;
      const isTie = random() < 0.1;
      const clarity = Math.min(5, Math.max(1, Math.round(1 + 4 * (0.7 * clear + 0.3 * random()))));
      const activeMs = annotator.pace * (0.6 + random()) * (annotator.name === 'ben' ? 1.5 - index / items.length : 1);
      const ended = START + index * 26 * 60_000 + place * 5 * 60_000;
      return {
        id: `${String(item['id'])}/${annotator.name}`,
        revision: 1,
        task: reportConfig.annotationTaskName,
        itemId: String(item['id']),
        annotator: annotator.name,
        status: random() < 0.02 ? 'skipped' : 'submitted',
        answers: {
          preference: isTie
            ? { label: 'Equally good', winner: 'tie', strength: 0 }
            : { label: winner === 'a' ? 'A is better' : 'B is better', winner, strength: 1 },
          clarity: { label: String(clarity), value: clarity },
          why: { text: sees ? 'It answers what was asked.' : 'It reads well.' },
        },
        presentation: { order: isSwapped ? ['response_b', 'response_a'] : ['response_a', 'response_b'] },
        timing: { shownAt: new Date(ended - activeMs).toISOString(), endedAt: new Date(ended).toISOString(), activeMs },
      };
    });
  });
}
