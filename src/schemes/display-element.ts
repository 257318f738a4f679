/** The base of the elements of schemes that only show something: no answer, nothing for a form, nothing to focus of its own. */
import { type CSSResult, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SchemeBase } from '../core/scheme.js';
import { enSchemes } from '../locales/en-schemes.js';
import type { SchemeTexts } from '../locales/messages.js';
import { schemeStyles } from './scheme-element.styles.js';

/**
 * @csspart description - What the scheme says of itself.
 *
 * @cssprop --annotation-accent - Colour of links.
 * @cssprop --annotation-text - Colour of text.
 * @cssprop --annotation-muted - Colour of secondary text.
 * @cssprop --annotation-focus - Colour of the focus ring.
 * @cssprop --annotation-radius - Radius of corners.
 */
export abstract class DisplayElement<S extends SchemeBase> extends LitElement {
  static override properties: PropertyDeclarations = {
    scheme: { attribute: false },
    messages: { attribute: false },
  };
  static override styles: CSSResult[] = schemeStyles;

  /** The parsed config of this scheme. Nothing is shown without it. */
  scheme: S | undefined = undefined;
  /** Texts of the interface. Default English. */
  messages: SchemeTexts = enSchemes;

  override render(): TemplateResult | typeof nothing {
    return this.scheme ? this.renderDisplay(this.scheme) : nothing;
  }

  protected abstract renderDisplay(scheme: S): TemplateResult | typeof nothing;
}
