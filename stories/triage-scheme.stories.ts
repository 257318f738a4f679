import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TriageAnswer, TriageScheme } from '../src/index.js';

interface Arguments {
  readonly scheme: TriageScheme;
  readonly answer?: TriageAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const triage: TriageScheme = {
  type: 'triage',
  name: 'fit',
  description: 'Should this example go into the training set?',
  required: false,
  labels: [
    { name: 'Keep', value: 'accept', shortcut: '1' },
    { name: 'Discard', value: 'reject', shortcut: '2' },
    { name: 'Unsure', value: 'skip', shortcut: '3' },
  ],
  autoAdvance: true,
};
const named = (accept: string, reject: string, skip: string, description: string): TriageScheme => ({
  ...triage,
  description,
  labels: [
    { name: accept, value: 'accept', shortcut: 'a' },
    { name: reject, value: 'reject', shortcut: 'r' },
    { name: skip, value: 'skip' },
  ],
});
const answer: TriageAnswer = { label: 'Discard', value: 'reject' };

const meta: Meta<Arguments> = {
  title: 'Schemes/triage-scheme',
  component: 'triage-scheme',
  args: { scheme: triage },
  render: ({ scheme, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<triage-scheme
      .scheme=${scheme}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></triage-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('triage-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const LongText: Story = {
  args: {
    scheme: named(
      'It can be published as it stands, without any change',
      'It breaks at least one of the rules on the page that you have read before',
      'Somebody who knows the subject better than I do has to look at it',
      'Read the whole text before you decide, since what decides it is often in its last sentence. A decision brings the next text.',
    ),
  },
};
export const RightToLeft: Story = {
  args: { scheme: named('לשמור', 'להשליך', 'לא בטוח', 'האם לכלול את הדוגמה?') },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = { args: { answer }, decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`] };
