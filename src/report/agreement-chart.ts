/** How far annotators agree on each question: alpha with its interval, and the other measures in the table. */
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionAnalysis } from '../analysis/study-analysis.js';
import { estimateText, NOTHING, renderAsTable, renderAxis, renderInterval, type ReportView } from './report-view.js';

/** What counts as reliable, and as enough for tentative conclusions (Krippendorff 2004). */
const MARKS = [0, 2 / 3, 0.8];

export function questionName({ scheme, question }: Pick<QuestionAnalysis, 'scheme' | 'question'>): string {
  return question === '' ? scheme : `${scheme} · ${question}`;
}

export function renderAgreement(questions: readonly QuestionAnalysis[], view: ReportView): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  const { report, format } = view;
  const least = Math.min(-0.1, ...questions.map(({ alpha }) => (alpha.defined ? (alpha.interval?.low ?? alpha.value) : 0)));
  const domain = { low: Math.max(-1, least), high: 1 };
  return html`<section class="chart wide" part="agreement" aria-labelledby="agreement">
    <h2 id="agreement">${report.agreement}</h2>
    <p class="note">${report.agreementNote}</p>
    <ul class="rows measures">
      ${questions.map(
        (question) =>
          html`<li class="measure">
            <span class="name"><bdi>${questionName(question)}</bdi></span>
            ${question.alpha.defined ? renderInterval(question.alpha.value, question.alpha.interval, domain, MARKS) : html`<span></span>`}
            <span class="value">${question.alpha.defined ? 'α ' : nothing}<bdi>${estimateText(question.alpha, view)}</bdi></span>
          </li>`,
      )}
      ${renderAxis(
        domain,
        [0, 2 / 3, 0.8, 1].map((value) => ({ value, text: value === 2 / 3 ? '⅔' : format.number(value) })),
      )}
    </ul>
    ${renderAsTable(
      report.agreement,
      [report.question, report.judgements, report.percentAgreement, report.alpha, report.fleissKappa, report.cohenKappa],
      questions.map((question) => [
        questionName(question),
        format.number(question.judgements),
        estimateText(question.percentAgreement, view),
        estimateText(question.alpha, view),
        question.fleissKappa.defined || question.fleissKappa.reason !== 'not-comparable'
          ? estimateText(question.fleissKappa, view)
          : NOTHING,
        meanCohen(question, view),
      ]),
      view,
    )}
  </section>`;
}

function meanCohen({ cohenKappa }: QuestionAnalysis, { format, report }: ReportView): string {
  if (!cohenKappa.defined) return cohenKappa.reason === 'not-comparable' ? NOTHING : report.undefinedBecause[cohenKappa.reason];
  const values = cohenKappa.pairs.flatMap(({ kappa }) => (kappa.defined ? [kappa.value] : []));
  return values.length === 0 ? NOTHING : format.decimal(values.reduce((sum, value) => sum + value, 0) / values.length);
}
