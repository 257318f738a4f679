import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { MemoryBackend } from '../src/core/memory-backend.js';
import type { AnnotationRecord } from '../src/index.js';
import { adjudicationConfig } from '../src/core/adjudication.js';
import { reportConfig, reportItems, reportRecords } from './report-samples.js';

interface Arguments {
  readonly records: readonly AnnotationRecord[];
  readonly adjudicator?: string;
}

const meta: Meta<Arguments> = {
  title: 'Study/annotation-report',
  render: ({ records, adjudicator }) =>
    html`<annotation-report
      .records=${records}
      .items=${reportItems}
      .config=${reportConfig}
      .adjudicator=${adjudicator}
      .decisions=${new MemoryBackend({ config: adjudicationConfig(reportConfig), items: reportItems })}
    ></annotation-report>`,
};
export default meta;

export const Study: StoryObj<Arguments> = { args: { records: reportRecords() } };
export const Adjudication: StoryObj<Arguments> = { args: { records: reportRecords(), adjudicator: 'judge' } };
/** Nobody has judged what another judged: agreement is undefined, and the report says why. */
export const WithoutOverlap: StoryObj<Arguments> = {
  args: { records: reportRecords().filter(({ itemId }, index, all) => all.findIndex((each) => each.itemId === itemId) === index) },
};
export const Nothing: StoryObj<Arguments> = { args: { records: [] } };
