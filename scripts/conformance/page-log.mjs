/** What the task tells its page, and what goes wrong in it, while a design is tried. */
import { EventEmitter, once } from 'node:events';

/**
 * @typedef {object} TaskEvent
 * @property {string} type of the event
 * @property {string} message of a `task-error`
 * @property {readonly string[]} codes of the diagnostics of a `task-error`
 * @property {readonly string[]} answered the schemes that the record answers
 * @property {readonly AskedScheme[]} asked the schemes that are shown and that an answer belongs to
 * @property {readonly { scheme: string, why: string }[]} leftOut the schemes that are not asked
 */

/**
 * @typedef {object} AskedScheme
 * @property {string} scheme
 * @property {string | null} says what it says in place of controls; `null` where it has controls
 */

/** What a page may well ask other hosts for: what its items show. */
const mediaTypes = new Set(['image', 'media']);
const taskEvents = ['item-show', 'annotation-submit', 'annotation-saved', 'task-complete', 'task-error'];

export class PageLog {
  /** @type {{ readonly url: string, readonly text: string }[]} */
  #problems = [];
  /** Pictures and recordings that items show, and that are of other hosts or not there. @type {Set<string>} */
  mediaNotShown = new Set();
  /** @type {TaskEvent[]} */
  events = [];
  #told = new EventEmitter();

  /**
   * To be called before the page is opened.
   * @param {import('playwright-core').Page} page
   * @param {string} origin of the design's own server
   */
  async watch(page, origin) {
    page.on('pageerror', (error) => this.#add(`page error: ${error.message}`));
    page.on('crash', () => this.#add('the page crashed'));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#add(`console: ${message.text()}`, message.location().url);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (url.startsWith(origin) || /^(?:data|blob):/.test(url)) return;
      if (mediaTypes.has(request.resourceType())) this.mediaNotShown.add(url);
      else this.#add(`asks ${new URL(url).host} for a ${request.resourceType()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && mediaTypes.has(response.request().resourceType())) this.mediaNotShown.add(response.url());
    });
    await page.exposeBinding('reportTaskEvent', (_source, event) => {
      this.events.push(event);
      this.#told.emit('event');
    });
    await page.addInitScript(reportTaskEvents, taskEvents);
  }

  /** Errors of the page, of its console, and of what it loads; not that there was no picture. @type {readonly string[]} */
  get problems() {
    return this.#problems.filter(({ url }) => !this.mediaNotShown.has(url)).map(({ text }) => text);
  }

  /** @param {string} text */
  #add(text, url = '') {
    this.#problems.push({ text, url });
  }

  /**
   * @param {...string} types
   * @returns {readonly TaskEvent[]}
   */
  ofType(...types) {
    return this.events.filter(({ type }) => types.includes(type));
  }

  /**
   * Waits until there are more events of these types than there were.
   * @param {readonly string[]} types
   * @param {number} known how many there were
   * @param {number} timeout milliseconds
   * @returns {Promise<TaskEvent | undefined>} the first new one; `undefined` when the time is over
   */
  async after(types, known, timeout) {
    const signal = globalThis.AbortSignal.timeout(timeout);
    while (this.ofType(...types).length <= known && !signal.aborted) await once(this.#told, 'event', { signal }).catch(() => {});
    return this.ofType(...types)[known];
  }
}

/**
 * Runs in the page.
 * @param {readonly string[]} types
 */
function reportTaskEvents(types) {
  const report = Reflect.get(globalThis, 'reportTaskEvent');
  /** @param {unknown} value @param {string} key */
  const get = (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);
  /** @param {Element} control */
  const askedScheme = (control) => {
    const usable = control.shadowRoot?.querySelector('input, select, textarea, button, [tabindex], [contenteditable]');
    const text = [...(control.shadowRoot?.children ?? [])]
      .filter(({ localName }) => localName !== 'style')
      .map(({ textContent }) => textContent);
    const says = usable ? null : text.join(' ').replace(/\s+/g, ' ').trim();
    return { scheme: String(get(get(control, 'scheme'), 'name')), says };
  };
  for (const type of types) {
    globalThis.addEventListener(type, (event) => {
      const detail = get(event, 'detail');
      const error = get(detail, 'error');
      /** @type {ParentNode | undefined} */
      const root = get(event.target, 'shadowRoot');
      const controls = [...(root?.querySelectorAll('[part~=scheme]:not([hidden])') ?? [])];
      const notices = [...(root?.querySelectorAll('[part~=unsupported]:not([hidden])') ?? [])].map(({ textContent }) => textContent.trim());
      /** @type {readonly string[]} */
      const leftOut = get(get(detail, 'record'), 'leftOut') ?? [];
      report({
        type,
        message: String(get(error, 'message') ?? ''),
        codes: (get(error, 'diagnostics') ?? []).map((/** @type {unknown} */ diagnostic) => String(get(diagnostic, 'code'))),
        answered: Object.keys(get(get(detail, 'record'), 'answers') ?? {}),
        asked: controls.filter((control) => 'checkValidity' in control).map(askedScheme),
        leftOut: leftOut.map((scheme) => ({ scheme, why: notices.find((notice) => notice.includes(scheme)) ?? 'it is left out' })),
      });
    });
  }
}
