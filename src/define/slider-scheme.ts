/** Registers `<slider-scheme>`. A registration that is there already, by whatever version, stays. */
import { SliderSchemeElement } from '../schemes/slider/slider-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('slider-scheme')) customElements.define('slider-scheme', SliderSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'slider-scheme': SliderSchemeElement;
  }
}
