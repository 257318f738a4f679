/** The suite that every scheme element must pass: properties, events, forms, disabled and read-only, restoring, accessibility. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SchemeBase } from '../../src/core/scheme.js';
import type { SchemeElement } from '../../src/schemes/scheme-element.js';

export interface SchemeElementSubject<S extends SchemeBase, A> {
  readonly tag: string;
  readonly scheme: S;
  readonly answer: A;
  readonly otherAnswer: A;
  /** What a form submits for `answer`. */
  readonly formValue: string;
  /** Gives any answer as a person would, by mouse or keyboard. */
  readonly act: (element: SchemeElement<S, A>) => Promise<void>;
}

export function testSchemeElement<S extends SchemeBase, A>(subject: SchemeElementSubject<S, A>): void {
  const { tag, scheme, answer, otherAnswer } = subject;

  async function inForm(setUp: (element: SchemeElement<S, A>) => void = () => {}) {
    const form = await fixture<HTMLFormElement>(html`<form><fieldset></fieldset></form>`);
    const element = create();
    setUp(element);
    form.firstElementChild?.append(element);
    await element.updateComplete;
    return { form, element };
  }

  function create(): SchemeElement<S, A> {
    const element = document.createElement(tag);
    if (!isSchemeElement<S, A>(element)) throw new Error(`<${tag}> is not registered.`);
    return element;
  }

  function entries(form: HTMLFormElement): [string, FormDataEntryValue][] {
    return [...new FormData(form).entries()];
  }

  describe(`<${tag}> as a scheme element`, () => {
    it('has the same answer in whatever order its properties are set', async () => {
      const first = create();
      first.scheme = scheme;
      first.answer = answer;
      const second = create();
      second.answer = answer;
      second.scheme = scheme;
      expect(second.answer).to.deep.equal(answer);
      expect(second.answer).to.deep.equal(first.answer);
    });

    it('keeps properties that were set before it was defined', async () => {
      const element = create();
      Object.assign(element, { scheme, answer });
      document.body.append(element);
      await element.updateComplete;
      expect(element.answer).to.deep.equal(answer);
      element.remove();
    });

    it('is silent when the page sets the answer', async () => {
      const { element } = await inForm((el) => (el.scheme = scheme));
      const heard: string[] = [];
      for (const type of ['input', 'change', 'annotation-change']) element.addEventListener(type, () => heard.push(type));
      element.answer = answer;
      await element.updateComplete;
      element.answer = undefined;
      await element.updateComplete;
      expect(heard).to.deep.equal([]);
    });

    it('treats what is no answer to its scheme as none', () => {
      const element = create();
      element.scheme = scheme;
      Object.assign(element, { answer: { nonsense: true } });
      expect(element.answer).to.equal(undefined);
      Object.assign(element, { answer: 'text' });
      expect(element.answer).to.equal(undefined);
    });

    it('fires annotation-change after its answer has changed, through shadow roots', async () => {
      const { element } = await inForm((el) => (el.scheme = scheme));
      const heard = oneEvent(document, 'annotation-change');
      await subject.act(element);
      const event: CustomEvent<unknown> = await heard;
      expect(event.composed).to.equal(true);
      expect(event.bubbles).to.equal(true);
      expect(event.cancelable).to.equal(false);
      expect(event.detail).to.include({ scheme: scheme.name, type: scheme.type, previous: undefined });
      expect(element.answer).not.to.equal(undefined);
    });

    it('submits its answer under its name, and nothing while it is unanswered', async () => {
      const { form, element } = await inForm((el) => (el.scheme = scheme));
      expect(entries(form)).to.deep.equal([]);
      element.answer = answer;
      expect(entries(form)).to.deep.equal([[scheme.name, subject.formValue]]);
      element.name = 'other';
      expect(entries(form)).to.deep.equal([['other', subject.formValue]]);
    });

    it('has its new value in the form already when change is heard', async () => {
      const { form, element } = await inForm((el) => (el.scheme = scheme));
      let during: [string, FormDataEntryValue][] = [];
      form.addEventListener('annotation-change', () => (during = entries(form)));
      await subject.act(element);
      expect(during.length).to.equal(1);
    });

    it('is reset by its form', async () => {
      const { form, element } = await inForm((el) => Object.assign(el, { scheme, answer }));
      form.reset();
      expect(element.answer).to.equal(undefined);
      expect(entries(form)).to.deep.equal([]);
    });

    it('restores what the browser kept of it, before or after it knows its scheme', () => {
      const late = create();
      late.formStateRestoreCallback(JSON.stringify(otherAnswer));
      late.scheme = scheme;
      expect(late.answer).to.deep.equal(otherAnswer);
      const hostile = create();
      hostile.scheme = scheme;
      hostile.formStateRestoreCallback('{"broken');
      expect(hostile.answer).to.equal(undefined);
    });

    it('asks for an answer where one is required, and says so when it reports', async () => {
      const { form, element } = await inForm((el) => Object.assign(el, { scheme, required: true }));
      expect(element.validity.valueMissing).to.equal(true);
      expect(form.checkValidity()).to.equal(false);
      await element.updateComplete;
      const error = element.shadowRoot?.querySelector('[role=alert]');
      expect(error?.textContent.trim()).not.to.equal('');
      element.answer = answer;
      await element.updateComplete;
      expect(form.checkValidity()).to.equal(true);
      expect(error?.textContent.trim()).to.equal('');
    });

    it('follows the disabledness of its fieldset there and back', async () => {
      const { form, element } = await inForm((el) => Object.assign(el, { scheme, answer }));
      const fieldset = form.querySelector('fieldset');
      if (!fieldset) throw new Error('no fieldset');
      fieldset.disabled = true;
      await element.updateComplete;
      expect(entries(form)).to.deep.equal([]);
      expect(enabledControls(element)).to.equal(0);
      fieldset.disabled = false;
      await element.updateComplete;
      expect(element.disabled).to.equal(false);
      expect(enabledControls(element)).to.be.greaterThan(0);
      expect(entries(form).length).to.equal(1);
    });

    it('keeps its answer while it is read-only, and still submits it', async () => {
      const { form, element } = await inForm((el) => Object.assign(el, { scheme, answer: otherAnswer, readonly: true }));
      await subject.act(element);
      expect(element.answer).to.deep.equal(otherAnswer);
      expect(entries(form).length).to.equal(1);
    });

    it('takes the focus on the control that Tab reaches', async () => {
      const { element } = await inForm((el) => (el.scheme = scheme));
      element.focus();
      expect(document.activeElement === element).to.equal(true);
      const focused = element.shadowRoot?.activeElement;
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement === focused).to.equal(true);
    });

    it('passes axe empty, answered, with an error, disabled, and right-to-left', async () => {
      const { form, element } = await inForm((el) => Object.assign(el, { scheme, required: true }));
      await expect(element).to.be.accessible();
      element.reportValidity();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      element.answer = answer;
      form.dir = 'rtl';
      await element.updateComplete;
      await expect(element).to.be.accessible();
      element.disabled = true;
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('shows nothing and breaks nothing without a scheme', async () => {
      const { element } = await inForm();
      expect(element.shadowRoot?.textContent.trim()).to.equal('');
      expect(element.checkValidity()).to.equal(true);
      element.focus();
      element.reset();
    });
  });
}

function isSchemeElement<S extends SchemeBase, A>(element: HTMLElement): element is SchemeElement<S, A> {
  return 'scheme' in element && 'answer' in element;
}

function enabledControls(element: HTMLElement): number {
  return element.shadowRoot?.querySelectorAll(':is(input, textarea, select, button):enabled, [role=treeitem][tabindex]').length ?? 0;
}
