/** Another Lit on the page, and elements that an older version of ours has registered before us. */
import { html, LitElement } from 'lit';
import '../../../src/define/radio-scheme.js';

class OwnElement extends LitElement {
  override render() {
    return html`<b>The page’s own</b>`;
  }
}

customElements.define('own-element', OwnElement);
