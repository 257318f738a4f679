/** A decision that submits the item by itself, in a task. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';
import { button, open, press, shadow, toNextItem } from './opened-task.js';

const task = (schemes: string) => `
annotation_task_name: Triage
item_properties: { id_key: id, text_key: question }
annotation_schemes:
${schemes}`;
const TRIAGE = '  - { annotation_type: triage, name: fit, description: "Fit?" }\n';
const REQUIRED =
  '  - { annotation_type: radio, name: tone, description: "Tone?", labels: [Warm, Cold], required: true, keyboard_shortcuts: { Warm: w } }\n';
const OPTIONAL =
  '  - { annotation_type: radio, name: tone, description: "Tone?", labels: [Warm, Cold], keyboard_shortcuts: { Warm: w } }\n';

function position(element: AnnotationTaskElement): string {
  return (
    shadow(element)
      .querySelector('[part=item]')
      ?.textContent.match(/Question \d/)?.[0] ?? ''
  );
}

describe('a decision that submits the item', () => {
  it('brings the next item', async () => {
    const { element, backend } = await open({ source: task(TRIAGE) });
    await toNextItem(element, press('2'));
    expect(position(element)).to.equal('Question 2');
    const [record] = await backend.history(element.annotator);
    expect(record?.answers).to.deep.equal({ fit: { label: 'Discard', value: 'reject' } });
    await toNextItem(element, press('1'));
    await toNextItem(element, press('3'));
    expect((await backend.history(element.annotator)).length).to.equal(3);
  });

  it('is mended by going back', async () => {
    const { element, backend } = await open({ source: task(TRIAGE) });
    await toNextItem(element, press('2'));
    await toNextItem(element, () => {
      button(element, 'Back').click();
    });
    await element.updateComplete;
    expect(position(element)).to.equal('Question 1');
    expect(shadow(element).querySelector('triage-scheme')?.answer).to.deep.equal({ label: 'Discard', value: 'reject' });
    await toNextItem(element, press('1'));
    expect(position(element)).to.equal('Question 2');
    const history = await backend.history(element.annotator);
    expect(history.map(({ revision, answers }) => [revision, answers['fit']]).at(-1)).to.deep.equal([
      2,
      { label: 'Keep', value: 'accept' },
    ]);
  });

  it('waits for other questions that need an answer, in whatever order they are answered', async () => {
    const { element, backend } = await open({ source: task(TRIAGE + REQUIRED) });
    await press('1')();
    expect(shadow(element).querySelector('[part=alert]')?.textContent.trim()).to.equal('');
    await press('w')();
    await element.updateComplete;
    expect(await backend.history(element.annotator)).to.deep.equal([]);
    await toNextItem(element, press('Enter'));
    await press('w')();
    await toNextItem(element, press('1'));
    expect((await backend.history(element.annotator)).length).to.equal(2);
  });

  it('does not wait for questions that need none', async () => {
    const { element } = await open({ source: task(TRIAGE + OPTIONAL) });
    await toNextItem(element, press('1'));
    expect(position(element)).to.equal('Question 2');
  });

  it('submits nothing when a script made it, when it is taken back, or where the config does not want it', async () => {
    const { element, backend } = await open({ source: task(TRIAGE) });
    shadow(element).querySelector('triage-scheme')?.shadowRoot?.querySelector('button')?.click();
    shadow(element).querySelector('triage-scheme')?.focus();
    await sendKeys({ press: 'Delete' });
    expect(shadow(element).querySelector('triage-scheme')?.answer).to.equal(undefined);
    expect(await backend.history(element.annotator)).to.deep.equal([]);
    const patient = await open({ source: task(TRIAGE.replace('"Fit?"', '"Fit?", auto_advance: false')) });
    await press('1')();
    await patient.element.updateComplete;
    expect(position(patient.element)).to.equal('Question 1');
  });

  it('stays on the item when the page refuses the record', async () => {
    const { element, backend } = await open({ source: task(TRIAGE) });
    element.addEventListener('annotation-submit', (event) => {
      event.preventDefault();
    });
    await press('1')();
    await element.updateComplete;
    expect(position(element)).to.equal('Question 1');
    expect(await backend.history(element.annotator)).to.deep.equal([]);
  });
});
