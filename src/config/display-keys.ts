/** The keys of `instance_display` and `interface_config`: what each may hold, and what it is for. How they are read is read-display.ts's business. */
import * as z from 'zod/mini';
import { documentedKeys } from './documented-keys.js';
import { scalar, text, truth } from './value-schemas.js';

export const displayOptionKeys = documentedKeys(
  z.object({ alt_text: z.optional(z.nullable(text)), language: z.optional(z.nullable(text)) }),
  {
    alt_text: 'What an image shows, for who cannot see it. Default: the item’s field “alt”, else the name of the file.',
    language: 'The programming language of a field of type code.',
  },
);

export const displayFieldKeys = documentedKeys(
  z.object({
    key: text,
    type: z.optional(z.nullable(text)),
    label: z.optional(z.nullable(text)),
    alt_text: z.optional(z.nullable(text)),
    span_target: z.optional(z.nullable(truth)),
    display_options: z.optional(z.nullable(displayOptionKeys.schema)),
  }),
  {
    key: 'The field of the item.',
    type: 'text, markdown, code, image, gallery, audio, video, list or dialogue. Default: what the value looks like.',
    label: 'Shown above the value.',
    alt_text: 'Another place for “display_options.alt_text”.',
    span_target: 'Whether schemes of type span mark this field.',
    display_options: 'More on how the field is shown.',
  },
);

export const displayKeys = documentedKeys(z.object({ fields: z.array(z.union([scalar, displayFieldKeys.schema])) }), {
  fields: 'The fields that are shown, in this order; each the name of a field, or a mapping with “key”.',
});

export const interfaceKeys = documentedKeys(z.object({ item_display_format: z.optional(z.nullable(text)) }), {
  item_display_format: 'Another place for “html_layout”; “{{text}}” in it is the field of “text_key”.',
});

const NATIVE = 'the browser’s own player has controls, and is started by the annotator';
const LOOKS = 'the looks are set by CSS custom properties and parts of <annotation-task>';
const DIALOGUE = 'a dialogue shows who speaks and what they say, turn by turn';
const LATER = 'it is not supported yet';

/** Keys of `instance_display` that are known and do nothing here. */
export const INERT_DISPLAY_KEYS: ReadonlyMap<string, string> = new Map([
  ['layout', 'fields stand one below the other; “html_layout” can place them'],
  ['resizable', LOOKS],
]);

/** What Potato lets `display_options`, or a field itself, say, and does nothing here. */
export const INERT_DISPLAY_OPTIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        LOOKS,
        'max_width max_height object_fit zoomable collapsible collapsed_by_default preserve_whitespace cell_width vertical_on_mobile',
      ],
      [NATIVE, 'controls autoplay loop muted show_waveform playback_rate_control'],
      [DIALOGUE, 'alternating_shading speaker_extraction show_turn_numbers indent_replies max_indent_depth show_reply_lines'],
      [DIALOGUE, 'show_timestamps timestamp_format turn_meta_fields meta_key depth_key reply_to_key speaker_key text_key speakers'],
      [LATER, 'per_turn_ratings show_labels labels show_rail collapse_long_steps clamp_lines show_line_numbers wrap_lines'],
      [LATER, 'source_field thumbnail_size layout show_captions caption_key view_mode page_controls initial_page initial_zoom'],
    ] as const
  ).flatMap(([reason, keys]) => keys.split(' ').map((key): [string, string] => [key, reason])),
);
