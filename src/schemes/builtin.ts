/**
 * THE list of built-in scheme types, and the types derived from it. A new scheme type adds one line to it; the compiler then names the
 * other places that must know it. Free of DOM, Lit and zod.
 */
import { SchemeRegistry, type SchemeDefinition } from '../core/registry.js';
import type { CustomScheme, SchemeBase } from '../core/scheme.js';
import type { JsonValue } from '../core/json.js';
import { pairwiseDefinition } from './pairwise/pairwise.definition.js';
import { radioDefinition } from './radio/radio.definition.js';
import { textDefinition } from './text/text.definition.js';
import { hierarchicalMultiselectDefinition } from './hierarchical-multiselect/hierarchical-multiselect.definition.js';
import { spanDefinition } from './span/span.definition.js';
import { pureDisplayDefinition } from './pure-display/pure-display.definition.js';
import { videoDefinition } from './video/video.definition.js';
import { likertDefinition } from './likert/likert.definition.js';
import { multiselectDefinition } from './multiselect/multiselect.definition.js';
import { selectDefinition } from './select/select.definition.js';
import { multirateDefinition } from './multirate/multirate.definition.js';
import { sliderDefinition } from './slider/slider.definition.js';
import { numberDefinition } from './number/number.definition.js';
import { confidenceDefinition } from './confidence/confidence.definition.js';
import { softLabelDefinition } from './soft-label/soft-label.definition.js';
import { constantSumDefinition } from './constant-sum/constant-sum.definition.js';
import { semanticDifferentialDefinition } from './semantic-differential/semantic-differential.definition.js';
import { triageDefinition } from './triage/triage.definition.js';
import { bwsDefinition } from './bws/bws.definition.js';
import { rubricEvalDefinition } from './rubric-eval/rubric-eval.definition.js';
import { rankingDefinition } from './ranking/ranking.definition.js';
import { tableGridDefinition } from './table-grid/table-grid.definition.js';

export const builtinDefinitions = /* @__PURE__ */ Object.freeze([
  pairwiseDefinition,
  radioDefinition,
  textDefinition,
  hierarchicalMultiselectDefinition,
  spanDefinition,
  pureDisplayDefinition,
  videoDefinition,
  likertDefinition,
  multiselectDefinition,
  selectDefinition,
  multirateDefinition,
  sliderDefinition,
  numberDefinition,
  confidenceDefinition,
  softLabelDefinition,
  constantSumDefinition,
  semanticDifferentialDefinition,
  triageDefinition,
  bwsDefinition,
  rubricEvalDefinition,
  rankingDefinition,
  tableGridDefinition,
] as const);

export type BuiltinDefinition = (typeof builtinDefinitions)[number];
type SchemeOf<D> = D extends SchemeDefinition<infer S> ? S : never;
type AnswerOf<D> = D extends SchemeDefinition<SchemeBase, infer A> ? A : never;

/** A scheme of a type that this library has an element for. */
export type BuiltinScheme = SchemeOf<BuiltinDefinition>;
export type BuiltinSchemeType = BuiltinScheme['type'];
/** An answer to a built-in scheme. */
export type BuiltinAnswer = AnswerOf<BuiltinDefinition>;

export type Scheme = BuiltinScheme | CustomScheme;
/** An answer as it stands in a record. A host's own scheme types may answer with any JSON value. */
export type Answer = BuiltinAnswer | JsonValue;

/** The registry of everything built in; `extend` it to add a type of your own. */
export const builtinRegistry = /* @__PURE__ */ new SchemeRegistry([], builtinDefinitions);
