/** The keys of a task and of its nested mappings: what each may hold, and what it is for. How they are read is read-task.ts's business. */
import * as z from 'zod/mini';
import { displayKeys, interfaceKeys } from './display-keys.js';
import { documentedKeys } from './documented-keys.js';
import { attentionKeys, goldKeys } from './gold-keys.js';
import { formatValues } from './read-formats.js';
import { practiceKeys } from './practice-keys.js';
import { limit, text, texts, truth, wholeNumber } from './value-schemas.js';

const field = z.optional(z.nullable(text));

export const itemPropertiesKeys = documentedKeys(
  z.object(
    {
      id_key: z._default(text, 'id'),
      text_key: z._default(text, 'text'),
      text_display_key: field,
      context_key: field,
      image_key: field,
      audio_key: field,
      video_key: field,
      list_display_key: field,
    },
    'a mapping with id_key and text_key',
  ),
  {
    id_key: 'The field that identifies an item. Default id.',
    text_key: 'The field with the text or prompt to judge. Default text.',
    text_display_key: 'The field that is shown in place of “text_key”, where there is no layout.',
    context_key: 'A field that is shown above the text, where there is no layout.',
    image_key: 'A field with the address of an image to show, where there is no layout.',
    audio_key: 'A field with the address of a sound to play, where there is no layout.',
    video_key: 'A field with the address of a film to play, where there is no layout.',
    list_display_key: 'A field with a list that is shown below the text, where there is no layout.',
  },
);

export const dataFileKeys = documentedKeys(z.object({ path: z.string() }), { path: 'The name of the file.' });

const dataFiles = z.union(
  [
    z.array(
      z.union([
        z.string(),
        z.pipe(
          dataFileKeys.schema,
          z.transform(({ path }) => path),
        ),
      ]),
    ),
    z.pipe(
      z.string(),
      z.transform((file) => [file]),
    ),
  ],
  'a list of file names',
);

const strategy = z.enum(['fixed_order', 'random', 'least_annotated', 'max_diversity']);

export const strategyKeys = documentedKeys(z.object({ name: strategy }), {
  name: 'fixed_order, random, least_annotated or max_diversity.',
});

const assignmentStrategy = z.union(
  [
    strategy,
    z.pipe(
      strategyKeys.schema,
      z.transform(({ name }) => name),
    ),
  ],
  'one of fixed_order, random, least_annotated, max_diversity',
);

export const assignmentKeys = documentedKeys(
  z.object({
    strategy: z.optional(assignmentStrategy),
    max_annotations_per_item: z.optional(limit),
    max_annotations_per_user: z.optional(limit),
    random_seed: z.optional(wholeNumber),
  }),
  {
    strategy: 'Another spelling of “assignment_strategy”.',
    max_annotations_per_item: 'Another spelling of “annotation_per_instance”.',
    max_annotations_per_user: 'Another spelling of “instances_per_annotator”.',
    random_seed: 'Another spelling of “random_seed”.',
  },
);

const samplingStrategy = z.union(
  [
    z.pipe(
      z.literal('ordered'),
      z.transform(() => 'fixed_order' as const),
    ),
    z.literal('random'),
  ],
  'random or ordered',
);

export const automaticAssignmentKeys = documentedKeys(
  z.object({
    on: z._default(truth, false),
    sampling_strategy: z.optional(samplingStrategy),
    labels_per_instance: z.optional(limit),
    instance_per_annotator: z.optional(limit),
  }),
  {
    on: 'Whether the mapping counts. Default false.',
    sampling_strategy: 'Another spelling of “assignment_strategy”: random, or ordered for fixed_order.',
    labels_per_instance: 'Another spelling of “annotation_per_instance”.',
    instance_per_annotator: 'Another spelling of “instances_per_annotator”.',
  },
);

export const quotaKeys = documentedKeys(z.object({ default: limit }), { default: 'How many items every annotator gets.' });

export const userKeys = documentedKeys(
  z.object({ allow_all_users: z.optional(truth), users: z.optional(texts), authorized_users: z.optional(texts) }),
  {
    allow_all_users: 'Another spelling of “allow_all_users”.',
    users: 'Another spelling of “authorized_users”.',
    authorized_users: 'Another spelling of “authorized_users”.',
  },
);

export const taskKeys = documentedKeys(
  z.object({
    annotation_task_name: z.optional(z.nullable(text)),
    task_name: z.optional(z.nullable(text)),
    annotation_instructions: z._default(z.nullable(text), null),
    task_description: z._default(z.nullable(text), null),
    annotation_schemes: z.optional(z.unknown()),
    data_files: z._default(z.nullable(dataFiles), []),
    task_dir: z.optional(z.nullable(text)),
    item_properties: z.prefault(z.nullable(itemPropertiesKeys.schema), {}),
    html_layout: z._default(z.nullable(text), null),
    formats: z.optional(z.nullable(formatValues)),
    interface_config: z.optional(z.nullable(interfaceKeys.schema)),
    instance_display: z.optional(z.nullable(displayKeys.schema)),
    context_key: field,
    annotation_per_instance: z.optional(limit),
    num_annotators_per_item: z.optional(limit),
    max_annotations_per_item: z.optional(limit),
    instances_per_annotator: z.optional(limit),
    max_annotations_per_user: z.optional(limit),
    per_annotator_quota: z.optional(z.nullable(z.union([limit, quotaKeys.schema], 'a whole number, or a mapping with default'))),
    min_annotators_per_instance: z.optional(limit),
    assignment_strategy: z.optional(assignmentStrategy),
    assignment: z.optional(assignmentKeys.schema),
    automatic_assignment: z.optional(automaticAssignmentKeys.schema),
    random_seed: z.optional(wholeNumber),
    randomize_pair_order: z._default(truth, false),
    gold_standards: z.optional(z.nullable(goldKeys.schema)),
    attention_checks: z.optional(z.nullable(attentionKeys.schema)),
    training: z.optional(z.nullable(practiceKeys.schema)),
    allow_skip: z._default(truth, false),
    skip_reason_required: z._default(truth, false),
    allow_all_users: z.optional(truth),
    authorized_users: z.optional(texts),
    user_config: z.optional(userKeys.schema),
    port: z._default(wholeNumber, 8000),
    output_annotation_dir: z.optional(z.nullable(text)),
  }),
  {
    annotation_task_name:
      'The heading. Records, drafts and the database in the browser are kept under it. Default: the name of the file, with a warning.',
    task_name: 'Another spelling of “annotation_task_name”.',
    annotation_instructions:
      'Shown above the items: as Markdown where it has clear signs of it, else as text with its line breaks. Default: none.',
    task_description: 'Shown in place of “annotation_instructions”, where there are none.',
    annotation_schemes: 'The questions: a list of at least one scheme.',
    data_files: 'The names of data files, or one name: relative to the config, or addresses. An entry may be { path: … }. Default: none.',
    task_dir: 'The folder of the data files, relative to the config. Default: the folder of the config.',
    item_properties: 'Which fields of an item are its id and its text.',
    html_layout: 'How an item is shown: HTML with {{fields}}. Default: the prompt and the responses by themselves.',
    formats:
      'How the texts of data fields are shown: a mapping from the field to plain, markdown, code, code:<language> or auto. Default auto: as Markdown where a text has clear signs of it, else plain.',
    interface_config: 'Another place for the layout.',
    instance_display: 'Which fields of an item are shown and as what, where there is no layout.',
    context_key: 'Another place for “item_properties.context_key”.',
    annotation_per_instance: 'The overlap: how many different annotators an item gets. Default: no limit.',
    num_annotators_per_item: 'Another spelling of “annotation_per_instance”.',
    max_annotations_per_item: 'Another spelling of “annotation_per_instance”.',
    instances_per_annotator: 'The quota: how many items one annotator gets. Default: no limit.',
    max_annotations_per_user: 'Another spelling of “instances_per_annotator”.',
    per_annotator_quota: 'Another spelling of “instances_per_annotator”; also as { default: … }.',
    min_annotators_per_instance: 'The overlap, where nothing else says it.',
    assignment_strategy:
      'In which order items are given out: fixed_order, random, least_annotated or max_diversity (the most disputed first); also as { name: … }. Default fixed_order.',
    assignment: 'Another place for the strategy, its seed and the limits.',
    automatic_assignment: 'An older place for the strategy and the limits; it counts where it is on.',
    random_seed:
      'The seed of “random”, “randomize_pair_order” and gold items. The order is each annotator’s own and the same on every machine. Default 0.',
    randomize_pair_order:
      'Draws which of the two responses stands first, for each item and annotator, by “random_seed”. Answers name the responses as they are in the data. Default false.',
    gold_standards: 'Items whose answer is known, mixed in to see how well annotators judge. They are in no export and no overlap.',
    training: 'Practice before the task, with a word on every answer. Nothing of it is kept.',
    attention_checks: 'Items that show whether an annotator reads: gold items of another file.',
    allow_skip: 'Whether an item can be skipped. Default false.',
    skip_reason_required: 'Whether a skip asks why. Default false.',
    allow_all_users: 'With false, only the annotators in “authorized_users”. Default true.',
    authorized_users:
      'The names of the annotators. The command serve gives each a personal link; elsewhere this is no login: who annotates is what the page says.',
    user_config: 'Another place for “allow_all_users” and “authorized_users”.',
    port: 'The port of the command serve, and of npm start. Default 8000.',
    output_annotation_dir:
      'The folder in which the command serve keeps what is annotated, relative to the config. Default annotation_output. Elsewhere records go to the task’s backend.',
  },
);

export type TaskValues = z.output<typeof taskKeys.schema>;

/** What would make other records than the author wants if its default stood instead. */
export const ESSENTIAL_TASK_KEYS: readonly string[] = [
  'annotation_per_instance',
  'num_annotators_per_item',
  'max_annotations_per_item',
  'min_annotators_per_instance',
  'instances_per_annotator',
  'max_annotations_per_user',
  'per_annotator_quota',
  'assignment',
  'automatic_assignment',
  'user_config',
  'item_properties',
  'gold_standards',
  'attention_checks',
  'training',
  'allow_all_users',
  'authorized_users',
];
