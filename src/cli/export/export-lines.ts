/** What the command `export` was asked for → the lines of the file, and how they came out. */
import { analyseStudy } from '../../analysis/analyse-study.js';
import { cardAgreement } from '../../analysis/card-agreement.js';
import { datasetCard, type DatasetCardOptions } from '../../export/dataset-card.js';
import { answersToCsv, answersToJsonLines } from '../../export/flat-answers.js';
import { recordsToJsonLines } from '../../export/json-lines.js';
import { llamaFactoryPreferences } from '../../export/llama-factory-preference.js';
import { openAiPreferences } from '../../export/openai-preference.js';
import { refuseOverride, type TrainingExport } from '../../export/preference-export.js';
import type { ExportSummary } from '../../export/summary.js';
import { trlPreferencePairs, trlRewardPairs, trlUnpairedPreferences } from '../../export/trl-preference.js';
import type { TaskConfig } from '../../core/task-config.js';
import type { AnnotatorWeight } from './annotator-weights.js';
import { given, type ExportArguments, type ExportFormat } from './export-arguments.js';
import type { ExportSource } from './export-source.js';

export interface Lines {
  readonly lines: AsyncIterable<string>;
  /** Once the lines were read. */
  readonly summary: () => Partial<ExportSummary>;
  /** What the summary calls a line. */
  readonly noun: string;
}

/** @throws RangeError for a policy that the format has no place for, and for a task that compares nothing */
export function exportLines(
  config: TaskConfig,
  asked: ExportArguments & { readonly format: Exclude<ExportFormat, 'potato'> },
  source: ExportSource,
  annotatorWeight: AnnotatorWeight | undefined,
): Lines {
  const { policies, style, prompt, scheme, dimension, ids, strict, formulas } = asked;
  // The study's own store gives each record once; what it gives is read again rather than kept.
  const chosen = {
    ...(source.isUnique && { duplicates: 'unchecked' as const }),
    ...policies,
    goldIds: source.goldIds,
    ...given({ annotatorWeight }),
  };
  const records = () => source.records(policies.gold === 'keep' || policies.gold === 'only');
  const options = { ...chosen, ...given({ scheme, dimension }), config, ids, strict, item: (itemId: string) => source.item(itemId) };
  const trl = { ...options, ...given({ style, prompt }) };
  const as = (noun: string, written: TrainingExport): Lines => ({ lines: written.lines, summary: () => written.summary(), noun });
  switch (asked.format) {
    case 'records':
      return recordLines(source);
    case 'pairs':
    case 'trl':
      return as('pairs', trlPreferencePairs(records, trl));
    case 'trl-reward':
      return as('pairs', trlRewardPairs(records, trl));
    case 'trl-unpaired':
      return as('responses', trlUnpairedPreferences(records, trl));
    case 'openai':
      return as('pairs', openAiPreferences(records, options));
    case 'llama-factory-alpaca':
      return as('pairs', llamaFactoryPreferences(records, { ...options, layout: 'alpaca' }));
    case 'llama-factory-sharegpt':
      return as('pairs', llamaFactoryPreferences(records, { ...options, layout: 'sharegpt' }));
    case 'csv':
      return as('rows', answersToCsv(records, { ...chosen, config, formulas }));
    case 'csv-long':
      return as('rows', answersToCsv(records, { ...chosen, config, formulas, layout: 'long' }));
    case 'answers':
      return as('answers', answersToJsonLines(records, { ...chosen, config }));
    case 'card':
      return cardLines({ ...chosen, config, ...given({ license: asked.license }), languages: asked.languages, tags: asked.tags }, source);
  }
}

function recordLines(source: ExportSource): Lines {
  let written = 0;
  const lines = async function* (): AsyncGenerator<string> {
    for await (const line of recordsToJsonLines(source.records(false))) {
      written += 1;
      yield line;
    }
  };
  return { lines: lines(), summary: () => ({ written }), noun: 'records' };
}

/** Agreement is that of the annotators, whatever was decided later, and without the gold items. */
function cardLines(options: DatasetCardOptions & { readonly config: TaskConfig }, source: ExportSource): Lines {
  refuseOverride('card', options);
  const lines = async function* (): AsyncGenerator<string> {
    const { config } = options;
    const judgements = async function* () {
      for await (const record of source.records(false)) if (!source.goldIds.has(record.itemId)) yield record;
    };
    const analysis = await analyseStudy(judgements(), { config, item: (itemId) => source.item(itemId) });
    yield await datasetCard(() => source.records(false), { ...options, agreement: cardAgreement(analysis) });
  };
  return { lines: lines(), summary: () => ({ written: 1 }), noun: 'card' };
}
