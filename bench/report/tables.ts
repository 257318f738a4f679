/** The results as tables in Markdown. */
import type { PageResults, Results } from '../results.js';
import { answerColumns, loadColumns, memoryColumns, sizeColumns, switchColumns, type Column } from './columns.js';
import { goalsOf } from './goals.js';

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell({ readings }: PageResults, { measure, shown }: Column): string {
  const reading = readings[measure];
  if (!reading || !Number.isFinite(reading.median)) return '–';
  const [low, high] = reading.quartiles.map(shown);
  const middle = shown(reading.median);
  return low === high ? middle : `${middle} (${String(low)}–${String(high)})`;
}

function table({ pages }: Results, columns: readonly Column[]): string {
  const heads = columns.map(({ title, unit }) => (unit === '' ? title : `${title}, ${unit}`));
  return [
    row(['page', ...heads]),
    row(['---', ...heads.map(() => '---:')]),
    ...pages.map((page) => row([page.title, ...columns.map((column) => cell(page, column))])),
  ].join('\n');
}

function goals(results: Results): string {
  const pages = results.pages.filter(({ name }) => name.startsWith('library'));
  const all = pages.map(({ name }) => goalsOf(results, name));
  const shown = (value: number, unit: string) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)}${unit}`;
  return [
    row(['aim', 'at most', ...pages.map(({ title }) => title)]),
    row(['---', '---:', ...pages.map(() => '---:')]),
    ...(all[0] ?? []).map(({ aim, limit, unit }, index) =>
      row([
        aim,
        shown(limit, unit),
        ...all.map((ofPage) => {
          const measured = ofPage[index]?.measured ?? NaN;
          return `${shown(measured, unit)}${measured <= limit ? '' : ' ✗'}`;
        }),
      ]),
    ),
  ].join('\n');
}

export function tablesOf(results: Results): string {
  const { date, browser, node, processor, cores, rounds } = results;
  return `Measured on ${date} with ${browser}, Node ${node}, on ${String(cores)} cores (${processor}), in ${String(rounds)} rounds. Medians, in brackets the quartiles.

${goals(results)}

✗: falls short.

![The pages beside each other](benchmarks/pages.svg)

### Loading

${table(results, loadColumns)}

### Going to the next item

${table(results, switchColumns)}

### Answering

${table(results, answerColumns)}

### What stays

${table(results, memoryColumns)}

### Many items

${table(results, sizeColumns)}`;
}
