import { expect } from '@open-wc/testing';
import { markableText } from '../../src/schemes/span/markable-text.js';

describe('the text that is marked', () => {
  it('says who speaks in a conversation', () => {
    expect(
      markableText([
        { speaker: 'Ana', text: 'Hello.' },
        { role: 'bot', content: 'Hi.' },
      ]),
    ).to.equal('Ana: Hello.\nbot: Hi.');
  });

  it('is what people read of anything else', () => {
    expect(markableText('Plain.')).to.equal('Plain.');
    expect(markableText(['Ana: Hello.', 'Bot: Hi.'])).to.equal('Ana: Hello.\nBot: Hi.');
    expect(markableText([{ text: 'one' }, { text: 'two' }])).to.equal('one\ntwo');
    expect(markableText(undefined)).to.equal('');
  });
});
