/** The questions of a task, and what a record says to them, in numbers: of a million records these are held, and not their answers. */
import { responseFields } from '../core/responses.js';
import type { Item } from '../core/item.js';
import { ownValue } from '../core/json.js';
import { registeredType } from '../core/registry.js';
import type { AnnotationRecord } from '../core/record.js';
import type { TaskConfig } from '../core/task-config.js';
import { builtinRegistry, type Scheme } from '../schemes/builtin.js';
import { builtinJudgements } from '../schemes/builtin-judgements.js';
import type { BestWorstChoice } from './best-worst.js';
import type { Level } from './level.js';
import type { Judgement, SchemeJudgements } from './scheme-judgements.js';
import type { Category } from './unit-patterns.js';

export interface StudyQuestion {
  readonly scheme: Scheme;
  readonly question: string;
  readonly level: Level;
  readonly judgements: SchemeJudgements;
  readonly comparesResponses: boolean;
}

export type AnalysedConfig = Pick<TaskConfig, 'annotationTaskName' | 'annotationSchemes' | 'itemProperties'>;

/** What is kept of a record until its item is complete. */
export interface ReadRecord {
  readonly revision: number;
  readonly isSubmitted: boolean;
  readonly endedAt: number;
  readonly activeMs: number;
  /** For each judgement: the question, the part, the value and the winner, as numbers. */
  readonly said: readonly number[];
  /** Whether the second response of the data was shown first. */
  readonly isSwapped: boolean;
  readonly bestWorst?: readonly (readonly [scheme: string, choice: BestWorstChoice])[];
}

export type Winner = 'a' | 'b' | 'tie';
const WINNERS: readonly (Winner | undefined)[] = [undefined, 'a', 'b', 'tie'];

/** Four numbers of {@link ReadRecord.said}, as what they stand for. */
export interface SaidJudgement {
  readonly question: number;
  readonly part: number;
  readonly value: Category;
  readonly winner: Winner | undefined;
}

/** Numbers for values that come again and again. */
class Numbering<T> {
  readonly #numbers = new Map<T, number>();
  readonly values: T[] = [];

  of(value: T): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

export class StudyQuestions {
  readonly #config: AnalysedConfig;
  readonly #judgements: ReadonlyMap<string, SchemeJudgements>;
  /** By the scheme's name, then the question's. */
  readonly #questions = new Map<string, Map<string, number>>();
  readonly #byIndex: StudyQuestion[] = [];
  readonly #parts = new Numbering<string>();
  readonly #values = new Numbering<Category>();

  /** @param own how the answers of a page's own scheme types are compared, by type */
  constructor(config: AnalysedConfig, own: Readonly<Record<string, SchemeJudgements>> = {}) {
    this.#config = config;
    this.#judgements = new Map([...Object.entries<SchemeJudgements>(builtinJudgements), ...Object.entries(own)]);
  }

  /** Those that somebody answered, in the order in which that first happened. */
  get all(): readonly StudyQuestion[] {
    return this.#byIndex;
  }

  read(record: AnnotationRecord, item: Item | undefined): ReadRecord {
    const said: number[] = [];
    const bestWorst: (readonly [string, BestWorstChoice])[] = [];
    for (const scheme of this.#config.annotationSchemes) {
      const judgements = this.#judgements.get(registeredType(scheme));
      const answer = ownValue(record.answers, scheme.name);
      if (!judgements || answer === undefined) continue;
      const definition = builtinRegistry.for(scheme);
      const full = item && definition?.forItem ? { ...scheme, ...definition.forItem(scheme, item) } : scheme;
      const level = judgements.level(full);
      if (level === undefined) continue;
      for (const judgement of judgements.read(answer, full)) said.push(...this.#numbers(scheme, judgements, level, judgement));
      const choice = judgements.bestWorst?.(answer, full);
      if (choice) bestWorst.push([scheme.name, choice]);
    }
    const { revision, status, timing } = record;
    return {
      revision,
      isSubmitted: status === 'submitted',
      endedAt: Date.parse(timing.endedAt),
      activeMs: timing.activeMs,
      said,
      isSwapped: isSwapped(record, item, this.#config),
      ...(bestWorst.length > 0 && { bestWorst }),
    };
  }

  /** What the numbers of a record stand for. */
  judgementsOf({ said }: ReadRecord): readonly SaidJudgement[] {
    const judgements: SaidJudgement[] = [];
    for (let index = 0; index + 3 < said.length; index += 4) {
      judgements.push({
        question: said[index] ?? 0,
        part: said[index + 1] ?? 0,
        value: this.#values.values[said[index + 2] ?? 0] ?? '',
        winner: WINNERS[said[index + 3] ?? 0],
      });
    }
    return judgements;
  }

  #numbers(
    scheme: Scheme,
    judgements: SchemeJudgements,
    level: Level,
    { question, value, part = '', winner }: Judgement,
  ): readonly number[] {
    const questions = this.#questions.get(scheme.name) ?? new Map<string, number>();
    this.#questions.set(scheme.name, questions);
    const index = questions.get(question) ?? this.#byIndex.length;
    if (index === this.#byIndex.length) {
      questions.set(question, index);
      const comparesResponses = builtinRegistry.for(scheme)?.comparesResponses === true || winner !== undefined;
      this.#byIndex.push({ scheme, question, level, judgements, comparesResponses });
    }
    return [index, this.#parts.of(part), this.#values.of(value), WINNERS.indexOf(winner)];
  }
}

/**
 * Which response the data calls B, where the item is known by its fields. Where it is not, by their names: of each two by which the library tells responses
 * apart (a and b, 1 and 2, left and right, chosen and rejected), the first comes first in the alphabet.
 */
function isSwapped({ presentation: { order } }: AnnotationRecord, item: Item | undefined, config: AnalysedConfig): boolean {
  const [first, second] = order;
  if (first === undefined || second === undefined) return false;
  const fields = item && responseFields(item, config);
  if (fields && (first === fields.a || first === fields.b)) return first === fields.b;
  return first > second;
}
