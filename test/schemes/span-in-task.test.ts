import { expect, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/span-scheme.js';
import { parseTaskConfig } from '../../src/config/parse-task-config.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { SpanSchemeElement } from '../../src/schemes/span/span-scheme.js';
import { open } from '../task/opened-task.js';
import { button, clickOn, drag, status, textNode } from './span-finder.js';

const source = `
annotation_task_name: Headlines
item_properties: { id_key: id, text_key: headline }
annotation_schemes:
  - annotation_type: span
    name: cue
    description: Mark what shows an emotion.
    labels: [Emotion Cue]
  - annotation_type: span
    name: roles
    description: Who feels it, and why?
    target_field: data.summary
    labels: [Experiencer, Cause]
    keyboard_shortcuts: { Experiencer: e, Cause: c }
`;
const items = [
  { id: '1', headline: 'Local hero saves family', data: { summary: ['A neighbour rejoices.', 'The fire is out.'] } },
  { id: '2', headline: 'Rates fall 😀 again', data: {} },
];

describe('<span-scheme> in a task', () => {
  const start = async () => {
    const { config } = parseTaskConfig(source);
    const backend = new MemoryBackend({ config, items });
    const { element } = await open({ config, backend });
    const [cue, roles] = element.shadowRoot?.querySelectorAll<SpanSchemeElement>('span-scheme') ?? [];
    if (!cue || !roles) throw new Error('The task shows no spans.');
    await Promise.all([cue.updateComplete, roles.updateComplete]);
    return { element, backend, cue, roles };
  };

  afterEach(async () => {
    await resetMouse();
  });

  it('marks the field of each scheme, and stores the spans', async () => {
    const { element, backend, cue, roles } = await start();
    expect(textNode(cue).data).to.equal('Local hero saves family');
    expect(textNode(roles).data).to.equal('A neighbour rejoices.\nThe fire is out.');
    await drag(cue, 'hero');
    await clickOn(button(cue, 'Emotion Cue'));
    // The list of the first scheme takes room above the second.
    await cue.updateComplete;
    await drag(roles, 'The fire');
    await sendKeys({ press: 'c' });
    const saved = oneEvent(element, 'annotation-saved');
    await sendKeys({ press: 'Enter' });
    await saved;
    const [record] = await backend.history(element.annotator);
    expect(record?.answers).to.deep.equal({
      cue: { spans: [{ start: 6, end: 10, label: 'Emotion Cue', value: 'Emotion Cue', text: 'hero' }] },
      roles: { spans: [{ start: 22, end: 30, label: 'Cause', value: 'Cause', text: 'The fire' }] },
    });
  });

  it('takes Enter while something is selected, and leaves it to the task when nothing is', async () => {
    const { element, cue } = await start();
    cue.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await cue.updateComplete;
    expect(status(cue)).to.equal('Marked “Local” as Emotion Cue.');
    const shown = oneEvent(element, 'item-show');
    await sendKeys({ press: 'Enter' });
    await shown;
    await cue.updateComplete;
    expect(textNode(cue).data).to.equal('Rates fall 😀 again');
    expect(status(cue)).to.equal('');
  });
});
