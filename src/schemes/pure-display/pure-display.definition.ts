import type { SchemeDefinition } from '../../core/registry.js';
import { displayOnly } from '../display-only.js';
import type { PureDisplayScheme } from './pure-display.answer.js';

export const pureDisplayDefinition: SchemeDefinition<PureDisplayScheme, never> = {
  type: 'pure_display',
  tagName: 'pure-display-scheme',
  ...displayOnly,
};
