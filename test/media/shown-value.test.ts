import { expect } from '@open-wc/testing';
import { mediaKind, mediaName } from '../../src/media/media-kind.js';
import { shownValue, type ShownValue } from '../../src/media/shown-value.js';
import type { DisplayType } from '../../src/core/item-display.js';

/** The outline of a value in one line. */
function outline(value: ShownValue | undefined): string {
  switch (value?.type) {
    case undefined:
      return 'nothing';
    case 'text':
      return `“${value.text}”`;
    case 'media':
      return `${value.kind} ${value.address}`;
    case 'list':
      return `[${value.entries.map(outline).join(', ')}]`;
    case 'dialogue':
      return value.turns.map(({ speaker, said }) => `${speaker}> ${outline(said)}`).join(' ');
  }
}

const shown = (value: unknown, type: DisplayType = 'auto') => outline(shownValue(value, type));

describe('how a value of an item is shown', () => {
  it('is as text, where it is a text', () => {
    expect(shown('Hello.')).to.equal('“Hello.”');
    expect(shown(3)).to.equal('“3”');
    expect(shown(false)).to.equal('“false”');
    expect(shown({ text: 'Hello.' })).to.equal('“Hello.”');
    expect(shown({ a: 1 })).to.equal('“{\n  "a": 1\n}”');
    for (const nothing of [undefined, null, '', [], [null]]) expect(shown(nothing)).to.equal('nothing');
  });

  it('is part by part, where its parts have names', () => {
    expect(shown({ Paper: 'A finding.', News: 'A headline.' })).to.equal('Paper> “A finding.” News> “A headline.”');
    expect(shown([{ thought: 'Look it up.', action: { tool: 'search' } }])).to.equal('[thought> “Look it up.” action> tool> “search”]');
    expect(shown({ a: 'one', b: null })).to.equal('a> “one”');
  });

  it('is as media, where it is an address of some', () => {
    expect(shown('https://host.example/a.JPG?w=640#x')).to.equal('image https://host.example/a.JPG?w=640#x');
    expect(shown('sounds/a.wav')).to.equal('audio sounds/a.wav');
    expect(shown(['a.mp4', 'no film'])).to.equal('[video a.mp4, “no film”]');
    expect(shown({ text: 'a.png' })).to.equal('image a.png');
  });

  it('is as text, where it only looks like an address', () => {
    for (const text of [
      'See a.png',
      'javascript:a.png',
      'data:image/png;base64,AAAA',
      'ftp://host.example/a.png',
      'a.txt',
      'Mr. png',
      '.'.repeat(9),
    ])
      expect(shown(text)).to.equal(`“${text}”`);
    expect(mediaKind(`${'a'.repeat(10_000)}.png`)).to.equal(undefined);
  });

  it('is as media, where the config says so, whatever its name', () => {
    expect(shown('https://host.example/photo?id=1', 'image')).to.equal('image https://host.example/photo?id=1');
    expect(shown({ url: 'a' }, 'audio')).to.equal('audio a');
    expect(shown(['a', 'b'], 'image')).to.equal('[image a, image b]');
    expect(shown('a.png', 'text')).to.equal('“a.png”');
  });

  it('is as a list, where it is one', () => {
    expect(shown(['one', 2, { text: 'three' }])).to.equal('[“one”, “2”, “three”]');
    expect(shown([{ a: 1 }], 'list')).to.equal('[“{\n  "a": 1\n}”]');
    expect(shown([{ text: 'one' }, { text: 'two' }])).to.equal('[“one”, “two”]');
    expect(shown(['User: Hi.', 'Me: Hello.'])).to.equal('[“User: Hi.”, “Me: Hello.”]');
  });

  it('is as a dialogue, where somebody speaks in every part of it', () => {
    expect(
      shown([
        { role: 'user', content: 'Hi.' },
        { role: 'assistant', content: 'Hello.' },
      ]),
    ).to.equal('user> “Hi.” assistant> “Hello.”');
    expect(shown([{ speaker: 'Ann', text: 'Hi.' }])).to.equal('Ann> “Hi.”');
    expect(shown([{ from: 'human', value: 'Hi.' }])).to.equal('human> “Hi.”');
    expect(shown([{ role: 'user', content: ['Look:', 'a.png'] }])).to.equal('user> [“Look:”, image a.png]');
    expect(shown([{ role: 'assistant', content: null, call: 'add' }])).to.equal('assistant> “{\n  "call": "add"\n}”');
  });

  it('is as media, where it is a part of a turn that holds some', () => {
    const turns = [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is it?' },
          { type: 'image_url', image_url: { url: 'https://x.example/it' } },
        ],
      },
      { role: 'assistant', content: [{ type: 'text', text: 'A fox.' }] },
      { role: 'user', content: [{ type: 'input_audio', input_audio: {}, audio: 'said.mp3' }] },
    ];
    expect(shownValue(turns, 'auto')).to.deep.equal({
      type: 'dialogue',
      turns: [
        {
          speaker: 'user',
          said: {
            type: 'list',
            entries: [
              { type: 'text', text: 'What is it?' },
              { type: 'media', kind: 'image', address: 'https://x.example/it' },
            ],
          },
        },
        { speaker: 'assistant', said: { type: 'text', text: 'A fox.' } },
        { speaker: 'user', said: { type: 'media', kind: 'audio', address: 'said.mp3' } },
      ],
    });
  });

  it('is as a dialogue of what has a speaker before a colon, where the config says that it is one', () => {
    expect(shown(['Ann: Hi: you.', 'Go on.'], 'dialogue')).to.equal('Ann> “Hi: you.” > “Go on.”');
    expect(shown('Ann: Hi.\nAnd you?\nBob: Fine.', 'dialogue')).to.equal('Ann> “Hi.\nAnd you?” Bob> “Fine.”');
    expect(shown('Nobody speaks.', 'dialogue')).to.equal('“Nobody speaks.”');
  });

  it('ends at values in values in values', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 1000; depth += 1) deep = [deep];
    expect(() => shown(deep)).not.to.throw();
  });
});

describe('the name of a file', () => {
  it('is without folders, end and escapes', () => {
    expect(mediaName('https://host.example/a/The%20red_dog.jpg?w=640')).to.equal('The red dog');
    expect(mediaName('https://host.example/')).to.equal('');
    expect(mediaName('a/100%.png')).to.equal('100%');
  });
});
