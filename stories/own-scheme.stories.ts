import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { parseTaskConfig } from '../src/config/index.js';
import { MemoryBackend } from '../src/core/memory-backend.js';
import { registryWithStars, StarRatingElement } from './star-rating.js';

if (!customElements.get('star-rating')) customElements.define('star-rating', StarRatingElement);

const { config } = parseTaskConfig(`
annotation_task_name: A scheme of the page's own
item_properties: { id_key: id, text_key: text }
annotation_schemes:
  - annotation_type: stars
    name: overall
    description: How good is this answer?
    label_requirement: { required: true }
  - annotation_type: text
    name: reason
    description: What would make it better?
`);
const items = [{ id: '1', text: 'Soak the lentils overnight, then simmer them for twenty minutes.' }];

/** A type that the library does not know: the page has an element for it, and `task.registry` says so. See the file star-rating.ts. */
const meta: Meta = {
  title: 'Task/A scheme of the page’s own',
  component: 'annotation-task',
  render: () =>
    html`<annotation-task
      annotator="reader"
      .config=${config}
      .items=${items}
      .backend=${new MemoryBackend({ config, items })}
      .registry=${registryWithStars}
    ></annotation-task>`,
};
export default meta;

export const Stars: StoryObj = {};
/** Without the registry, the task shows the rest and says what it left out; the record names it too. */
export const NotRegistered: StoryObj = {
  render: () =>
    html`<annotation-task
      annotator="reader"
      .config=${config}
      .items=${items}
      .backend=${new MemoryBackend({ config, items })}
    ></annotation-task>`,
};
