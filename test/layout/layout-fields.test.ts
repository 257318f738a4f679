import { expect } from '@open-wc/testing';
import { layoutFields } from '../../src/layout/layout-fields.js';

const names = (html: string) => layoutFields(html).map(({ field }) => field);

describe('layoutFields', () => {
  it('finds every hole where it stands, also in attributes', () => {
    const html = '<p title="{{ b }}">{{a}} and {{a}}</p>';
    const fields = layoutFields(html);
    expect(fields.map(({ field }) => field)).to.deep.equal(['b', 'a', 'a']);
    expect(fields.map(({ start, end }) => html.slice(start, end))).to.deep.equal(['{{ b }}', '{{a}}', '{{a}}']);
  });

  for (const [hole, field] of [
    ['{{ text | safe }}', 'text'],
    ['{{text|default("none")|upper}}', 'text'],
    ['{{{text}}}', 'text'],
    ['{{\n  text\n}}', 'text'],
    ['{{list.0.text}}', 'list.0.text'],
    ['{{list[0]["text"]}}', 'list.0.text'],
    ["{{ turn['the text'] }}", 'turn.the text'],
    ['{{frage-größe}}', 'frage-größe'],
    ['{{two words}}', 'two words'],
  ] as const) {
    it(`reads ${JSON.stringify(hole)} as ${field}`, () => {
      expect(names(`<p>${hole}</p>`)).to.deep.equal([field]);
    });
  }

  it('finds none in comments, single braces and empty ones', () => {
    expect(names('<!-- {{a}} --> {b} {{}} {{ }} {{ | safe }} { {c} } <!-- {{d}}')).to.deep.equal([]);
  });
});
