import { expect } from '@open-wc/testing';
import { movedCursor, resized, type CursorMove, type TextCursor } from '../../src/schemes/span/text-cursor.js';
import { TextOffsets } from '../../src/schemes/span/text-offsets.js';
import { TextSteps } from '../../src/schemes/span/text-steps.js';
import { shortened } from '../../src/schemes/span/shortened.js';
import { labelColor } from '../../src/schemes/span/label-color.js';

describe('Offsets in a text', () => {
  const samples: [name: string, text: string][] = [
    ['plain letters', 'abc def'],
    ['nothing', ''],
    ['emoji of two units', '😀a😀😀b'],
    ['a family of emoji', 'x👩‍👩‍👧y'],
    ['combining marks', 'e\u0301a\u0308 n\u0303'],
    ['Hebrew with points and Arabic', 'שָׁלוֹם مرحبا'],
    ['halves of a pair that stand alone', 'a\uD83Db\uDE00c😀'],
    ['rare Chinese characters', '𠮷野家で𩸽'],
  ];
  for (const [name, text] of samples) {
    it(`count code points as they are counted one by one, and find back: ${name}`, () => {
      const offsets = new TextOffsets(text);
      const characters = Array.from(text);
      expect(offsets.length).to.equal(characters.length);
      let unit = 0;
      for (const [point, character] of characters.entries()) {
        expect(offsets.units(point)).to.equal(unit);
        expect(offsets.points(unit)).to.equal(point);
        expect(offsets.slice(point, point + 1)).to.equal(character);
        unit += character.length;
      }
      expect(offsets.units(characters.length)).to.equal(text.length);
      expect(offsets.points(text.length)).to.equal(characters.length);
    });
  }

  it('of the middle of a pair are those of its start', () => {
    expect(new TextOffsets('a😀b').points(2)).to.equal(1);
  });

  it('stay fast in a long text full of emoji', () => {
    const offsets = new TextOffsets('a😀'.repeat(50_000));
    for (let point = 0; point < 100_000; point += 7) expect(offsets.points(offsets.units(point)) === point).to.equal(true);
  });
});

describe('Steps through a text', () => {
  const words = (text: string, forward: boolean) => {
    const steps = new TextSteps(text);
    const found: string[] = [];
    let at = forward ? 0 : text.length;
    for (let next = steps.next('word', at, forward); next; next = steps.next('word', at, forward)) {
      found.push(text.slice(next.start, next.end));
      at = forward ? next.end : next.start;
    }
    return found;
  };

  it('go from word to word, over signs and white space, both ways', () => {
    const text = '  “Don’t,” she said – 42 times…\n\nנשמע טוב. ';
    const expected = ['Don’t', 'she', 'said', '42', 'times', 'נשמע', 'טוב'];
    expect(words(text, true)).to.deep.equal(expected);
    expect(words(text, false)).to.deep.equal(expected.toReversed());
  });

  it('know words of languages without spaces', () => {
    expect(words('これはペンです。', true).length).to.be.greaterThan(2);
  });

  it('end where the text does', () => {
    const steps = new TextSteps('... \n ...');
    expect(steps.next('word', 0, true)).to.equal(undefined);
    expect(steps.next('word', 9, false)).to.equal(undefined);
    expect(new TextSteps('').next('character', 0, true)).to.equal(undefined);
  });

  it('cross ten thousand signs at once', () => {
    const steps = new TextSteps(`a${'. '.repeat(20_000)}b`);
    expect(steps.next('word', 1, true)).to.deep.equal({ start: 40_001, end: 40_002 });
    expect(steps.next('word', 40_001, false)).to.deep.equal({ start: 0, end: 1 });
  });

  it('cut no character: accents, families and flags stay whole', () => {
    const text = 'ae\u0301👩‍👩‍👧🇳🇱z';
    const steps = new TextSteps(text);
    expect(steps.whole({ start: 2, end: 4 })).to.deep.equal({ start: 1, end: 11 });
    expect(text.slice(11, 15)).to.equal('🇳🇱');
    expect(steps.whole({ start: 13, end: 13 })).to.deep.equal({ start: 11, end: 13 });
    expect(steps.whole({ start: 12, end: 13 })).to.deep.equal({ start: 11, end: 15 });
  });

  it('know the line of an offset and which way it is written', () => {
    const steps = new TextSteps('\nHello שלום\nשלום Hello\n123');
    expect(steps.lineAt(0)).to.deep.equal({ start: 0, end: 0 });
    expect(steps.lineAt(1)).to.deep.equal({ start: 1, end: 11 });
    expect([1, 12, 24].map((offset) => steps.isRightToLeft(offset))).to.deep.equal([false, true, false]);
  });
});

describe('The cursor in a text', () => {
  const text = 'One two three. Four five.';
  const steps = new TextSteps(text);
  const after = (cursor: TextCursor | undefined, ...moves: Partial<CursorMove>[]) => {
    const moved = moves.reduce<TextCursor | undefined>(
      (from, move) => movedCursor(steps, from, { unit: 'word', forward: true, extend: false, ...move }),
      cursor,
    );
    return moved && text.slice(Math.min(moved.anchor, moved.focus), Math.max(moved.anchor, moved.focus));
  };

  it('begins with the first word, and stays on the last', () => {
    expect(after(undefined, {})).to.equal('One');
    expect(after({ anchor: 20, focus: 24 }, {})).to.equal('five');
    expect(after({ anchor: 0, focus: 3 }, { forward: false })).to.equal('One');
  });

  it('takes the word that a click was in', () => {
    expect(after({ anchor: 5, focus: 5 }, {})).to.equal('two');
    expect(after({ anchor: 5, focus: 5 }, { forward: false })).to.equal('two');
  });

  it('grows and shrinks at the end that moves, and turns over what it began with', () => {
    const extend = { extend: true };
    expect(after(undefined, {}, {}, extend)).to.equal('two three');
    expect(after(undefined, {}, {}, extend, { ...extend, forward: false })).to.equal('two ');
    expect(after(undefined, {}, {}, { ...extend, forward: false })).to.equal('One two');
    expect(after(undefined, {}, {}, { ...extend, unit: 'text' })).to.equal('two three. Four five.');
  });

  it('moves the ends of a range, which never becomes empty', () => {
    expect(resized(steps, { start: 4, end: 7 }, 'start', false)).to.deep.equal({ start: 0, end: 7 });
    expect(resized(steps, { start: 0, end: 7 }, 'start', true)).to.deep.equal({ start: 4, end: 7 });
    expect(resized(steps, { start: 4, end: 7 }, 'start', true)).to.deep.equal({ start: 4, end: 7 });
    expect(resized(steps, { start: 4, end: 7 }, 'end', true)).to.deep.equal({ start: 4, end: 13 });
    expect(resized(steps, { start: 4, end: 13 }, 'end', false)).to.deep.equal({ start: 4, end: 7 });
    expect(resized(steps, { start: 20, end: 24 }, 'end', true)).to.deep.equal({ start: 20, end: 25 });
  });
});

describe('A shortened text', () => {
  it('keeps its beginning and its end', () => {
    expect(shortened('short')).to.equal('short');
    const long = shortened(`begin ${'😀'.repeat(100_000)} end`);
    expect(long.startsWith('begin 😀')).to.equal(true);
    expect(long.endsWith('😀 end')).to.equal(true);
    expect(Array.from(long).length).to.be.lessThan(81);
  });
});

describe('The colour of a label', () => {
  it('is a plain colour, or none', () => {
    const taken = ['#abc', '#A1B2C3', '#a1b2c3d4', 'rgb(1, 2, 3)', 'rgb(1 2 3 / 50%)', 'hsl(20, 30%, 40%)', 'Tomato', '(230, 25, 75)'];
    expect(taken.map(labelColor)).to.deep.equal([
      '#abc', '#a1b2c3', '#a1b2c3d4', 'rgb(1, 2, 3)', 'rgb(1 2 3 / 50%)', 'hsl(20, 30%, 40%)', 'tomato', 'rgb(230, 25, 75)',
    ]); // prettier-ignore
    const refused = [
      '',
      '#12',
      'red;}',
      'url(x)',
      'rgb(var(--x))',
      'expression(1)',
      'red}*{color:red',
      'rgb(1,2,3',
      '#fff/**/',
      'image(red)',
    ];
    expect(refused.map(labelColor).every((color) => color === undefined)).to.equal(true);
  });
});
