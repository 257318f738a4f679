/** A text that is marked is shown once: by the element that marks it, where the layout has the text. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AnnotationTaskElement } from '../../src/task/annotation-task.js';
import { open, press, shadow, toNextItem } from './opened-task.js';

const SPAN = `
annotation_task_name: Marking
item_properties: { id_key: id, text_key: question }
annotation_schemes:
  - annotation_type: radio
    name: kind
    description: Is there a name?
    labels: [Yes, No]
    keyboard_shortcuts: { Yes: y, No: o }
  - annotation_type: span
    name: names
    description: Mark the names
    labels: [Person]
    keyboard_shortcuts: { Person: p }
`;
const LAYOUT = `html_layout: |
  <div style="border: 1px solid #000000"><h4>Text</h4><p>{{question}}</p></div>
`;

function textOf(element: AnnotationTaskElement, selector: string): string {
  return shadow(element).querySelector(selector)?.textContent ?? '';
}

function marker(element: AnnotationTaskElement): HTMLElement {
  const found = shadow(element).querySelector<HTMLElement>('span-scheme');
  if (!found) throw new Error('There is no element to mark with.');
  return found;
}

describe('a span scheme in a task', () => {
  it('has the text to itself without a layout', async () => {
    const { element } = await open({ source: SPAN });
    expect(textOf(element, '[part=item]')).not.to.contain('Question 1');
    expect(marker(element).shadowRoot?.textContent).to.contain('Question 1');
  });

  it('stands in the layout in place of the text, and what is marked there is recorded', async () => {
    const { element, backend } = await open({ source: SPAN + LAYOUT });
    expect(shadow(element).querySelector('[part=layout] span-scheme') === marker(element)).to.equal(true);
    expect(shadow(element).querySelector('[part=questions] span-scheme')).to.equal(null);
    marker(element).focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Shift+ArrowRight' });
    await sendKeys({ press: 'p' });
    await element.updateComplete;
    const heading = shadow(element).querySelector<HTMLElement>('#item-heading');
    heading?.focus();
    await toNextItem(element, press('y', 'Enter'));
    const [record] = await backend.history(element.annotator);
    expect(Object.keys(record?.answers ?? {}).sort()).to.deep.equal(['kind', 'names']);
    expect(marker(element).shadowRoot?.textContent).to.contain('Question 2');
  });

  it('leaves the text to the layout while it is hidden', async () => {
    const { element } = await open({ source: `${SPAN}    show_if: { field: kind, value: Yes }\n${LAYOUT}` });
    const text = () =>
      [...shadow(element).querySelectorAll<HTMLElement>('[part=layout] .layout-hole')].find(
        (hole) => !hole.querySelector('*') && hole.checkVisibility(),
      )?.textContent;
    expect(text()).to.equal('Question 1');
    await sendKeys({ press: 'y' });
    await element.updateComplete;
    expect(text()).to.equal(undefined);
    expect(marker(element).checkVisibility()).to.equal(true);
  });
});
