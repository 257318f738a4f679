/** Pages that are not kind to what is embedded in them. Each says what it does beside showing the host's own content and the box for the task. */
import { readFileSync } from 'node:fs';

/** A sheet of a package. */
function sheet(path: string): string {
  const text = readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');
  // What Tailwind puts in where it builds a page's sheet.
  return text.replaceAll(/--theme\(\s*--[\w-]+,\s*([^()]*)\)/g, '$1');
}

/** Its list of fonts is another one in each version. */
const PREFLIGHT = sheet('tailwindcss/preflight.css');

export interface RudeHost {
  readonly name: string;
  /** Of the page, as a sheet. */
  readonly css?: string;
  /** Runs before anything else of the page. */
  readonly script?: string;
  /** What of the page's looks the elements follow, as they are meant to: the rules under which they look the same on a page without others. */
  readonly followed?: string;
  /** Attributes of the root element. */
  readonly root?: string;
}

/** The elements look on these as on a page of no style but what is followed. */
export const STYLED: readonly RudeHost[] = [
  {
    name: 'a reset that is important everywhere',
    css: `* { margin: 0 !important; padding: 0 !important; border: 0 !important; background: pink !important; color: crimson !important;
      letter-spacing: 4px !important; word-spacing: 9px !important; text-transform: uppercase !important; text-align: center !important;
      text-indent: 30px !important; white-space: nowrap !important; list-style: square inside !important; text-shadow: 2px 2px red !important;
      cursor: crosshair !important; user-select: none !important; line-height: 3 !important; word-break: break-all !important;
      box-sizing: content-box !important; float: none !important; border-radius: 0 !important; outline: 0 !important; tab-size: 2 !important }
      #box { background: white !important; line-height: normal !important }`,
  },
  {
    name: 'everything unset',
    css: '* { all: unset !important } head, head * { display: none !important } #box { display: block !important; inline-size: 640px !important; block-size: 1400px !important; overflow: auto !important; scrollbar-width: none !important; background: white !important } p, h1, label { display: block !important }',
  },
  {
    name: 'a rule on *',
    css: '* { box-sizing: border-box; margin: 3px; padding: 2px; border: 1px solid green; letter-spacing: 0.1em; font-variant: normal } #box { border: 0; padding: 0; margin: 0 } annotation-task { margin: 0; padding: 0; border: 0 }',
  },
  { name: 'another font', css: 'body { font: 8px fantasy }', followed: 'body { font: 8px fantasy }' },
  {
    name: 'inherited text styles',
    css: 'body { text-transform: uppercase; letter-spacing: 2px; text-align: right; text-indent: 2em; white-space: pre; line-height: 3; text-shadow: 1px 1px blue; cursor: wait; hyphens: auto; word-break: break-all; color: fuchsia; list-style: none inside }',
  },
  {
    name: 'rules for our parts of speech',
    css: 'button, input, textarea, label, fieldset, legend, h2, h3, p, dialog, .task, .scheme, .options, #error, [part] { display: none !important; color: red !important; position: fixed !important }  #host-form label, #host-form input, #host > p { display: block !important; position: static !important }',
  },
  {
    name: 'Bootstrap',
    css: sheet('bootstrap/dist/css/bootstrap.css'),
    followed:
      'body { font: 400 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji" }',
  },
  {
    name: 'Tailwind’s preflight',
    css: PREFLIGHT,
    followed: `html { line-height: 1.5; font-family: ${/font-family:([^;]+);/.exec(PREFLIGHT)?.[1] ?? ''} }`,
  },
  { name: 'right to left', root: 'dir="rtl"', css: 'body { direction: rtl }', followed: 'html, body { direction: rtl }' },
  {
    name: 'a dark page',
    css: ':root { color-scheme: dark } body { background: #222; color: #eee }',
    followed: ':root { color-scheme: dark }',
  },
];

/** What a page does around a task that is being worked on. The script of the page has `hosts`; see host-page.ts. */
export interface BusyHost extends RudeHost {
  /** Puts the task on the page. Default: into the box. */
  readonly mount?: string;
  /** What the page does when the annotator has answered, and before they submit. */
  readonly disturb?: string;
  /** What must hold when the record is saved. */
  readonly holds?: string;
  /** Whether keys reach fields and shortcuts; a page can keep both, or shortcuts alone, from anybody. Default: both. */
  readonly keys?: 'typing' | 'none';
  /** Whether all of it is in a frame of another page. */
  readonly framed?: true;
  /** The script of the page comes after these. */
  readonly modules?: readonly string[];
}

const moved = "document.querySelector('#after').append(hosts.task)";

export const BUSY: readonly BusyHost[] = [
  { name: 'that is plain' },
  {
    name: 'that swallows every key',
    keys: 'none',
    script:
      "for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);",
  },
  {
    name: 'that stops every key on its way',
    keys: 'typing',
    script:
      "for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);",
  },
  {
    name: 'that has shortcuts of its own',
    script: "addEventListener('keydown', (event) => { if (event.key === 'q') event.preventDefault(); });",
  },
  {
    name: 'with another Lit, and elements of an older copy',
    modules: ['/again/older.js'],
    mount: "document.body.append(document.createElement('own-element')); hosts.mount()",
    holds: "document.querySelector('own-element').shadowRoot.textContent.includes('own')",
  },
  { name: 'that loads the elements twice', modules: ['/again/again.js'] },
  {
    name: 'with a sidebar of 300 pixels for it',
    css: '#box { inline-size: 300px }',
    holds: "document.querySelector('#box').scrollWidth <= 300",
  },
  {
    name: 'with another shadow root around it',
    mount: "hosts.mount(document.querySelector('#box').appendChild(document.createElement('div')).attachShadow({ mode: 'open' }))",
  },
  { name: 'in a frame of another page', framed: true },
  {
    name: 'with a closed shadow root around it',
    mount: "hosts.mount(document.querySelector('#box').appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }))",
  },
  {
    name: 'with a form around it',
    mount:
      "(() => { const form = document.querySelector('#box').appendChild(document.createElement('form')); form.innerHTML = '<input name=own value=1><button>Go</button>'; form.addEventListener('submit', (event) => { event.preventDefault(); window.submitted = true; }); return hosts.mount(form); })()",
    holds: "!window.submitted && [...new FormData(document.querySelector('#box form'))].join() === 'own,1'",
  },
  {
    name: 'with a dialog around it',
    mount:
      "(() => { const dialog = document.querySelector('#box').appendChild(document.createElement('dialog')); const done = hosts.mount(dialog); dialog.showModal(); return done; })()",
    holds: "document.querySelector('#box dialog').open && document.querySelector('#box dialog').clientWidth > 500",
  },
  { name: 'that moves it', disturb: moved },
  {
    name: 'that moves it again and again',
    disturb: `for (let time = 0; time < 5; time += 1) { ${moved}; document.querySelector('#box').append(hosts.task); }`,
  },
  {
    name: 'that takes it away and puts it back',
    disturb:
      "(async () => { hosts.task.remove(); await hosts.idle(); document.querySelector('#box').append(hosts.task); await hosts.shown(); })()",
  },
  {
    name: 'that hides it and shows it again',
    disturb: '(async () => { hosts.task.hidden = true; await hosts.idle(); hosts.task.hidden = false; })()',
  },
  {
    name: 'that changes the config meanwhile',
    disturb:
      "(async () => { hosts.task.config = { ...hosts.config, annotationTaskName: hosts.config.annotationTaskName, annotationInstructions: 'Read them again.' }; await hosts.idle(); await hosts.shown(); })()",
    holds: "hosts.task.shadowRoot.textContent.includes('again')",
  },
  { name: 'in design mode', disturb: "document.designMode = 'on'" },
  {
    name: 'with a frozen Object.prototype',
    script: 'Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Function.prototype);',
  },
  {
    name: 'with more on Array.prototype than there should be',
    script: 'Array.prototype.last = function () { return this[this.length - 1]; };',
  },
];
