/** The results as bars: a panel for each measure, a bar for each page. */
import type { Results } from '../results.js';
import { plottedColumns, type Column } from './columns.js';

const WIDTH = 540;
const LABEL = 280;
const BAR = 15;
const HEAD = 34;
const GAP = 24;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = (x: number, y: number, content: string, more = '') => `<text x="${x}" y="${y}"${more}>${escape(content)}</text>`;

function panel({ pages }: Results, { measure, plotted = '', unit, shown }: Column, x: number, y: number): string {
  const longest = Math.max(...pages.map(({ readings }) => readings[measure]?.median ?? 0));
  const room = WIDTH - LABEL - 70;
  const bars = pages.map(({ name, title: page, readings }, index) => {
    const value = readings[measure]?.median;
    const top = y + HEAD + index * BAR;
    const isOwn = name.startsWith('library');
    if (value === undefined || !Number.isFinite(value)) return text(x, top + 11, page);
    const length = Math.max(1, (room * Math.max(0, value)) / longest);
    const look = isOwn ? ' font-weight="bold"' : '';
    return `${text(x, top + 11, page, look)}<rect x="${x + LABEL}" y="${top + 2}" width="${length.toFixed(1)}" height="${BAR - 4}" fill="${isOwn ? '#1d5fbf' : '#a4adbd'}"/>${text(x + LABEL + length + 5, top + 11, shown(value), look)}`;
  });
  return text(x, y + 16, unit === '' ? plotted : `${plotted}, ${unit}`, ' font-weight="bold" font-size="12"') + bars.join('');
}

export function plotOf(results: Results): string {
  const height = HEAD + results.pages.length * BAR + GAP;
  const rows = Math.ceil(plottedColumns.length / 2);
  const [width, whole] = [2 * WIDTH + 3 * GAP, rows * height + GAP];
  const panels = plottedColumns.map((column, index) =>
    panel(results, column, GAP + (index % 2) * (WIDTH + GAP), GAP / 2 + Math.floor(index / 2) * height),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" role="img" aria-label="Medians of all pages, lower is better" font-family="sans-serif" font-size="11" fill="#1c2330"><rect width="100%" height="100%" fill="#ffffff"/>${panels.join('')}</svg>\n`;
}
