/** The page that hostile input is tried on: it shows what it is told to within a box, and tells what came of it. */
import '../../src/define/all.js';
import { parseTaskConfig, TaskConfigError } from '../../src/config/index.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import { AnnotationSession } from '../../src/core/session.js';
import { compileLayout } from '../../src/layout/compile-layout.js';
import { layoutStyles } from '../../src/layout/layout.styles.js';
import { taskRecord } from '../../src/testing/index.js';
import { box, frame, provoke, shown } from './page-parts.js';
import * as ways from './hostile-ways.js';
import { LAYOUTS } from './vectors/layouts.js';
import { TEXTS } from './vectors/texts.js';

const ran: string[] = [];
const run = (name: string) => () => {
  ran.push(name);
};
const dangerous = ['alert', 'confirm', 'prompt', 'eval', 'open', 'print', 'Function', '__ran'];
for (const name of dangerous) Object.defineProperty(window, name, { value: run(name), configurable: true });
const namesBefore = new Set(Object.getOwnPropertyNames(window));
const before = { prototype: Object.getOwnPropertyNames(Object.prototype).join(), title: document.title, address: location.href };

function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const topmost = document.elementFromPoint(left + width / 2, top + height / 2);
  return topmost?.closest('#box') instanceof Element;
}

/** What of the page is not as it was. */
function changes(): string[] {
  const extra = Object.getOwnPropertyNames(window).filter((name) => !namesBefore.has(name) && !/^(?:\d+|event)$/.test(name));
  const found = [...ran.map((name) => `ran ${name}`), ...extra.map((name) => `window.${name}`)];
  if (Object.getOwnPropertyNames(Object.prototype).join() !== before.prototype) found.push('Object.prototype');
  if (document.title !== before.title || location.href !== before.address) found.push('the page went elsewhere');
  if (document.forms.length !== 1 || !(document.body instanceof HTMLBodyElement) || document.getElementById('item-heading'))
    found.push('a name');
  if (document.cookie !== '') found.push('a cookie');
  if (Reflect.get(Object.prototype, 'polluted') !== undefined) found.push('a prototype');
  if ([...document.querySelectorAll('body > :not(#box, script)')].some(isCovered)) found.push('something covers the page');
  return found;
}

/** Shows the layouts of one class, one below the other. @returns how many */
async function layouts(name: string): Promise<number> {
  box().replaceChildren();
  const shadow = box().appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = layoutStyles.styleSheet ? [layoutStyles.styleSheet] : [];
  const vectors = LAYOUTS[name] ?? [];
  for (const html of vectors) {
    const { root, fill } = compileLayout(`<p>before {{x}}</p>${html}<p>after</p>`, {
      baseUrl: new URL('/media/', location.href).href,
    }).instantiate();
    shadow.append(root);
    fill({ x: html });
  }
  provoke(shadow);
  for (let round = 0; round < 3; round += 1) await frame();
  return vectors.length;
}

const TEXT_WAYS = [
  'task name',
  'instructions',
  'description',
  'label',
  'tooltip',
  'placeholder',
  'scheme name',
  'item text',
  'item list',
  'response',
  'Markdown',
  'code',
  'conversation',
  'media address',
  'layout hole',
  'annotator name',
  'annotator text',
  'stored record',
  'item id',
  'labels of a span',
  'taxonomy',
  'criteria',
] as const;

function source(text: string): unknown {
  return {
    annotation_task_name: text,
    annotation_instructions: text,
    item_properties: { id_key: 'id', text_key: 'text', image_key: 'address' },
    html_layout:
      text.length % 2 === 0
        ? null
        : '<p title="{{x}}">{{x}}</p><a href="{{address}}">{{list}}</a><img src="{{address}}" alt="{{x}}">{{dialogue}}<div style="color: {{x}}">y</div>',
    formats: { x: 'markdown', code: 'code' },
    annotation_schemes: [
      { annotation_type: 'pairwise', name: 'pair', description: text, labels: [`${text} A`, `${text} B`, 'Tie', 'Both bad'] },
      { annotation_type: 'radio', name: text.slice(0, 5000) || 'x', description: text, labels: [{ name: text, tooltip: text }, 'other'] },
      { annotation_type: 'text', name: 'reason', description: text, placeholder: text, textarea: true },
      { annotation_type: 'span', name: 'span', description: text, labels: [{ name: text, color: text.slice(0, 200) }] },
      { annotation_type: 'hierarchical_multiselect', name: 'tree', description: text, taxonomy: { [text.slice(0, 1000)]: [text] } },
      { annotation_type: 'rubric_eval', name: 'rubric', description: text, criteria: [{ name: text, description: text }] },
      { annotation_type: 'video', name: 'film', description: text, video_path: text.slice(0, 500), fallback_text: text },
      { annotation_type: 'pure_display', name: 'shown', description: text, labels: [text] },
    ],
  };
}

/** A task in which the text is everywhere. @returns by how many ways it came in; what refuses it is one */
async function texts(index: number): Promise<number> {
  box().replaceChildren();
  const text = TEXTS[index] ?? '';
  const task = document.createElement('annotation-task');
  task.lang = 'en';
  try {
    const { config } = parseTaskConfig(source(text));
    const id = text.slice(0, 500) || '1';
    const item = {
      id,
      text,
      x: text,
      code: text,
      list: [text, [text]],
      dialogue: [{ role: text, content: text }],
      address: text.slice(0, 500),
      response_a: text,
      response_b: `${text} b`,
    };
    const record = taskRecord({ id: '1', annotator: text, itemId: id });
    const backend = new MemoryBackend({ config, items: [item, { ...item, id: `${id}2` }] });
    await backend.save({
      ...record,
      answers: { reason: { text }, pair: { label: text, winner: 'a', strength: 1 }, [text.slice(0, 100)]: text },
    });
    const session = new AnnotationSession({ config, backend, annotator: text });
    Object.assign(task, { config, session, annotator: text, items: [item] });
    box().append(task);
    await shown(task);
    for (const scheme of task.shadowRoot?.querySelectorAll('[part=scheme]') ?? [])
      Object.assign(scheme, { answer: { text, label: text, value: text } });
  } catch (error) {
    if (!(error instanceof TaskConfigError)) throw error;
    const address = URL.createObjectURL(new Blob([JSON.stringify(source(text))], { type: 'application/json' }));
    task.src = address;
    box().append(task);
    await shown(task);
  }
  await task.openDesk?.texts?.ready;
  if (task.shadowRoot) provoke(task.shadowRoot);
  for (let round = 0; round < 2; round += 1) await frame();
  return TEXT_WAYS.length;
}

Object.assign(window, { hostile: { ...ways, layouts, texts, changes, classes: Object.keys(LAYOUTS), count: TEXTS.length } });
for (const name of Object.getOwnPropertyNames(window)) namesBefore.add(name);
