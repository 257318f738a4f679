/** Questions that come and go with the answers to others, in a task. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';
import { button, open, press, shadow, toNextItem } from './opened-task.js';

const SOURCE = `
annotation_task_name: Conditional
item_properties: { id_key: id, text_key: question }
annotation_schemes:
  - annotation_type: radio
    name: problem
    description: Is there a problem?
    labels: [Yes, No]
    keyboard_shortcuts: { Yes: y, No: o }
  - annotation_type: text
    name: which
    description: Which?
    required: true
    show_if: { field: problem, value: Yes }
  - annotation_type: radio
    name: second
    description: Only for the second item
    labels: [Here, There]
    required: true
    show_if: { field: id, value: "2" }
allow_skip: true
`;

function control(element: AnnotationTaskElement, name: string): HTMLElement {
  const found = [...shadow(element).querySelectorAll<HTMLElement>('[part=scheme]')].find(
    (candidate) => 'name' in candidate && candidate.name === name,
  );
  if (!found) throw new Error(`There is no scheme “${name}”.`);
  return found;
}

function isShown(element: AnnotationTaskElement, name: string): boolean {
  return control(element, name).checkVisibility();
}

describe('conditional display in a task', () => {
  it('shows a question while another has the answer that it waits for', async () => {
    const { element } = await open({ source: SOURCE });
    expect([isShown(element, 'problem'), isShown(element, 'which'), isShown(element, 'second')]).to.deep.equal([true, false, false]);
    await sendKeys({ press: 'y' });
    await element.updateComplete;
    expect(isShown(element, 'which')).to.equal(true);
    await sendKeys({ press: 'o' });
    await element.updateComplete;
    expect(isShown(element, 'which')).to.equal(false);
  });

  it('asks for a required answer only while the question is shown', async () => {
    const { element, backend } = await open({ source: SOURCE });
    await press('y', 'Enter')();
    await element.updateComplete;
    expect(shadow(element).querySelector('[part=alert]')?.textContent.trim()).to.contain('Not submitted');
    expect(document.activeElement === element && shadow(element).activeElement === control(element, 'which')).to.equal(true);
    button(element, 'Submit').focus();
    await toNextItem(element, press('o', 'Enter'));
    const [record] = await backend.history(element.annotator);
    expect(record?.answers).to.deep.equal({ problem: { label: 'No', value: 'No' } });
  });

  it('keeps what was written for when the question is shown again, and records it only then', async () => {
    const { element, backend } = await open({ source: SOURCE });
    await press('y')();
    await element.updateComplete;
    control(element, 'which').focus();
    await sendKeys({ type: 'the tone' });
    button(element, 'Submit').focus();
    await press('o', 'y')();
    await element.updateComplete;
    await toNextItem(element, press('Enter'));
    const [record] = await backend.history(element.annotator);
    expect(record?.answers).to.deep.equal({ problem: { label: 'Yes', value: 'Yes' }, which: { text: 'the tone' } });
  });

  it('follows the data of each item', async () => {
    const { element } = await open({ source: SOURCE });
    await toNextItem(element, press('o', 'Enter'));
    expect(isShown(element, 'second')).to.equal(true);
    await press('o', 'Enter')();
    await element.updateComplete;
    expect(shadow(element).querySelector('[part=alert]')?.textContent.trim()).to.contain('Not submitted');
  });

  it('gives no key to a hidden question', async () => {
    const { element } = await open({
      source: `
annotation_task_name: Hidden keys
annotation_schemes:
  - { annotation_type: radio, name: hidden, description: "?", labels: [One], keyboard_shortcuts: { One: 1 }, show_if: { field: id, value: none } }
  - { annotation_type: radio, name: shown, description: "?", labels: [Uno], keyboard_shortcuts: { Uno: 1 } }
`,
    });
    await sendKeys({ press: '1' });
    const answers = [...shadow(element).querySelectorAll('radio-scheme')].map(({ answer }) => answer?.label);
    expect(answers).to.deep.equal([undefined, 'Uno']);
  });
});

describe('a key that two questions claim', () => {
  const SHARED = `
annotation_task_name: Shared keys
annotation_schemes:
  - { annotation_type: radio, name: first, description: First, labels: [A, B], keyboard_shortcuts: { A: 1, B: 2 } }
  - { annotation_type: radio, name: second, description: Second, labels: [C, D], keyboard_shortcuts: { C: 1, D: 3 } }
`;

  function shownKeys(element: AnnotationTaskElement, name: string): string[] {
    return [...(control(element, name).shadowRoot?.querySelectorAll('kbd') ?? [])].map((key) => key.textContent);
  }

  async function keysOf(element: AnnotationTaskElement): Promise<string[][]> {
    await element.updateComplete;
    await Promise.all([...shadow(element).querySelectorAll('radio-scheme')].map(({ updateComplete }) => updateComplete));
    return ['first', 'second'].map((name) => shownKeys(element, name));
  }

  it('shows on the label that it chooses now: of the unanswered question, then of the one in focus', async () => {
    const { element } = await open({ source: SHARED });
    expect(await keysOf(element)).to.deep.equal([['1', '2'], ['3']]);
    await sendKeys({ press: '1' });
    expect(await keysOf(element)).to.deep.equal([['2'], ['1', '3']]);
    await sendKeys({ press: '1' });
    expect(await keysOf(element)).to.deep.equal([['1', '2'], ['3']]);
    control(element, 'second').focus();
    expect(await keysOf(element)).to.deep.equal([['2'], ['1', '3']]);
    button(element, 'Submit').focus();
    expect(await keysOf(element)).to.deep.equal([['1', '2'], ['3']]);
  });
});
