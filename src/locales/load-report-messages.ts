/** The texts of a report by language, apart from all others: who annotates does not load them. */
import { reportMessages, type ReportMessages } from '../report/annotation-report.messages.js';

const locales: ReadonlyMap<string, () => Promise<ReportMessages>> = new Map([
  ['ar', async () => (await import('./ar-report.js')).arReport],
  ['de', async () => (await import('./de-report.js')).deReport],
  ['es', async () => (await import('./es-report.js')).esReport],
  ['fr', async () => (await import('./fr-report.js')).frReport],
  ['he', async () => (await import('./he-report.js')).heReport],
  ['hi', async () => (await import('./hi-report.js')).hiReport],
  ['ja', async () => (await import('./ja-report.js')).jaReport],
  ['pt', async () => (await import('./pt-report.js')).ptReport],
  ['zh', async () => (await import('./zh-report.js')).zhReport],
]);

/** English where there is nothing else, also while a language cannot be loaded. @param language a tag as `lang` has it */
export async function loadReportMessages(language: string): Promise<ReportMessages> {
  const [primary = ''] = language.toLowerCase().split('-');
  const load = locales.get(primary);
  return load ? load().catch(() => reportMessages) : reportMessages;
}
