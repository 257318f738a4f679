import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TableGridAnswer, TableGridScheme } from '../src/index.js';

interface Arguments {
  readonly scheme: TableGridScheme;
  readonly answer?: TableGridAnswer;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAGCAIAAABxZ0isAAAAGElEQVR4nGP8//8/A27AhEdu5EqzMDAwAABGkAMJ4m5kXwAAAABJRU5ErkJggg==';

const table: TableGridScheme = {
  type: 'table_grid',
  name: 'structure',
  description: 'What is each cell of the table?',
  required: false,
  roles: [
    { name: 'data', value: 'data' },
    { name: 'column header', value: 'column header', tooltip: 'It names what stands below' },
    { name: 'row header', value: 'row header' },
    { name: 'empty', value: 'empty' },
  ],
  imageField: 'image',
  rowsField: 'rows',
  columnsField: 'cols',
  rows: 3,
  columns: 4,
};
const answer: TableGridAnswer = {
  rows: 3,
  cols: 4,
  cells: {
    '0,0': 'empty',
    '0,1': 'column header',
    '0,2': 'column header',
    '0,3': 'column header',
    '1,0': 'row header',
    '2,0': 'row header',
  },
};

const meta: Meta<Arguments> = {
  title: 'Schemes/table-grid-scheme',
  component: 'table-grid-scheme',
  args: { scheme: table },
  render: ({ scheme, answer: given, required = false, disabled = false, readonly = false }) =>
    html`<table-grid-scheme
      .scheme=${scheme}
      .answer=${given}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></table-grid-scheme>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** The size that it starts with is no answer. */
export const Empty: Story = {};
export const Answered: Story = { args: { answer } };
export const WithAPicture: Story = { args: { scheme: { ...table, image: PICTURE }, answer } };
/** The address of the picture is none that may be loaded. */
export const RefusedPicture: Story = { args: { scheme: { ...table, image: 'javascript:0' } } };
/** What a submit shows when the question is not answered. */
export const RequiredAndMissing: Story = {
  args: { required: true },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('table-grid-scheme')?.checkValidity();
  },
};
export const Disabled: Story = { args: { answer, disabled: true } };
export const ReadOnly: Story = { args: { answer, readonly: true } };
export const Large: Story = { args: { scheme: { ...table, rows: 40, columns: 40 } } };
export const RightToLeft: Story = {
  args: { scheme: { ...table, description: 'מהו כל תא בטבלה?' }, answer },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
export const Dark: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #151a23; padding: 1em">${story()}</div>`],
};
export const Narrow: Story = {
  args: { answer },
  decorators: [(story) => html`<div style="inline-size: 240px">${story()}</div>`],
};
