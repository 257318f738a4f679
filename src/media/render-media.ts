/** An image, a sound or a film by the browser's own elements, with a word in its place where it cannot be loaded. Addresses are checked before. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { SchemeTexts } from '../locales/messages.js';
import type { MediaKind } from './media-kind.js';

export interface Media {
  readonly kind: MediaKind;
  /** Absolute, and checked. A player takes the first that it can play. */
  readonly addresses: readonly string[];
  /** What it is, for who cannot see it. */
  readonly name: string;
  /** Its address is shown nowhere: it would say who made it. */
  readonly isBlind?: boolean;
  /** Said where it cannot be loaded. Default: that it cannot. */
  readonly fallback?: string;
  readonly autoplay?: boolean;
  readonly loop?: boolean;
  readonly muted?: boolean;
  /** Default `true`. */
  readonly controls?: boolean;
}

export function renderMedia(media: Media, messages: SchemeTexts): TemplateResult {
  const { kind, addresses, fallback, isBlind = false } = media;
  const [address = ''] = addresses;
  const element = kind === 'image' ? renderImage(media, address) : kind === 'audio' ? renderAudio(media) : renderVideo(media);
  // Another address is another element, so that nothing of the last one is left: its place, its error.
  return html`${keyed(
    [kind, ...addresses].join(' '),
    html`${element}
      <p part="media-note" class="media-note" role="status" hidden>
        ${fallback || messages.mediaFailed}
        ${!isBlind && !/^(?:data|blob):/.test(address) ? html`<a href=${address} target="_blank" rel="noopener noreferrer"><bdi>${address}</bdi></a>` : nothing}
      </p>`,
  )}`;
}

function renderImage({ name }: Media, address: string): TemplateResult {
  return html`<img part="media" class="media" src=${address} alt=${name} decoding="async" @error=${showNote} />`;
}

function renderAudio({ name, autoplay = false, loop = false, muted = false, controls = true, addresses }: Media): TemplateResult {
  return html`<audio
    part="media"
    class="media"
    preload="metadata"
    aria-label=${name}
    ?controls=${controls}
    ?autoplay=${autoplay}
    ?loop=${loop}
    .muted=${muted}
    @error=${{ handleEvent: handlePlayerError, capture: true }}
  >
    ${renderSources(addresses)}
  </audio>`;
}

function renderVideo({ name, autoplay = false, loop = false, muted = false, controls = true, addresses }: Media): TemplateResult {
  return html`<video
    part="media"
    class="media"
    preload="metadata"
    playsinline
    aria-label=${name}
    ?controls=${controls}
    ?autoplay=${autoplay}
    ?loop=${loop}
    .muted=${muted}
    @error=${{ handleEvent: handlePlayerError, capture: true }}
  >
    ${renderSources(addresses)}
  </video>`;
}

function renderSources(addresses: readonly string[]): TemplateResult[] {
  return addresses.map((address) => html`<source src=${address} />`);
}

/** A source that cannot be used is followed by the next; after the last there is none. */
function handlePlayerError(event: Event): void {
  if (event.target instanceof HTMLSourceElement && event.target.nextElementSibling instanceof HTMLSourceElement) return;
  showNote(event);
}

function showNote({ currentTarget }: Event): void {
  const note = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
  if (note instanceof HTMLElement) note.hidden = false;
}
