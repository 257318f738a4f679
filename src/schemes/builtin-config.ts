/** How each built-in scheme type is read from a config. Apart from builtin.ts, so that the elements come without the config parser. */
import type { SchemeConfig } from '../config/scheme-config.js';
import type { BuiltinScheme, BuiltinSchemeType } from './builtin.js';
import { pairwiseConfig } from './pairwise/pairwise.config.js';
import { radioConfig } from './radio/radio.config.js';
import { textConfig } from './text/text.config.js';
import { hierarchicalMultiselectConfig } from './hierarchical-multiselect/hierarchical-multiselect.config.js';
import { spanConfig } from './span/span.config.js';
import { pureDisplayConfig } from './pure-display/pure-display.config.js';
import { videoConfig } from './video/video.config.js';
import { likertConfig } from './likert/likert.config.js';
import { multiselectConfig } from './multiselect/multiselect.config.js';
import { selectConfig } from './select/select.config.js';
import { multirateConfig } from './multirate/multirate.config.js';
import { sliderConfig } from './slider/slider.config.js';
import { numberConfig } from './number/number.config.js';
import { confidenceConfig } from './confidence/confidence.config.js';
import { softLabelConfig } from './soft-label/soft-label.config.js';
import { constantSumConfig } from './constant-sum/constant-sum.config.js';
import { semanticDifferentialConfig } from './semantic-differential/semantic-differential.config.js';
import { triageConfig } from './triage/triage.config.js';
import { bwsConfig } from './bws/bws.config.js';
import { rubricEvalConfig } from './rubric-eval/rubric-eval.config.js';
import { rankingConfig } from './ranking/ranking.config.js';
import { tableGridConfig } from './table-grid/table-grid.config.js';

/** The compiler asks for an entry for every type in builtin.ts. */
export const builtinConfigs: { readonly [Type in BuiltinSchemeType]: SchemeConfig<Extract<BuiltinScheme, { type: Type }>> } = {
  pairwise: pairwiseConfig,
  radio: radioConfig,
  text: textConfig,
  hierarchical_multiselect: hierarchicalMultiselectConfig,
  span: spanConfig,
  pure_display: pureDisplayConfig,
  video: videoConfig,
  likert: likertConfig,
  multiselect: multiselectConfig,
  select: selectConfig,
  multirate: multirateConfig,
  slider: sliderConfig,
  number: numberConfig,
  confidence: confidenceConfig,
  soft_label: softLabelConfig,
  constant_sum: constantSumConfig,
  semantic_differential: semanticDifferentialConfig,
  triage: triageConfig,
  bws: bwsConfig,
  rubric_eval: rubricEvalConfig,
  ranking: rankingConfig,
  table_grid: tableGridConfig,
};
