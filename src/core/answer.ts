/** Why an answer does not satisfy its scheme. The sentence for each code is in the locale's messages. */
export type AnswerIssue =
  | { readonly code: 'value-missing' }
  | { readonly code: 'too-short'; readonly minLength: number; readonly length: number }
  | { readonly code: 'too-long'; readonly maxLength: number; readonly length: number };
