/**
 * Whether a regular expression of a config can be used on what annotators write. A browser's engine tries every way in which repeated parts can
 * share a text: where repeats are nested, or repeat alternatives, that takes time exponential in its length, and the page stops. Such patterns
 * are refused; what is left is polynomial, and searched texts are cut to a length.
 */

/** @returns what is wrong, with the mend; `undefined` when nothing is */
export function patternProblem(pattern: string): string | undefined {
  try {
    new RegExp(pattern);
  } catch (error) {
    return `“${pattern}” is not a regular expression: ${error instanceof Error ? error.message : String(error)}.`;
  }
  if (!repeatsChoice(pattern)) return undefined;
  return `“${pattern}” repeats a group that has a repeat or alternatives in it, which can take for ever on some texts. Write it without, such as [a-z]+ for (a|b|…)+.`;
}

/** Whether a group with a repeat or an alternative in it is itself repeated. */
function repeatsChoice(pattern: string): boolean {
  const groups: boolean[] = [];
  let isRepeatable = false;
  let closedWithChoice = false;
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern.charAt(index);
    const repeats = isRepeatable && isRepeat(pattern.slice(index));
    if (repeats && closedWithChoice) return true;
    if (repeats || character === '|') markGroups(groups);
    closedWithChoice = false;
    isRepeatable = true;
    if (character === '\\') index += 1;
    else if (character === '[') index = endOfClass(pattern, index);
    else if (character === '(') {
      groups.push(false);
      isRepeatable = false;
    } else if (character === ')') closedWithChoice = groups.pop() ?? false;
    else if (character === '|') isRepeatable = false;
  }
  return false;
}

/** An optional part is no repeat: it can be there once at most. */
function isRepeat(rest: string): boolean {
  return /^(?:[*+]|\{\d+(?:,\d*)?\})/.test(rest) && !/^\{(?:0|1|0,1|1,1)\}/.test(rest);
}

function markGroups(groups: boolean[]): void {
  groups.fill(true);
}

function endOfClass(pattern: string, start: number): number {
  for (let index = start + 1; index < pattern.length; index += 1) {
    if (pattern.charAt(index) === '\\') index += 1;
    else if (pattern.charAt(index) === ']') return index;
  }
  return pattern.length;
}
