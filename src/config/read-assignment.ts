/** Who gets what, in all the spellings that Potato has had for it: overlap, quota, strategy, and who may annotate. */
import { isPlainObject } from '../core/json.js';
import type { AssignmentStrategyName, TaskConfig } from '../core/task-config.js';
import type { Reporter } from './reporter.js';
import type { Path } from './source-text.js';
import type { TaskValues } from './task-keys.js';

/** One spelling of a setting, where the config uses it. */
interface Spelling<T> {
  readonly path: Path;
  readonly value: T | undefined;
}

type AssignmentPart = Pick<
  TaskConfig,
  'annotationPerInstance' | 'instancesPerAnnotator' | 'assignmentStrategy' | 'randomSeed' | 'allowAllUsers' | 'authorizedUsers'
>;

export function readAssignment(read: TaskValues, reporter: Reporter): AssignmentPart {
  const { assignment, automatic_assignment: automatic, user_config: users } = read;
  // Switched off, Potato's old mapping gives every item to everyone.
  const old = automatic?.on === false ? undefined : automatic;
  return {
    annotationPerInstance: first(reporter, overlapSpellings(read, old)) ?? null,
    instancesPerAnnotator: first(reporter, quotaSpellings(read, old)) ?? null,
    assignmentStrategy:
      first<AssignmentStrategyName>(reporter, [
        { path: ['assignment_strategy'], value: read.assignment_strategy },
        { path: ['assignment', 'strategy'], value: assignment?.strategy },
        { path: ['automatic_assignment', 'sampling_strategy'], value: old?.sampling_strategy },
      ]) ?? 'fixed_order',
    randomSeed:
      first(reporter, [
        { path: ['random_seed'], value: read.random_seed },
        { path: ['assignment', 'random_seed'], value: assignment?.random_seed },
      ]) ?? 0,
    allowAllUsers:
      first(reporter, [
        { path: ['allow_all_users'], value: read.allow_all_users },
        { path: ['user_config', 'allow_all_users'], value: users?.allow_all_users },
      ]) ?? true,
    authorizedUsers:
      first(reporter, [
        { path: ['authorized_users'], value: read.authorized_users },
        { path: ['user_config', 'users'], value: users?.users },
        { path: ['user_config', 'authorized_users'], value: users?.authorized_users },
      ]) ?? [],
  };
}

type AutomaticAssignment = TaskValues['automatic_assignment'];

function overlapSpellings(read: TaskValues, automatic: AutomaticAssignment): readonly Spelling<number | null>[] {
  const stated: readonly Spelling<number | null>[] = [
    { path: ['annotation_per_instance'], value: read.annotation_per_instance },
    { path: ['num_annotators_per_item'], value: read.num_annotators_per_item },
    { path: ['max_annotations_per_item'], value: read.max_annotations_per_item },
    { path: ['assignment', 'max_annotations_per_item'], value: read.assignment?.max_annotations_per_item },
    { path: ['automatic_assignment', 'labels_per_instance'], value: automatic?.labels_per_instance },
  ];
  // A least number says how many are wanted only where nothing says how many there may be.
  const least = { path: ['min_annotators_per_instance'], value: read.min_annotators_per_instance };
  return stated.some(({ value }) => value !== undefined) ? stated : [least];
}

function quotaSpellings(read: TaskValues, automatic: AutomaticAssignment): readonly Spelling<number | null>[] {
  const quota = read.per_annotator_quota;
  return [
    { path: ['instances_per_annotator'], value: read.instances_per_annotator },
    { path: ['max_annotations_per_user'], value: read.max_annotations_per_user },
    { path: ['per_annotator_quota'], value: isPlainObject(quota) ? quota.default : quota },
    { path: ['assignment', 'max_annotations_per_user'], value: read.assignment?.max_annotations_per_user },
    { path: ['automatic_assignment', 'instance_per_annotator'], value: automatic?.instance_per_annotator },
  ];
}

/** The first spelling that the config uses; the others must say the same. */
function first<T>(reporter: Reporter, spellings: readonly Spelling<T>[]): T | undefined {
  const used = spellings.filter(({ value }) => value !== undefined);
  const counting = used[0];
  if (!counting) return undefined;
  for (const { path, value } of used.slice(1)) {
    if (JSON.stringify(value) === JSON.stringify(counting.value)) continue;
    const message = `“${path.join('.')}” and “${counting.path.join('.')}” mean the same and say different things; “${counting.path.join('.')}” counts. Remove one.`;
    reporter.warning({ code: 'conflicting-keys', message, path });
  }
  return counting.value;
}
