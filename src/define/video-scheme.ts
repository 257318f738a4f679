/** Registers `<video-scheme>`. A registration that is there already, by whatever version, stays. */
import { VideoSchemeElement } from '../schemes/video/video-scheme.js';

if (!customElements.get('video-scheme')) customElements.define('video-scheme', VideoSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'video-scheme': VideoSchemeElement;
  }
}
