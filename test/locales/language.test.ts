/** A task speaks the language of its place in the page. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/annotation-task.js';
import { parseTaskConfig } from '../../src/config/index.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import { en } from '../../src/locales/en.js';
import { button, ITEMS, shadow, SOURCE } from '../task/opened-task.js';

async function openIn(place: HTMLElement, messages?: typeof en) {
  const { config } = parseTaskConfig(SOURCE);
  const element = document.createElement('annotation-task');
  Object.assign(element, { config, items: ITEMS, backend: new MemoryBackend({ config, items: ITEMS }), ...(messages && { messages }) });
  const shown = oneEvent(element, 'item-show');
  place.append(element);
  await shown;
  return element;
}

describe('the language of a task', () => {
  it('is that of what is around it, also over a shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de-AT"></div>`);
    const host = document.createElement('div');
    outer.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const place = document.createElement('div');
    root.append(place);
    const element = await openIn(place);
    expect(button(element, 'Absenden').disabled).to.equal(false);
    expect(shadow(element).querySelector('.progress bdi')?.textContent).to.equal('0 von 3 erledigt');
    expect(shadow(element).querySelector('.response-heading')?.textContent ?? 'word').not.to.contain('word');
  });

  it('is said to the elements in it', async () => {
    const element = await openIn(await fixture<HTMLElement>(html`<div lang="de"></div>`));
    const preference = shadow(element).querySelector('pairwise-preference');
    expect(preference?.messages.required).to.equal('erforderlich');
  });

  it('is English where there is no other, and what the page gives where it gives one', async () => {
    expect(button(await openIn(await fixture<HTMLElement>(html`<div lang="tlh"></div>`)), 'Submit').disabled).to.equal(false);
    const own = await openIn(await fixture<HTMLElement>(html`<div lang="de"></div>`), { ...en, submit: 'Send it' });
    expect(button(own, 'Send it').disabled).to.equal(false);
  });
});
