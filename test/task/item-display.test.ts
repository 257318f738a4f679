import { expect } from '@open-wc/testing';
import { parseTaskConfig } from '../../src/config/index.js';
import type { Item } from '../../src/core/item.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import { open, shadow } from './opened-task.js';

const RADIO = 'annotation_schemes: [{ annotation_type: radio, name: a, description: Which?, labels: [A, B] }]\n';
const PAIRWISE = 'annotation_schemes: [{ annotation_type: pairwise, name: a, description: Which?, labels: [A is better, B is better] }]\n';
/** Something that the server of the tests has. */
const IMAGE = '/docs/images/dpo-task.png';

async function show(rest: string, item: Item, schemes = RADIO): Promise<ShadowRoot> {
  const { config } = parseTaskConfig(`annotation_task_name: Showing\n${schemes}${rest}`);
  const backend = new MemoryBackend({ config, items: [{ id: '1', ...item }] });
  const { element } = await open({ config, backend });
  await expect(element).to.be.accessible();
  return shadow(element);
}

const blocks = (root: ShadowRoot) =>
  [...root.querySelectorAll('[part=prompt]')].map((block) => block.textContent.replace(/\s+/g, ' ').trim());

describe('an item without a layout', () => {
  it('shows an image for an address of one, described by the item or by the name of the file', async () => {
    const plain = (await show('', { text: IMAGE })).querySelector('img');
    expect(plain?.src).to.equal(new URL(IMAGE, location.href).href);
    expect(plain?.alt).to.equal('dpo-task');
    const described = (await show('', { text: IMAGE, alt: 'A task' })).querySelector('img');
    expect(described?.alt).to.equal('A task');
  });

  it('plays a sound and a film, with controls', async () => {
    const root = await show('item_properties: { text_key: question, audio_key: sound, video_key: film }\n', {
      question: 'Do they fit?',
      sound: 'blob:x',
      film: 'blob:y',
    });
    const [audio, video] = [root.querySelector('audio'), root.querySelector('video')];
    expect([audio?.controls, video?.controls, audio?.autoplay, video?.autoplay]).to.deep.equal([true, true, false, false]);
    expect([audio?.getAttribute('aria-label'), video?.getAttribute('aria-label')]).to.deep.equal(['sound', 'film']);
    expect(blocks(root).at(-1)).to.equal('Do they fit?');
  });

  it('shows the context beside an image', async () => {
    const root = await show('item_properties: { text_key: photo, image_key: photo, context_key: question }\n', {
      photo: `${IMAGE}?w=640`,
      question: 'What colour is it?',
    });
    expect(root.querySelectorAll('img').length).to.equal(1);
    expect(blocks(root).at(-1)).to.equal('What colour is it?');
  });

  it('loads no address that it must not', async () => {
    const root = await show('item_properties: { image_key: photo }\n', { text: 'Look.', photo: 'javascript:alert(1)' });
    expect(root.querySelector('img') === null).to.equal(true);
    expect(blocks(root)).to.deep.equal(['photo: this address cannot be shown', 'Look.']);
  });

  it('shows a conversation by turns, with who speaks', async () => {
    const turns = [
      { role: 'user', content: 'Hello,\nwho are you?' },
      { role: 'assistant', content: '<b>A machine</b>' },
    ];
    const root = await show('item_properties: { text_key: messages }\n', { messages: turns });
    expect([...root.querySelectorAll('[part=turn]')].map((turn) => turn.textContent.trim().split(/\s{2,}/))).to.deep.equal([
      ['user', 'Hello,\nwho are you?'],
      ['assistant', '<b>A machine</b>'],
    ]);
    expect(root.querySelector('[part=item] b') === null).to.equal(true);
  });

  it('shows a list as a list', async () => {
    const root = await show('item_properties: { list_display_key: options }\n', { text: 'Which?', options: ['one', 'two', 'three'] });
    expect([...root.querySelectorAll('[part=prompt] li')].map((entry) => entry.textContent.trim())).to.deep.equal(['one', 'two', 'three']);
  });

  it('shows the fields that instance_display lists, in its order, and no others', async () => {
    const root = await show(
      `instance_display:
  fields:
    - { key: photo, type: image, label: Look at this, display_options: { alt_text: A window } }
    - { key: note, label: Note }
    - gone
`,
      { text: 'Not shown.', note: 'Mind the colour.', photo: IMAGE, response_a: 'x', response_b: 'y' },
    );
    expect([...root.querySelectorAll('[part=prompt] h4')].map(({ textContent }) => textContent)).to.deep.equal(['Look at this', 'Note']);
    expect(root.querySelector('img')?.alt).to.equal('A window');
    expect(blocks(root).slice(1)).to.deep.equal(['Note Mind the colour.', 'gone: no value']);
    expect(root.querySelector('[part=responses]') === null).to.equal(true);
  });

  it('shows two images side by side where they are compared', async () => {
    const root = await show('', { text: 'Which is nicer?', response_a: IMAGE, response_b: `${IMAGE}?2` }, PAIRWISE);
    const images = [...root.querySelectorAll('[part=response] img')];
    expect(images.map((image) => image.getAttribute('src'))).to.deep.equal(
      ['', '?2'].map((rest) => new URL(IMAGE + rest, location.href).href),
    );
  });

  it('says nothing of the names of the files of responses, which often say who made them', async () => {
    const item = { text: 'Which is nicer?', response_a: '/missing/model-one/001.png', response_b: '/missing/model-two/001.png' };
    const root = await show('', { ...item, response_b_alt: 'A red door' }, PAIRWISE);
    const images = [...root.querySelectorAll<HTMLImageElement>('[part=response] img')];
    expect(images.map(({ alt }) => alt)).to.deep.equal(['Response A', 'A red door']);
    for (const image of images)
      if (!image.complete) await new Promise((resolve) => image.addEventListener('error', resolve, { once: true }));
    const notes = [...root.querySelectorAll<HTMLElement>('[part=media-note]')];
    expect(notes.map(({ textContent }) => textContent.includes('model-'))).to.deep.equal([false, false]);
  });

  it('shows the pair once where instance_display lists it too', async () => {
    const root = await show(
      'instance_display: { fields: [text, response_a, response_b] }\n',
      { text: 'Which?', response_a: 'One.', response_b: 'Two.' },
      PAIRWISE,
    );
    expect(blocks(root)).to.deep.equal(['Which?']);
    expect(root.querySelectorAll('[part=response]').length).to.equal(2);
  });

  it('shows a config that an older version has parsed', async () => {
    const { display: _, ...config } = parseTaskConfig(`annotation_task_name: Old\n${RADIO}`).config;
    const { element } = await open({ config, backend: new MemoryBackend({ config, items: [{ id: '1', text: 'Still here.' }] }) });
    expect(blocks(shadow(element))).to.deep.equal(['Still here.']);
  });

  it('shows item_display_format as a layout', async () => {
    const root = await show(
      'item_properties: { text_key: photo }\ninterface_config: { item_display_format: "<img src=\'{{text}}\' alt=photo><small>{{note}}</small>" }\n',
      { photo: IMAGE, note: 'Mind the colour.' },
    );
    expect(root.querySelector<HTMLImageElement>('[part=layout] img')?.src).to.equal(new URL(IMAGE, location.href).href);
    expect(root.querySelector('[part=layout] small')?.textContent).to.equal('Mind the colour.');
  });
});
