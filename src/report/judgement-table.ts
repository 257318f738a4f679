/** Who said what of one item, side by side: a row for each question, a column for each annotator. */
import { html, type TemplateResult } from 'lit';
import { answerTerms } from '../core/answer-terms.js';
import { isPlainObject, ownValue } from '../core/json.js';
import type { AnnotationRecord } from '../core/record.js';
import type { TaskConfig } from '../core/task-config.js';
import { NOTHING, type ReportView } from './report-view.js';

export function renderJudgements(
  records: readonly AnnotationRecord[],
  { annotationSchemes }: Pick<TaskConfig, 'annotationSchemes'>,
  name: string,
  { report, texts }: ReportView,
): TemplateResult {
  const asked = annotationSchemes.filter((scheme) => records.some(({ answers }) => ownValue(answers, scheme.name) !== undefined));
  return html`<div class="frame said" tabindex="0" role="group" aria-label=${name}>
    <table>
      <thead>
        <tr>
          <th scope="col">${report.question}</th>
          ${records.map(({ annotator }) => html`<th scope="col"><bdi>${annotator}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${asked.map(
          (scheme) =>
            html`<tr>
              <th scope="row"><bdi>${scheme.description || scheme.name}</bdi></th>
              ${records.map(
                ({ answers, status }) =>
                  html`<td dir="auto">${status === 'skipped' ? texts.skipped : answerText(ownValue(answers, scheme.name))}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** An answer in words, whatever type of scheme gave it. */
export function answerText(answer: unknown): string {
  if (answer === undefined) return NOTHING;
  const { entries } = answerTerms(answer);
  const said = entries.map(([first]) => String(first));
  if (!isPlainObject(answer)) return said.join(', ') || JSON.stringify(answer);
  const { ratings, dimensions, justification } = answer;
  const rows = [ratings, dimensions].flatMap((group) => (isPlainObject(group) ? Object.entries(group) : []));
  if (rows.length > 0) return rows.map(([row, rating]) => `${row}: ${answerText(rating)}`).join('; ');
  const why = isPlainObject(justification) ? Object.values(justification).flatMap(textsIn).join(', ') : '';
  if (said.length > 0 && said[0] !== '') return why === '' ? said.join(', ') : `${said.join(', ')} (${why})`;
  return textsIn(answer).join(', ') || NOTHING;
}

/** Every text and number that a value holds, for answers that no label says. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => (typeof part === 'number' ? [`${key}: ${String(part)}`] : textsIn(part)));
}
