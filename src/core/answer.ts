/** Why an answer does not satisfy its scheme. The sentence for each code is in the locale's messages. */
export type AnswerIssue =
  | { readonly code: 'value-missing' }
  | { readonly code: 'too-short'; readonly minLength: number; readonly length: number }
  | { readonly code: 'too-long'; readonly maxLength: number; readonly length: number }
  /** Fewer are chosen than have to be. */
  | { readonly code: 'too-few'; readonly min: number; readonly count: number }
  /** More are chosen than may be. */
  | { readonly code: 'too-many'; readonly max: number; readonly count: number }
  /** Parts of a question of several parts have no answer yet. */
  | { readonly code: 'incomplete'; readonly missing: number }
  /** A label that has to be among the chosen ones is not. */
  | { readonly code: 'label-missing'; readonly label: string }
  /** Shares do not add up. */
  | { readonly code: 'wrong-sum'; readonly total: number; readonly sum: number }
  | { readonly code: 'too-low'; readonly min: number }
  | { readonly code: 'too-high'; readonly max: number }
  /** A number between the steps: the nearest that are allowed. */
  | { readonly code: 'between-steps'; readonly below: number; readonly above: number }
  /** What was written is not a number. */
  | { readonly code: 'not-a-number'; readonly text: string };
