/** The keys of a task and of its nested mappings: what each may hold, and what it is for. How they are read is read-task.ts's business. */
import * as z from 'zod/mini';
import { documentedKeys } from './documented-keys.js';
import { limit, text, texts, truth, wholeNumber } from './value-schemas.js';

export const itemPropertiesKeys = documentedKeys(
  z.object({ id_key: z._default(text, 'id'), text_key: z._default(text, 'text') }, 'a mapping with id_key and text_key'),
  {
    id_key: 'The field that identifies an item. Default id.',
    text_key: 'The field with the text or prompt to judge. Default text.',
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

const strategy = z.enum(['fixed_order', 'random', 'least_annotated']);

export const strategyKeys = documentedKeys(z.object({ name: strategy }), { name: 'fixed_order, random or least_annotated.' });

const assignmentStrategy = z.union(
  [
    strategy,
    z.pipe(
      strategyKeys.schema,
      z.transform(({ name }) => name),
    ),
  ],
  'one of fixed_order, random, least_annotated',
);

/** The spellings of one thing; the first that is there counts. */
export const OVERLAP_KEYS = ['annotation_per_instance', 'num_annotators_per_item', 'max_annotations_per_item'] as const;
export const QUOTA_KEYS = ['instances_per_annotator', 'max_annotations_per_user'] as const;

export const taskKeys = documentedKeys(
  z.object({
    annotation_task_name: z.optional(z.nullable(text)),
    task_name: z.optional(z.nullable(text)),
    annotation_instructions: z._default(z.nullable(text), null),
    annotation_schemes: z.optional(z.unknown()),
    data_files: z._default(z.nullable(dataFiles), []),
    task_dir: z.optional(z.nullable(text)),
    item_properties: z.prefault(z.nullable(itemPropertiesKeys.schema), {}),
    html_layout: z._default(z.nullable(text), null),
    annotation_per_instance: z.optional(limit),
    num_annotators_per_item: z.optional(limit),
    max_annotations_per_item: z.optional(limit),
    instances_per_annotator: z.optional(limit),
    max_annotations_per_user: z.optional(limit),
    assignment_strategy: z._default(assignmentStrategy, 'fixed_order'),
    random_seed: z._default(wholeNumber, 0),
    allow_skip: z._default(truth, false),
    skip_reason_required: z._default(truth, false),
    allow_all_users: z._default(truth, true),
    authorized_users: z._default(texts, []),
    port: z._default(wholeNumber, 8000),
  }),
  {
    annotation_task_name:
      'The heading. Records, drafts and the database in the browser are kept under it. Default: the name of the file, with a warning.',
    task_name: 'Another spelling of “annotation_task_name”.',
    annotation_instructions: 'Shown above the items as text, with its line breaks. Default: none.',
    annotation_schemes: 'The questions: a list of at least one scheme.',
    data_files: 'The names of data files, or one name: relative to the config, or addresses. An entry may be { path: … }. Default: none.',
    task_dir: 'The folder of the data files, relative to the config. Default: the folder of the config.',
    item_properties: 'Which fields of an item are its id and its text.',
    html_layout: 'How an item is shown: HTML with {{fields}}. Default: the prompt and the responses by themselves.',
    annotation_per_instance: 'The overlap: how many different annotators an item gets. Default: no limit.',
    num_annotators_per_item: 'Another spelling of “annotation_per_instance”.',
    max_annotations_per_item: 'Another spelling of “annotation_per_instance”.',
    instances_per_annotator: 'The quota: how many items one annotator gets. Default: no limit.',
    max_annotations_per_user: 'Another spelling of “instances_per_annotator”.',
    assignment_strategy:
      'In which order items are given out: fixed_order, random or least_annotated; also as { name: … }. Default fixed_order.',
    random_seed: 'The seed of “random”. The order is each annotator’s own and the same on every machine. Default 0.',
    allow_skip: 'Whether an item can be skipped. Default false.',
    skip_reason_required: 'Whether a skip asks why. Default false.',
    allow_all_users: 'With false, only the annotators in “authorized_users”. Default true.',
    authorized_users: 'The names of the annotators. This is no login: who annotates is what the page says.',
    port: 'The port of the server that shows the task while it is being written. Default 8000.',
  },
);

/** What would make other records than the author wants if its default stood instead. */
export const ESSENTIAL_TASK_KEYS: readonly string[] = [
  ...OVERLAP_KEYS,
  ...QUOTA_KEYS,
  'item_properties',
  'allow_all_users',
  'authorized_users',
];
