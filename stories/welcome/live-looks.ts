/** What a visitor can switch on the welcome page: the languages that the interface has, and three themes of a page's own. */

interface Language {
  readonly code: string;
  readonly name: string;
  readonly direction?: 'rtl';
}

export const LANGUAGES: readonly Language[] = [
  { code: 'ar', name: 'العربية', direction: 'rtl' },
  { code: 'de', name: 'Deutsch' },
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
  { code: 'fr', name: 'Français' },
  { code: 'he', name: 'עברית', direction: 'rtl' },
  { code: 'hi', name: 'हिन्दी' },
  { code: 'ja', name: '日本語' },
  { code: 'pt', name: 'Português' },
  { code: 'zh', name: '中文' },
];

interface Theme {
  /** A class in live-task.styles.ts. */
  readonly id: string;
  readonly name: string;
}

export const THEMES: readonly Theme[] = [
  { id: '', name: 'As it comes' },
  { id: 'plum', name: 'Plum' },
  { id: 'paper', name: 'Paper' },
  { id: 'forest', name: 'Forest' },
];
