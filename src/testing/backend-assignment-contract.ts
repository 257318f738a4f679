/** What a backend promises about giving out items: order, overlap, quota, leases, and no item twice. */
import { assertSame } from './assert.js';
import { BackendTest, recordFor, type CreateBackend, type TestFramework } from './backend-test.js';

export function testAssignment(createBackend: CreateBackend, { it }: TestFramework): void {
  testOrder(createBackend, it);
  testLimits(createBackend, it);
  testOpenAssignments(createBackend, it);
  testAhead(createBackend, it);
}

type It = TestFramework['it'];

const quality = {
  type: 'radio',
  name: 'quality',
  description: 'How good is it?',
  required: false,
  labels: ['Good', 'Bad'].map((name) => ({ name, value: name })),
} as const;

function testOrder(createBackend: CreateBackend, it: It): void {
  it('fixed_order gives the items in the order of the data, each with its content', async () => {
    const test = await BackendTest.create(createBackend, 3);
    const assignment = await test.backend.next('ann');
    assertSame(assignment?.item, { id: '1', text: 'Text 1' }, 'The item');
    assertSame(assignment?.annotator, 'ann', 'The annotator');
    assertSame(await test.annotateAll('ann'), ['1', '2', '3'], 'The order');
  });

  it('random gives every item once, in an order that only the seed and the annotator decide', async () => {
    const order = async (randomSeed: number) =>
      (await BackendTest.create(createBackend, 20, { assignmentStrategy: 'random', randomSeed })).annotateAll('ann');
    const first = await order(1);
    assertSame([...first].sort(), Array.from({ length: 20 }, (_, index) => String(index + 1)).sort(), 'All items');
    assertSame(await order(1), first, 'The order with the same seed');
    assertSame((await order(2)).join() === first.join(), false, 'Another seed gives the same order');
  });

  it('least_annotated gives the item that the fewest annotators have', async () => {
    const test = await BackendTest.create(createBackend, 3, { assignmentStrategy: 'least_annotated' });
    await test.annotate('ann');
    assertSame(await test.annotate('ben'), '2', "Ben's first item");
    assertSame(await test.next('cem'), '3', "Cem's first item");
    assertSame(await test.next('dan'), '1', "Dan's first item, now that all are with one annotator");
  });

  it('max_diversity gives the item on which annotators disagree most, to those who have not judged it', async () => {
    const test = await BackendTest.create(createBackend, 3, {
      assignmentStrategy: 'max_diversity',
      annotationPerInstance: 3,
      annotationSchemes: [quality],
    });
    const judge = (annotator: string, itemId: string, label: string) =>
      test.backend.save(recordFor(annotator, itemId, { answers: { quality: { label, value: label } } }));
    await test.next('ann');
    await judge('ann', '1', 'Good');
    assertSame(await test.next('ben'), '2', "Ben's item, while nobody disagrees");
    await judge('ben', '2', 'Good');
    assertSame(await test.next('cem'), '3', "Cem's item");
    await judge('cem', '3', 'Good');
    await judge('cem', '2', 'Bad');
    assertSame(await test.next('dan'), '2', "Dan's item, that two judged differently");
  });

  it('gives nothing where there are no items', async () => {
    assertSame(await (await BackendTest.create(createBackend, 0)).next('ann'), undefined, 'The next item');
  });
}

function testLimits(createBackend: CreateBackend, it: It): void {
  it('an item goes to no more annotators than the overlap, an open one counted', async () => {
    const test = await BackendTest.create(createBackend, 2, { annotationPerInstance: 2 });
    await test.annotate('ann');
    assertSame(await test.next('ben'), '1', "Ben's item");
    assertSame(await test.next('cem'), '2', "Cem's item: the first has two annotators");
  });

  it('no annotator gets an item twice', async () => {
    const test = await BackendTest.create(createBackend, 2, { annotationPerInstance: 5 });
    assertSame(await test.annotateAll('ann'), ['1', '2'], 'The items');
    assertSame(await test.next('ann'), undefined, 'The next item');
  });

  it('annotators who ask at the same moment do not get more than the overlap together', async () => {
    const test = await BackendTest.create(createBackend, 4, { annotationPerInstance: 1 });
    const given = await Promise.all(['ann', 'ben', 'cem', 'dan', 'eve'].map((annotator) => test.next(annotator)));
    assertSame([...given].filter((id) => id !== undefined).sort(), ['1', '2', '3', '4'], 'The items given');
  });

  it('twenty annotators who work at the same time keep overlap and quota, and get all that there is', async () => {
    const test = await BackendTest.create(createBackend, 30, { annotationPerInstance: 2, instancesPerAnnotator: 4 });
    const annotators = Array.from({ length: 20 }, (_, index) => `annotator-${String(index)}`);
    const given = await Promise.all(annotators.map((annotator) => test.annotateAll(annotator)));
    assertSame(
      given.filter((ids) => ids.length > 4 || new Set(ids).size < ids.length),
      [],
      'Who got more than the quota, or an item twice',
    );
    const counts = new Map<string, number>();
    for (const id of given.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    assertSame(
      [...counts].filter(([, count]) => count !== 2),
      [],
      'Items of another overlap',
    );
    assertSame(counts.size, 30, 'How many items were given');
  });

  it('an annotator gets no more items than the quota; skipped ones do not count', async () => {
    const test = await BackendTest.create(createBackend, 5, { instancesPerAnnotator: 2 });
    await test.annotate('ann', { status: 'skipped' });
    assertSame(await test.annotateAll('ann'), ['2', '3'], 'The items after the skip');
  });

  it('a skip does not count towards the overlap, and does not come back to who skipped', async () => {
    const test = await BackendTest.create(createBackend, 1, { annotationPerInstance: 1 });
    await test.annotate('ann', { status: 'skipped' });
    assertSame(await test.next('ann'), undefined, "Ann's next item");
    assertSame(await test.next('ben'), '1', "Ben's item");
  });
}

function testOpenAssignments(createBackend: CreateBackend, it: It): void {
  it('gives an annotator what they left open, before anything else', async () => {
    const test = await BackendTest.create(createBackend, 3);
    const first = await test.backend.next('ann');
    const again = await test.backend.next('ann');
    assertSame([again?.id, again?.itemId], [first?.id, first?.itemId], 'The assignment');
  });

  it('gives one assignment to an annotator who asks twice at the same moment', async () => {
    const test = await BackendTest.create(createBackend, 3);
    const [one, other] = await Promise.all([test.backend.next('ann'), test.backend.next('ann')]);
    assertSame(one?.id, other?.id, 'The assignment');
  });

  it('gives an item that was left to others after its lease, and not before', async () => {
    const test = await BackendTest.create(createBackend, 1, { annotationPerInstance: 1 });
    const leasedUntil = (await test.backend.next('ann'))?.leasedUntil;
    // Without a lease, an assignment stays with its annotator for ever.
    if (leasedUntil === undefined) return;
    assertSame(await test.next('ben'), undefined, 'The item during the lease');
    test.clock.turn(Date.parse(leasedUntil) - test.clock.now());
    assertSame(await test.next('ben'), '1', 'The item after the lease');
    assertSame(await test.next('ann'), undefined, 'The item for who left it');
  });

  it('lets an annotator go on after the lease, while nobody else took the item', async () => {
    const test = await BackendTest.create(createBackend, 2, { annotationPerInstance: 1 });
    await test.next('ann');
    test.clock.turn(10 * 365 * 86_400_000);
    assertSame(await test.next('ann'), '1', 'The item');
    assertSame(await test.next('ben'), '2', "The other annotator's item");
  });

  it('keeps an answer that comes after the lease', async () => {
    const test = await BackendTest.create(createBackend, 1, { annotationPerInstance: 1 });
    await test.next('ann');
    test.clock.turn(10 * 365 * 86_400_000);
    await test.next('ben');
    await test.backend.save(recordFor('ann', '1'));
    assertSame((await test.backend.history('ann')).length, 1, 'The records');
  });

  it('gives a released item to whoever asks next', async () => {
    const test = await BackendTest.create(createBackend, 1, { annotationPerInstance: 1 });
    const assignment = await test.backend.next('ann');
    if (!assignment || !test.backend.release) return;
    await test.backend.release(assignment);
    assertSame(await test.next('ben'), '1', 'The item');
  });

  it('does not release what was submitted', async () => {
    const test = await BackendTest.create(createBackend, 1, { annotationPerInstance: 1 });
    const assignment = await test.backend.next('ann');
    if (!assignment || !test.backend.release) return;
    await test.backend.save(recordFor('ann', '1'));
    await test.backend.release(assignment);
    assertSame(await test.next('ben'), undefined, 'The item');
  });
}

/** Only for backends that can be asked for several. */
function testAhead(createBackend: CreateBackend, it: It): void {
  it('gives several at once for working ahead: what is open first, nothing twice, no more than there is', async () => {
    const test = await BackendTest.create(createBackend, 4);
    if (!test.backend.ahead) return;
    const first = await test.backend.next('ann');
    const ahead = await test.backend.ahead('ann', 3);
    assertSame(ahead[0]?.id, first?.id, 'The open assignment');
    assertSame(
      ahead.map(({ itemId }) => itemId),
      ['1', '2', '3'],
      'The items',
    );
    assertSame((await test.backend.ahead('ann', 9)).map(({ itemId }) => itemId).length, 4, 'How many there are');
    assertSame((await test.backend.next('ann'))?.id, first?.id, 'The next one');
    await test.backend.save(recordFor('ann', '1'));
    assertSame(await test.next('ann'), '2', 'The next one after a save');
  });

  it('keeps quota and overlap for what is given ahead', async () => {
    const test = await BackendTest.create(createBackend, 5, { annotationPerInstance: 1, instancesPerAnnotator: 3 });
    if (!test.backend.ahead) return;
    await test.annotate('ann');
    assertSame(
      (await test.backend.ahead('ann', 5)).map(({ itemId }) => itemId),
      ['2', '3'],
      'The items up to the quota',
    );
    assertSame(
      (await test.backend.ahead('ben', 5)).map(({ itemId }) => itemId),
      ['4', '5'],
      'The items that are left',
    );
  });
}
