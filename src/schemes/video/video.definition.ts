import { itemField, type Item } from '../../core/item.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { filledFields } from '../../layout/fill-fields.js';
import { displayOnly } from '../display-only.js';
import type { VideoScheme } from './video.answer.js';

export const videoDefinition: SchemeDefinition<VideoScheme, never> = {
  type: 'video',
  tagName: 'video-scheme',
  ...displayOnly,
  /** A source that the item has nothing for becomes empty: the element then says so. */
  forItem: (scheme, item) => ({ ...scheme, sources: scheme.sources.map((source) => sourceFor(source, item)) }),
};

function sourceFor(source: string, item: Item): string {
  const field = Object.hasOwn(item, source) ? itemField(item, source) : undefined;
  return typeof field === 'string' ? field : (filledFields(source, item) ?? '');
}
