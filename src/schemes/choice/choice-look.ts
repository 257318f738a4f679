/** What a choice may have beside its labels, for the schemes whose answer is one or several labels. */
export interface ChoiceLook {
  /** Labels one below the other. Default: beside one another, as far as there is room. */
  readonly stacked?: boolean;
  /** The text before a field for what no label says. Absent: there is no such field. */
  readonly freeResponse?: string;
}

/** Reads the free text of an answer; `undefined` where the scheme has no field for one, or nothing is written. */
export function freeResponseOf(value: unknown, { freeResponse }: ChoiceLook): string | undefined {
  return freeResponse !== undefined && typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
