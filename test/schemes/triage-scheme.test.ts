import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { parseTaskConfig, TaskConfigError } from '../../src/config/index.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import '../../src/define/triage-scheme.js';
import type { TriageScheme } from '../../src/schemes/triage/triage.answer.js';
import { triageDefinition } from '../../src/schemes/triage/triage.definition.js';
import type { TriageSchemeElement } from '../../src/schemes/triage/triage-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';

const triage: TriageScheme = {
  type: 'triage',
  name: 'fit',
  description: 'Is it fit for training?',
  required: false,
  labels: [
    { name: 'Keep', value: 'accept', shortcut: '1' },
    { name: 'Discard', value: 'reject', shortcut: '2' },
    { name: 'Unsure', value: 'skip', shortcut: '3' },
  ],
  autoAdvance: true,
};

function button(element: HTMLElement, name: string): HTMLButtonElement {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((candidate) => candidate.querySelector('[part=label]')?.textContent === name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

testSchemeElement({
  tag: 'triage-scheme',
  scheme: triage,
  answer: { label: 'Keep', value: 'accept' } as const,
  otherAnswer: { label: 'Unsure', value: 'skip' } as const,
  formValue: 'accept',
  act: async (element) => {
    button(element, 'Discard').click();
  },
});

describe('<triage-scheme>', () => {
  const render = () => fixture<TriageSchemeElement>(html`<triage-scheme .scheme=${triage}></triage-scheme>`);
  const pressed = (element: HTMLElement) =>
    [...(element.shadowRoot?.querySelectorAll('[aria-pressed=true] [part=label]') ?? [])].map(({ textContent }) => textContent);

  it('decides by a real click, and fires input and change as a native control does', async () => {
    const element = await render();
    const heard: string[] = [];
    element.addEventListener('annotation-change', (event) => heard.push(`annotation-change by ${event.detail.trigger}`));
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    const box = button(element, 'Discard').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] });
    expect(element.answer).to.deep.equal({ label: 'Discard', value: 'reject' });
    expect(heard).to.deep.equal(['annotation-change by pointer', 'input', 'change']);
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['Discard']);
  });

  it('decides by keys, and by arrow keys never', async () => {
    const element = await render();
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.answer).to.equal(undefined);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(element.answer?.value).to.equal('skip');
    await sendKeys({ press: '1' });
    expect(element.answer?.value).to.equal('accept');
    await sendKeys({ press: 'Delete' });
    await element.updateComplete;
    expect(element.answer).to.equal(undefined);
    expect(pressed(element)).to.deep.equal([]);
  });

  it('names its group by the question, and shows the keys that work', async () => {
    const element = await render();
    const group = element.shadowRoot?.querySelector('[role=group]');
    expect(element.shadowRoot?.getElementById(group?.getAttribute('aria-labelledby') ?? '')?.textContent.trim()).to.equal(
      'Is it fit for training?',
    );
    expect(button(element, 'Discard').getAttribute('aria-keyshortcuts')).to.equal('2');
    element.inactiveShortcuts = new Set(['2']);
    await element.updateComplete;
    expect(button(element, 'Discard').getAttribute('aria-keyshortcuts')).to.equal(null);
  });

  it('reads a stored decision whatever its button said', () => {
    expect(triageDefinition.parseAnswer({ label: 'Accept', value: 'accept' }, triage)).to.deep.equal({ label: 'Keep', value: 'accept' });
    for (const answer of [null, 'accept', {}, { value: 'keep' }, { value: ['accept'] }, { label: 'Keep' }]) {
      expect(triageDefinition.parseAnswer(answer, triage)).to.equal(undefined);
    }
  });
});

describe('annotation_type: triage', () => {
  const source = (rest: string) => `annotation_task_name: Test
annotation_schemes:
  - annotation_type: triage
    name: fit
    description: Is it fit for training?
${rest}`;
  const places = (rest: string) => diagnose(rest).map(({ line, code, severity }) => `${String(line)} ${severity} ${code}`);
  const diagnose = (rest: string): readonly Diagnostic[] => {
    try {
      return parseTaskConfig(source(rest)).diagnostics;
    } catch (error) {
      if (error instanceof TaskConfigError) return error.diagnostics;
      throw error;
    }
  };

  it('has three buttons with keys, and goes on by itself', () => {
    const { config, diagnostics } = parseTaskConfig(source(''));
    expect(diagnostics).to.deep.equal([]);
    expect(config.annotationSchemes).to.deep.equal([triage]);
  });

  it('says and listens to what the config wants', () => {
    const { config, diagnostics } = parseTaskConfig(
      source('    accept_label: Safe\n    reject_label: 0x0\n    accept_key: A\n    skip_key: 2\n    auto_advance: no\n'),
    );
    expect(diagnostics).to.deep.equal([]);
    expect(config.annotationSchemes).to.deep.equal([
      {
        ...triage,
        labels: [
          { name: 'Safe', value: 'accept', shortcut: 'a' },
          { name: '0x0', value: 'reject' },
          { name: 'Unsure', value: 'skip', shortcut: '2' },
        ],
        autoAdvance: false,
      },
    ]);
  });

  it('names the place of what is wrong', () => {
    expect(places('    accept_label: Unsure\n')).to.deep.equal(['6 error duplicate-label']);
    expect(places('    accept_label: X\n    skip_label: X\n')).to.deep.equal(['7 error duplicate-label']);
    expect(places('    accept_key: x\n    reject_key: X\n')).to.deep.equal(['7 warning shared-shortcut']);
    expect(places('    accept_key: yes please\n')).to.deep.equal(['6 warning unknown-shortcut']);
    expect(places('    auto_advance: sometimes\n')).to.deep.equal(['6 warning wrong-type']);
    expect(places('    skip_label: [x]\n')).to.deep.equal(['6 warning wrong-type']);
    expect(places('    show_progress: true\n    auto_advanse: true\n')).to.deep.equal(['6 warning inert-key', '7 warning unknown-key']);
  });
});
