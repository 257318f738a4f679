import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { mediaAddress } from '../../media/media-address.js';
import { mediaStyles } from '../../media/media.styles.js';
import { renderMedia } from '../../media/render-media.js';
import { DisplayElement } from '../display-element.js';
import type { VideoScheme } from './video.answer.js';

/**
 * A film beside the questions (`annotation_type: video`), by the browser's own player. It asks for nothing. Addresses are those of the web or
 * relative ones; a scheme without any shows nothing.
 *
 * @tag video-scheme
 * @tagname video-scheme
 *
 * @csspart description - What the film is.
 * @csspart media - The player.
 * @csspart media-note - What is said where the film cannot be played.
 */
export class VideoSchemeElement extends DisplayElement<VideoScheme> {
  static override properties: PropertyDeclarations = {
    baseUrl: { attribute: false },
  };
  static override styles = [
    ...DisplayElement.styles,
    mediaStyles,
    css`
      .description {
        display: block;
        margin-block-end: 0.5em;
      }
    `,
  ];

  /** What relative addresses are relative to. Default: the page. A task sets it to the address of its config. */
  baseUrl: string | undefined = undefined;

  protected override renderDisplay(scheme: VideoScheme): TemplateResult | typeof nothing {
    const { sources, description, name } = scheme;
    if (sources.length === 0) return nothing;
    return html`${description === '' ? nothing : html`<span part="description" class="description" dir="auto">${description}</span>`}
    ${this.#renderVideo(scheme, description || name)}`;
  }

  #renderVideo({ sources, fallbackText, controls, autoplay, loop, muted }: VideoScheme, name: string): TemplateResult {
    const addresses = sources.flatMap((source) => this.#address(source) ?? []);
    if (addresses.length > 0) {
      const media = {
        kind: 'video',
        addresses,
        name,
        fallback: fallbackText,
        autoplay,
        loop,
        muted,
        controls: controls || !autoplay,
      } as const;
      return renderMedia(media, this.messages);
    }
    const isEmpty = sources.every((source) => source.trim() === '');
    const note = isEmpty ? this.messages.layoutMissing(name) : this.messages.layoutRefused(name);
    return html`<p part="media-note" class="media-note">${fallbackText || note}</p>`;
  }

  #address(source: string): string | undefined {
    const address = mediaAddress(source, this.baseUrl);
    return address?.startsWith('data:') === true ? undefined : address;
  }
}
