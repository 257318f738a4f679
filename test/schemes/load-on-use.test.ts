/** A page that imports every element pays for the schemes that it uses. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { builtinElements } from '../../src/schemes/builtin-elements.js';

const atOnce = ['pairwise-preference', 'radio-scheme', 'text-scheme'];

describe('annotation-elements/define', () => {
  it('registers the task and the schemes of a preference task at once, and nothing else', () => {
    const registered = [...builtinElements.keys(), 'annotation-task'].filter((tag) => customElements.get(tag));
    expect(registered.sort()).to.deep.equal(['annotation-task', ...atOnce]);
  });

  it('registers every other scheme when the page uses its tag, within other elements too', async () => {
    const container = await fixture<HTMLElement>(html`<div></div>`);
    const later = [...builtinElements.keys()].filter((tag) => !atOnce.includes(tag));
    for (const tag of later) {
      const within = document.createElement('section');
      within.append(document.createElement(tag));
      container.append(within);
    }
    await Promise.all(later.map((tag) => customElements.whenDefined(tag)));
    expect(later.filter((tag) => !container.querySelector(tag)?.shadowRoot)).to.deep.equal([]);
  });
});
