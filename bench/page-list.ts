/** The pages that are compared, and where on each a person finds what they need. */

/** Selectors go into shadow roots at `>>>`. */
export interface Selectors {
  readonly prompt: string;
  /** The four labels of the preference and the three of the aspect. */
  readonly choices: string;
  readonly reason: string;
  readonly next: string;
}

export interface BenchPage {
  readonly name: string;
  readonly title: string;
  readonly selectors: Selectors;
}

const plain: Selectors = { prompt: '#prompt', choices: 'input[type=radio]', reason: 'textarea', next: '#next' };

const library: Selectors = {
  prompt: 'annotation-task >>> [part=prompt-text]',
  choices: 'annotation-task >>> pairwise-preference, radio-scheme >>> input[type=radio]',
  reason: 'annotation-task >>> text-scheme >>> textarea',
  next: 'annotation-task >>> [part=submit]',
};

function page(name: string, title: string, selectors: Partial<Selectors> = {}): BenchPage {
  return { name, title, selectors: { ...plain, ...selectors } };
}

const inLit = (selector: string) => `preference-task >>> ${selector}`;

export const benchPages: readonly BenchPage[] = [
  page('dom', 'hand-written DOM'),
  page('lit', 'hand-written Lit', {
    prompt: inLit(plain.prompt),
    choices: inLit(plain.choices),
    reason: inLit(plain.reason),
    next: inLit(plain.next),
  }),
  page('library', 'annotation-elements, records in memory', library),
  page('library-stored', 'annotation-elements, all stored', library),
  page('library-elements', 'annotation-elements, scheme elements alone', {
    choices: 'pairwise-preference, radio-scheme >>> input[type=radio]',
    reason: 'text-scheme >>> textarea',
  }),
  page('svelte', 'Svelte'),
  page('web-awesome', 'Web Awesome', { choices: 'wa-radio', reason: 'wa-textarea >>> textarea' }),
  page('react', 'React'),
  page('react-hook-form', 'React with react-hook-form'),
  page('rjsf', 'JSON-Schema forms', { next: 'button[type=submit]' }),
  page('jspsych-form', 'jsPsych, a form by hand', { next: '#jspsych-survey-html-form-next' }),
  page('jspsych', 'jsPsych', { next: 'input[type=button].sd-btn' }),
  page('surveyjs', 'SurveyJS', { next: 'input[type=button].sd-btn' }),
];
