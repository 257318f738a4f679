/** Registers `<pure-display-scheme>`. A registration that is there already, by whatever version, stays. */
import { PureDisplaySchemeElement } from '../schemes/pure-display/pure-display-scheme.js';

if (!customElements.get('pure-display-scheme')) customElements.define('pure-display-scheme', PureDisplaySchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'pure-display-scheme': PureDisplaySchemeElement;
  }
}
