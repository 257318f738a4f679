/** The results of a run as lines for the terminal: a row for each design, then totals. */

/** @typedef {import('./try-design.mjs').Result} Result */

const verdicts = /** @type {const} */ ({
  'runs whole': 'run whole',
  'runs with': 'run with schemes left out',
  fails: 'fail',
});

/**
 * @param {Result} result
 * @returns {string}
 */
export function row({ design, verdict, failures, leftOut, diagnostics, standIn }) {
  const notes = [
    ...leftOut.map(({ scheme, type, why }) => `left out: ${scheme} (${type})${/^nothing to answer/.test(why) ? `, ${why}` : ''}`),
    ...(standIn === null ? [] : [`data: ${standIn}`]),
    ...(Object.keys(diagnostics).length > 0 ? [`diagnostics: ${counts(diagnostics)}`] : []),
  ];
  const line = [`${verdict.padEnd(10)}  ${design}`, ...notes].join('  · ');
  return [line, ...failures.map((failure) => `            ${oneLine(failure)}`)].join('\n');
}

/**
 * @param {readonly Result[]} results
 * @param {number} seconds
 * @returns {readonly string[]}
 */
export function totals(results, seconds) {
  const parts = Object.entries(verdicts).map(
    ([verdict, words]) => `${results.filter((result) => result.verdict === verdict).length} ${words}`,
  );
  const leftOut = sum(results.map((result) => tally(new Set(result.leftOut.map(({ type }) => type || 'unknown type')))));
  const diagnostics = sum(results.map((result) => result.diagnostics));
  return [
    `${results.length} ${results.length === 1 ? 'design' : 'designs'}: ${parts.join(', ')} (${seconds.toFixed(1)} s)`,
    ...(Object.keys(leftOut).length > 0 ? [`designs with schemes left out: ${counts(leftOut)}`] : []),
    ...(Object.keys(diagnostics).length > 0 ? [`diagnostics: ${counts(diagnostics)}`] : []),
  ];
}

/** @param {Iterable<string>} names @returns {Record<string, number>} */
function tally(names) {
  return Object.fromEntries([...names].map((name) => [name, 1]));
}

/** @param {readonly Readonly<Record<string, number>>[]} records */
function sum(records) {
  /** @type {Record<string, number>} */
  const total = {};
  for (const record of records) for (const [name, count] of Object.entries(record)) total[name] = (total[name] ?? 0) + count;
  return total;
}

/** @param {Readonly<Record<string, number>>} record the most frequent first */
function counts(record) {
  return Object.entries(record)
    .sort(([one, ones], [other, others]) => others - ones || one.localeCompare(other))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
