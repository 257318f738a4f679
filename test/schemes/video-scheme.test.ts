import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { parseTaskConfig } from '../../src/config/index.js';
import '../../src/define/video-scheme.js';
import { en } from '../../src/locales/en.js';
import type { VideoScheme } from '../../src/schemes/video/video.answer.js';
import { videoDefinition } from '../../src/schemes/video/video.definition.js';
import type { VideoSchemeElement } from '../../src/schemes/video/video-scheme.js';

const film: VideoScheme = {
  type: 'video',
  name: 'film',
  description: 'Watch the whole film',
  required: false,
  sources: ['films/one.webm'],
  fallbackText: '',
  controls: true,
  autoplay: false,
  loop: false,
  muted: false,
};

async function render(change: Partial<VideoScheme> = {}): Promise<VideoSchemeElement> {
  const scheme = { ...film, ...change };
  return fixture<VideoSchemeElement>(
    html`<video-scheme .scheme=${scheme} .baseUrl=${'https://host.example/task/config.yaml'}></video-scheme>`,
  );
}

const player = (element: HTMLElement) => element.shadowRoot?.querySelector('video') ?? undefined;
const addresses = (element: HTMLElement) => [...(element.shadowRoot?.querySelectorAll('source') ?? [])].map(({ src }) => src);
const note = (element: HTMLElement) => {
  const found = element.shadowRoot?.querySelector<HTMLElement>('[part=media-note]');
  return found && !found.hidden ? found.textContent.replace(/\s+/g, ' ').trim() : undefined;
};

describe('<video-scheme>', () => {
  it('plays its addresses, relative to the task, in a player named by the description', async () => {
    const element = await render({ sources: ['films/one.webm', 'https://other.example/one.mp4'] });
    expect(addresses(element)).to.deep.equal(['https://host.example/task/films/one.webm', 'https://other.example/one.mp4']);
    expect(player(element)?.getAttribute('aria-label')).to.equal('Watch the whole film');
    expect(player(element)?.controls).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('starts, repeats and is silent as the scheme says', async () => {
    const video = player(await render({ autoplay: true, loop: true, muted: true, controls: false }));
    expect([video?.autoplay, video?.loop, video?.muted, video?.controls]).to.deep.equal([true, true, true, false]);
  });

  it('keeps its controls where nothing else could start it', async () => {
    expect(player(await render({ controls: false }))?.controls).to.equal(true);
  });

  it('is another player for another film, so that nothing of the last one is left', async () => {
    const element = await render();
    const before = player(element);
    element.scheme = { ...film, description: 'The same film' };
    await element.updateComplete;
    expect(player(element) === before).to.equal(true);
    element.scheme = { ...film, sources: ['films/two.webm'] };
    await element.updateComplete;
    expect(player(element) === before).to.equal(false);
  });

  it('shows nothing without an address in the config', async () => {
    const element = await render({ sources: [] });
    expect(element.shadowRoot?.textContent.trim()).to.equal('');
  });

  it('says so where the item has no film, or one at an address that may not be used', async () => {
    expect(note(await render({ sources: [''] }))).to.equal('Watch the whole film: no value');
    for (const source of ['javascript:alert(1)', 'data:video/mp4;base64,AAAA', 'file:///etc/passwd', 'https://']) {
      const element = await render({ sources: [source] });
      expect(player(element) === undefined).to.equal(true);
      expect(note(element)).to.equal('Watch the whole film: this address cannot be shown');
    }
  });

  it('says so where the film cannot be loaded, with its address', async () => {
    const address = new URL('/there-is-no-film.webm', location.href).href;
    const element = await fixture<VideoSchemeElement>(html`<video-scheme></video-scheme>`);
    element.scheme = { ...film, sources: [address] };
    await element.updateComplete;
    expect(note(element)).to.equal(undefined);
    await waitUntil(() => note(element) !== undefined);
    expect(note(element)).to.equal(`${en.mediaFailed} ${address}`);
  });
});

describe('the video definition', () => {
  const sources = (source: string, item: Readonly<Record<string, unknown>>) =>
    videoDefinition.forItem?.({ ...film, sources: [source] }, item).sources[0];

  it('fills the fields of the item into the address, or takes the field that it names', () => {
    expect(sources('films/{{meta.file}}.webm', { meta: { file: 'one' } })).to.equal('films/one.webm');
    expect(sources('video_url', { video_url: 'https://host.example/a.mp4' })).to.equal('https://host.example/a.mp4');
    expect(sources('films/one.webm', {})).to.equal('films/one.webm');
  });

  it('has no address where the item has nothing for it', () => {
    for (const item of [{}, { file: null }, { file: '' }]) expect(sources('{{file}}', item)).to.equal('');
  });
});

describe('annotation_type: video', () => {
  const parse = (rest: string) => {
    const { config, diagnostics } = parseTaskConfig(`annotation_task_name: Test
annotation_schemes:
  - annotation_type: video
    name: film
    description: Watch the whole film
${rest}`);
    return { scheme: config.annotationSchemes[0], places: diagnostics.map(({ line, code }) => `${String(line)} ${code}`) };
  };

  it('reads the address and what the player does', () => {
    const { scheme, places } = parse(
      '    video_path: films/one.webm\n    additional_sources: [films/one.mp4]\n    autoplay: true\n    muted: yes\n',
    );
    expect(places).to.deep.equal([]);
    expect(scheme).to.deep.equal({ ...film, sources: ['films/one.webm', 'films/one.mp4'], autoplay: true, muted: true });
  });

  it('warns of a scheme without an address', () => {
    expect(parse('').places).to.deep.equal(['3 nothing-to-show']);
    expect(parse('').scheme).to.deep.equal({ ...film, sources: [] });
  });

  it('names what cannot be done at its line', () => {
    expect(parse('    video_path: javascript:alert(1)\n').places).to.deep.equal(['6 refused-address']);
    expect(parse('    video_path: a.mp4\n    additional_sources: ["data:video/mp4,x"]\n').places).to.deep.equal(['7 refused-address']);
    expect(parse('    video_path: a.mp4\n    controls: false\n').places).to.deep.equal(['7 conflicting-keys']);
    expect(parse('    video_path: a.mp4\n    custom_css: { width: 320 }\n').places).to.deep.equal(['7 inert-key']);
    expect(parse('    video_path: a.mp4\n    required: true\n').places).to.deep.equal(['7 inert-key']);
    expect(parse('    video_path: a.mp4\n    loop: often\n').places).to.deep.equal(['7 wrong-type']);
  });
});
