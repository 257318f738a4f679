/** What is counted, estimated and drawn of a study, and what is believed of what a service says. */
import { expect } from '@open-wc/testing';
import type { StudyProgress } from '../../src/core/study-progress.js';
import { sortedAnnotators } from '../../src/study/annotator-table.js';
import { coverageRows } from '../../src/study/coverage-chart.js';
import { axisTop, paceSeries } from '../../src/study/pace-series.js';
import { parseStudyItems, parseStudyProgress } from '../../src/study/parse-study-progress.js';
import { studyFigures } from '../../src/study/study-figures.js';
import { StudyFormat } from '../../src/study/study-format.js';
import { NOW, progress } from './study-fixture.js';

const HOUR_MS = 3_600_000;

describe('the figures of a study', () => {
  it('count annotations, and items that have all of theirs', () => {
    expect(studyFigures(progress, NOW)).to.deep.include({ done: 10, beyond: 1, wanted: 20, itemsDone: 3, skipped: 2, open: 2, active: 1 });
    expect(studyFigures(progress, NOW).activeMsPerRecord).to.equal(630_000 / 13);
  });

  it('estimate the end by the pace of the last day, breaks included', () => {
    // 8 annotations from 13:00 the day before, which is 23.5 hours ago; 10 are left.
    const { pace, completeAt } = studyFigures(progress, NOW);
    expect(pace).to.deep.equal({ done: 8, hours: 23.5 });
    expect(completeAt).to.equal(NOW + (10 / 8) * 23.5 * HOUR_MS);
  });

  it('estimate by less where a study is younger, but never by less than an hour', () => {
    const young = (hour: string) => studyFigures({ ...progress, pace: [{ hour, done: 5 }] }, NOW).pace.hours;
    expect(young('2026-05-04T10:00:00.000Z')).to.equal(2.5);
    expect(young('2026-05-04T12:00:00.000Z')).to.equal(1);
  });

  it('say nothing of an end where there is no limit, no pace, or hardly any', () => {
    expect(studyFigures({ ...progress, overlap: null }, NOW)).to.deep.include({ wanted: null, itemsDone: 7, done: 11, beyond: 0 });
    for (const odd of [{ overlap: null }, { pace: [] }, { items: 1_000_000 }]) {
      expect('completeAt' in studyFigures({ ...progress, ...odd }, NOW), JSON.stringify(odd)).to.equal(false);
    }
  });
});

describe('the pace of a study', () => {
  it('is by hour while it is young, without a gap, and at least half a day', () => {
    const { unit, steps } = paceSeries(progress.pace.slice(1), NOW);
    expect(unit).to.equal('hour');
    expect(steps.length).to.equal(12);
    expect(steps.slice(-3).map(({ done, isOpen }) => [done, isOpen])).to.deep.equal([
      [3, false],
      [5, false],
      [0, true],
    ]);
  });

  it('is by day later, over sixty at most, and loses nothing of them', () => {
    const { unit, steps } = paceSeries(progress.pace, NOW);
    expect(unit).to.equal('day');
    expect(steps.reduce((sum, { done }) => sum + done, 0)).to.equal(98);
    const years = [{ hour: '1970-01-01T00:00:00Z', done: 1 }, ...progress.pace];
    expect(paceSeries(years, NOW).steps.length).to.equal(60);
  });

  it('has a scale with a whole number in its middle, above all columns', () => {
    for (const most of [0, 1, 2, 3, 7, 42, 99, 100, 101, 5_500, 1e15]) {
      const top = axisTop(most);
      expect(top >= most && top % 2 === 0 && top <= Math.max(2, most * 2), `${String(most)}: ${String(top)}`).to.equal(true);
    }
  });
});

describe('the rows of coverage', () => {
  it('are those up to the overlap and those that any item has', () => {
    const rows = (coverage: number[], overlap: number | null) => coverageRows({ coverage, overlap }).map((row) => row.annotations);
    expect(rows([5], 2)).to.deep.equal([0, 1, 2]);
    expect(rows([5, 0, 0, 0, 1], 1)).to.deep.equal([0, 1, 4]);
    expect(rows([0, 0, 3], null)).to.deep.equal([0, 2]);
  });

  it('are no more than thirty, with what is above in one', () => {
    const rows = coverageRows({ coverage: Array.from({ length: 100 }, () => 2), overlap: null });
    expect(rows.length).to.equal(30);
    expect(rows.at(-1)).to.deep.equal({ annotations: 29, items: 142, orMore: true });
  });
});

describe('sorting annotators', () => {
  const names = (annotators: StudyProgress['annotators']) => annotators.map(({ annotator }) => annotator);
  const format = new StudyFormat('en');
  const sort = (column: 'annotator' | 'timePerItem', descending: boolean, annotators = progress.annotators) =>
    names(sortedAnnotators(annotators, { column, descending }, (one, other) => format.compare(one, other)));

  it('puts those without a value last, either way', () => {
    expect(sort('timePerItem', true)).to.deep.equal(['ann', 'ben', 'cem']);
    expect(sort('timePerItem', false)).to.deep.equal(['ben', 'ann', 'cem']);
  });

  it('counts in names', () => {
    const numbered = ['a 10', 'a 9', 'a 1'].map((annotator) => ({ annotator, done: 0, skipped: 0, open: 0, activeMs: 0 }));
    expect(sort('annotator', false, numbered)).to.deep.equal(['a 1', 'a 9', 'a 10']);
  });
});

describe('reading what a service says of a study', () => {
  it('takes progress, and nothing else', () => {
    expect(parseStudyProgress(JSON.parse(JSON.stringify(progress)))).to.deep.equal(progress);
    const odd = [
      null,
      [],
      'x',
      {},
      { ...progress, items: '10' },
      { ...progress, items: 1.5 },
      { ...progress, overlap: undefined },
      { ...progress, coverage: [1, -1] },
      { ...progress, coverage: Array.from({ length: 10_001 }, () => 0) },
      { ...progress, pace: {} },
    ];
    for (const each of odd) expect(parseStudyProgress(each), JSON.stringify(each).slice(0, 200)).to.equal(undefined);
  });

  it('leaves out annotators and hours that are none', () => {
    const partly = { ...progress, annotators: [null, { annotator: 'x' }, ...progress.annotators], pace: [{ hour: 'soon', done: 1 }] };
    expect(parseStudyProgress(partly)).to.deep.equal({ ...progress, pace: [] });
  });

  it('takes no score of known answers with more right than answered', () => {
    const scored = (gold: unknown) =>
      parseStudyProgress({ ...progress, annotators: [{ ...progress.annotators[0], gold }] })?.annotators[0]?.gold;
    expect(scored({ answered: 4, right: 3 })).to.deep.equal({ answered: 4, right: 3 });
    for (const odd of [{ answered: 3, right: 4 }, { answered: '4', right: 3 }, 'all', null]) expect(scored(odd)).to.equal(undefined);
  });

  it('takes items, and leaves out what is none', () => {
    const item = { itemId: '1', submitted: 1, skipped: 0, open: 0 };
    expect(parseStudyItems({ items: [item, { ...item, open: -1 }, 'x'], next: '5' })).to.deep.equal({ items: [item], next: '5' });
    expect(parseStudyItems({ items: [], next: 5 })).to.deep.equal({ items: [] });
    for (const odd of [null, [], { items: {} }]) expect(parseStudyItems(odd)).to.equal(undefined);
  });
});

describe('the numbers and times of a study', () => {
  it('are written as the language writes them, whatever it is', () => {
    expect(new StudyFormat('de').number(1234.56)).to.equal('1.234,6');
    for (const language of ['', 'no such language', 'ar-EG', 'x']) expect(new StudyFormat(language).number(7)).to.match(/\S/);
  });

  it('say 100 % only when it is all, and 0 % only when it is nothing', () => {
    const format = new StudyFormat('en');
    expect(
      [
        [0, 1000],
        [1, 1000],
        [999, 1000],
        [1000, 1000],
        [0, 0],
      ].map(([part = 0, whole = 0]) => format.percent(part, whole)),
    ).to.deep.equal(['0%', '1%', '99%', '100%', '100%']);
  });
});
