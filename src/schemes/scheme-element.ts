/**
 * The base of every scheme element: its properties, form association, validity, and the one way by which an annotator's change becomes an
 * answer and an event. It does not know what an answer looks like; that is the definition's and the subclass's business.
 */
import {
  type CSSResult,
  html,
  LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { AnswerIssue } from '../core/answer.js';
import type { SchemeDefinition } from '../core/registry.js';
import type { SchemeBase } from '../core/scheme.js';
import { shortcutKey } from '../controllers/shortcut-key.js';
import { AnnotationChangeEvent, type ChangeDetail, type ChangeTrigger } from '../events/annotation-change-event.js';
import { enSchemes } from '../locales/en-schemes.js';
import type { SchemeTexts } from '../locales/messages.js';
import { onServer } from './on-server.js';
import { readJson } from './read-json.js';
import { schemeStyles } from './scheme-element.styles.js';
import { VALIDITY_FLAGS } from './validity.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

const FORM_PROPERTIES = ['answer', 'scheme', 'name', 'required', 'messages'] as const;

/**
 * @fires annotation-change - The annotator changed the answer: `{ scheme, type, answer, previous, trigger }`.
 * @fires input - As a native control fires it: at every change while it is being made.
 * @fires change - As a native control fires it: when a change is complete.
 *
 * @csspart description - The question.
 * @csspart error - What keeps the answer from being submitted.
 *
 * @cssprop --annotation-accent - Colour of what is chosen.
 * @cssprop --annotation-accent-text - Colour of text on the accent colour.
 * @cssprop --annotation-text - Colour of text.
 * @cssprop --annotation-muted - Colour of secondary text.
 * @cssprop --annotation-surface - Background of panes.
 * @cssprop --annotation-panel - Background of headings and keys.
 * @cssprop --annotation-control - Background of controls.
 * @cssprop --annotation-chosen - Background of the chosen label.
 * @cssprop --annotation-border - Colour of controls' borders.
 * @cssprop --annotation-line - Colour of lines between parts.
 * @cssprop --annotation-error - Colour of errors.
 * @cssprop --annotation-focus - Colour of the focus ring.
 * @cssprop --annotation-tooltip - Background of tooltips.
 * @cssprop --annotation-tooltip-text - Colour of text of tooltips.
 * @cssprop --annotation-radius - Radius of corners.
 */
export abstract class SchemeElement<S extends SchemeBase, A> extends LitElement {
  /** Takes part in forms: submits, validates, resets and restores. */
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    scheme: { attribute: false },
    messages: { attribute: false },
    required: { type: Boolean, reflect: true },
    inactiveShortcuts: { attribute: false },
    readonly: { type: Boolean, reflect: true },
    reporting: { state: true },
    answer: { attribute: false, noAccessor: true },
    name: {},
    disabled: { type: Boolean },
  };
  static override styles: CSSResult[] = schemeStyles;

  // First of all fields: setters of the others use it.
  readonly #internals = this.attachInternals();

  /** The parsed config of this scheme. Nothing is shown without it. */
  scheme: S | undefined = undefined;
  /** Texts of the interface. Default English. */
  messages: SchemeTexts = enSchemes;
  /** Asks for an answer even if the scheme does not. */
  required = false;
  /** Keys of its labels that mean something else now, since another scheme of the task takes them: they are not shown. Default: none. */
  inactiveShortcuts: ReadonlySet<string> = new Set();
  /** Shows the answer without letting it be changed; it is still submitted. */
  readonly = false;

  /** Whether the annotator was told what is wrong; from then on the message follows the answer. */
  private reporting = false;

  #given: unknown = undefined;
  #answer: A | undefined = undefined;
  /** @internal What a change comes from. */
  trigger: ChangeTrigger = 'script';

  /** What this scheme type is and how its answers are read. */
  protected abstract readonly definition: SchemeDefinition<S, A>;
  /** The control that gets the focus and anchors the browser's own messages. */
  protected abstract get control(): HTMLElement | null;
  constructor() {
    super();
    this.addEventListener('invalid', () => {
      this.reporting = true;
    });
    this.addEventListener('keydown', this.#handleKeydown);
    for (const type of ['pointerdown', 'click']) this.addEventListener(type, this.#handlePointer, true);
  }

  /** The answer; `undefined` while there is none. Setting it fires no event. What is no answer to this scheme counts as none. */
  get answer(): A | undefined {
    return this.#answer;
  }
  set answer(answer: A | undefined) {
    this.#give(answer);
  }

  /** The name under which a form submits the answer. Default: the scheme's name. */
  get name(): string {
    return this.getAttribute('name') ?? this.scheme?.name ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  // An accessor over the attribute, never a copy of the fieldset's state: that would stay after the fieldset is enabled again.
  /** Cannot be changed and is not submitted. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** The form that this element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  get labels(): NodeList {
    return this.#internals.labels;
  }

  override requestUpdate(name?: PropertyKey, previous?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, previous, options);
    // The base constructor calls this before there are fields. A name is an attribute, which has changed already.
    if (!(#internals in this) || !FORM_PROPERTIES.some((each) => each === name && (each === 'name' || this[each] !== previous))) return;
    if (name === 'scheme') this.#answer = this.#readAnswer();
    this.#updateForm();
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Only now is there a control to anchor the browser's message at.
    this.#updateValidity();
  }

  /** Called by the browser. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }
  /** Called by the browser. */
  formResetCallback(): void {
    this.reset();
  }
  /** Called by the browser, with what it kept of the answer over a reload or a step back in history. */
  formStateRestoreCallback(state: unknown): void {
    this.#give(typeof state === 'string' ? readJson(state) : undefined);
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }
  /** Takes the answer and every message back. Fires no event. */
  reset(): void {
    this.answer = undefined;
    this.reporting = false;
  }
  /** Whether the answer can be submitted. Fires `invalid` when it cannot. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  /** As `checkValidity()`, and tells the annotator what is wrong. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }
  /**
   * Does what a shortcut asks for.
   * @returns whether the key means something to this scheme now
   */
  applyShortcut(_key: string): boolean {
    return false;
  }

  /** What the annotator did, as an answer: sets it and fires `annotation-change`. */
  protected commit(answer: A | undefined, trigger: ChangeTrigger = this.trigger): void {
    const { scheme, answer: previous } = this;
    if (!scheme || this.locked || JSON.stringify(previous) === JSON.stringify(answer)) return;
    this.answer = answer;
    const detail: ChangeDetail<S['type'], A> = { scheme: scheme.name, type: scheme.type, answer: this.answer, previous, trigger };
    this.dispatchEvent(new AnnotationChangeEvent(detail));
  }

  /** As `commit`, for changes that no native control made: also fires the `input` and `change` that one would have fired. */
  protected commitByShortcut(answer: A | undefined): void {
    this.commitWithEvents(answer, 'shortcut');
  }

  /** As `commit`, for controls that fire no `input` and `change` of their own. */
  protected commitWithEvents(answer: A | undefined, trigger?: ChangeTrigger): void {
    if (this.locked) return;
    this.commit(answer, trigger);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Passes on a native `change`, which does not leave the shadow root by itself. */
  protected readonly forwardChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** By itself, or by a fieldset; a server knows of none. */
  get #isDisabled(): boolean {
    return onServer ? this.disabled : this.matches(':disabled');
  }

  /** Whether the annotator cannot change the answer now. */
  protected get locked(): boolean {
    return this.readonly || this.#isDisabled;
  }

  /** The value that a form submits for an answer. */
  protected abstract formValue(answer: A): string;

  /** The scheme with what the element itself asks for. */
  get #effectiveScheme(): S | undefined {
    return this.scheme && this.required ? { ...this.scheme, required: true } : this.scheme;
  }

  /** What the rendered control has to reflect, and the handler for its native `change`. */
  protected get controlState() {
    return {
      required: this.#effectiveScheme?.required ?? false,
      readonly: this.readonly,
      disabled: this.#isDisabled,
      inactiveShortcuts: this.inactiveShortcuts,
      onChange: this.forwardChange,
    };
  }

  protected get issues(): readonly AnswerIssue[] {
    const scheme = this.#effectiveScheme;
    return scheme ? this.definition.issues(scheme, this.answer) : [];
  }

  #give(answer: unknown): void {
    if (answer === this.#given || (answer !== undefined && answer === this.#answer)) return;
    const previous = this.#answer;
    this.#given = answer;
    this.#answer = this.#readAnswer();
    this.requestUpdate('answer', previous);
  }

  #readAnswer(): A | undefined {
    if (this.#given === undefined || !this.scheme) return undefined;
    return this.definition.parseAnswer(this.#given, this.scheme);
  }

  #updateForm(): void {
    const { answer, name } = this;
    const value = new FormData();
    if (answer !== undefined && name !== '') value.set(name, this.formValue(answer));
    this.#internals.setFormValue(value, JSON.stringify(answer ?? null));
    this.#updateValidity();
  }

  #updateValidity(): void {
    const [issue] = this.issues;
    const flags = issue && { [VALIDITY_FLAGS[issue.code] ?? 'customError']: true };
    this.#internals.setValidity(flags, issue && this.messages.issue(issue), (issue && this.control) ?? undefined);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    this.trigger = event.isTrusted ? 'keyboard' : 'script';
    const key = shortcutKey(event);
    if (key !== undefined && !this.locked && this.applyShortcut(key)) event.preventDefault();
  };
  /** A click without a pointer behind it comes from a key or a script. */
  readonly #handlePointer = (event: Event): void => {
    if (event.type !== 'click' || !event.isTrusted) this.trigger = event.isTrusted ? 'pointer' : 'script';
  };

  override render(): TemplateResult | typeof nothing {
    const { scheme } = this;
    if (!scheme) return nothing;
    const issue = this.reporting ? this.issues[0] : undefined;
    return html`<div class="scheme">
      ${this.renderScheme(scheme, issue !== undefined)}
      <p id="error" part="error" class="error" role="alert" ?hidden=${!issue}>${issue ? this.messages.issue(issue) : nothing}</p>
    </div>`;
  }

  /** The question and its control. `invalid`: the annotator was told that something is wrong. */
  protected abstract renderScheme(scheme: S, invalid: boolean): TemplateResult;

  /** The question's text, with a mark where an answer is asked for. */
  protected renderDescription(scheme: S): TemplateResult {
    const mark = this.#effectiveScheme?.required ? html` <span class="required">(${this.messages.required})</span>` : nothing;
    return html`<span part="description" class="description" dir="auto">${scheme.description || scheme.name}${mark}</span>`;
  }
}
