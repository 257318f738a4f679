import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readMapping } from '../../config/read-mapping.js';
import { reportDisplayOnly } from '../../config/report-display-only.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import { scalar } from '../../config/value-schemas.js';
import type { PureDisplayScheme } from './pure-display.answer.js';

const texts = z.optional(z.nullable(z.union([z.array(scalar), scalar], 'a text or a list of texts')));
const schema = z.object({ labels: texts, text: texts });

/** `annotation_type: pure_display` as a config writes it. */
export const pureDisplayConfig: SchemeConfig<PureDisplayScheme> = {
  description: 'Text between the questions. It asks for nothing.',
  keys: documentedKeys(schema, {
    labels: 'Texts to show below the description. A line that begins with # is a heading; an empty line ends a paragraph.',
    text: 'Another spelling of “labels”.',
  }),
  inertKeys: new Map([
    [
      'allow_html',
      'the text is shown as it is. Write headings with “#” and leave an empty line between paragraphs; “html_layout” takes HTML',
    ],
  ]),
  read({ value, path, base }, reporter) {
    reportDisplayOnly(value, 'pure_display', reporter, path);
    const read = readMapping(schema, value, reporter, path);
    if (!read) return undefined;
    const written = (['labels', 'text'] as const).flatMap((key) => {
      const found = read[key] ?? [];
      const list = Array.isArray(found) ? found : [found];
      return list.map((text, index) => reporter.written(Array.isArray(found) ? [...path, key, index] : [...path, key], text));
    });
    const shown = written.filter((text) => text.trim() !== '');
    if (shown.length === 0 && base.description === '') {
      const message = `“${base.name}” has neither a “description” nor “labels”, so there is nothing to show. Write the text under one of them.`;
      reporter.warning({ code: 'nothing-to-show', message, path });
    }
    return { type: 'pure_display', ...base, required: false, texts: shown };
  },
};
