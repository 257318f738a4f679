import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readMapping } from '../../config/read-mapping.js';
import { reportDisplayOnly } from '../../config/report-display-only.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import { text, texts, truth } from '../../config/value-schemas.js';
import type { VideoScheme } from './video.answer.js';

const schema = z.object({
  video_path: z.optional(z.nullable(text)),
  additional_sources: z._default(z.nullable(texts), []),
  fallback_text: z._default(z.nullable(text), ''),
  controls: z._default(truth, true),
  autoplay: z._default(truth, false),
  loop: z._default(truth, false),
  muted: z._default(truth, false),
});

/** An address with a protocol that no player may be given. */
const FORBIDDEN = /^\s*(?!https?:|blob:)[a-z][a-z\d+.-]*:/i;

/** `annotation_type: video` as a config writes it. */
export const videoConfig: SchemeConfig<VideoScheme> = {
  description: 'A film beside the questions. It asks for nothing.',
  keys: documentedKeys(schema, {
    video_path:
      'The address of the film: of the web, or relative to the config. It may have {{fields}} of the item in it, or be the name of a field.',
    additional_sources: 'Further addresses of the same film, for players that cannot play the first.',
    fallback_text: 'Shown where the film cannot be played.',
    controls: 'With false, a film that starts by itself has no controls; one that does not keeps them. Default true.',
    autoplay: 'Whether it starts by itself, where the browser lets it. Default false.',
    loop: 'Whether it begins again at its end. Default false.',
    muted: 'Whether it starts without sound. Default false.',
  }),
  inertKeys: new Map([['custom_css', 'the film takes the room that there is; style its part “media” in the page']]),
  read({ value, path, base }, reporter) {
    reportDisplayOnly(value, 'video', reporter, path);
    const read = readMapping(schema, value, reporter, path);
    if (!read) return undefined;
    const { autoplay, loop, muted, controls } = read;
    const main = read.video_path?.trim() ?? '';
    if (main === '') {
      const message = `“${base.name}” has no “video_path” and shows nothing. Give the film’s address, or a field of the item: "{{video_url}}".`;
      reporter.warning({ code: 'nothing-to-show', message, path: value['video_path'] === undefined ? path : [...path, 'video_path'] });
    }
    if (!controls && !autoplay) {
      const message = '“controls” stays true, since nothing else could start the film. Set “autoplay” too, or remove it.';
      reporter.warning({ code: 'conflicting-keys', message, path: [...path, 'controls'] });
    }
    const written = [main, ...(main === '' ? [] : (read.additional_sources ?? []))];
    for (const [index, source] of written.entries()) {
      if (!FORBIDDEN.test(source)) continue;
      const place = index === 0 ? ['video_path'] : ['additional_sources', index - 1];
      const message = `“${source.slice(0, 60)}” cannot be played: an address begins with https: or http:, or is relative.`;
      reporter.warning({ code: 'refused-address', message, path: [...path, ...place] });
    }
    const sources = written.filter((source) => source.trim() !== '');
    return { type: 'video', ...base, required: false, sources, fallbackText: read.fallback_text ?? '', controls, autoplay, loop, muted };
  },
};
