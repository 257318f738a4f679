/** The rules that hold the house style and the architecture. */
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

const parsers = { regex: '^(zod|js-yaml|papaparse)(/|$)', message: 'Parsers belong to src/config and to the *.config.ts of a scheme.' };
const litPackages = { regex: '^(lit|@lit)(/|$)', message: 'Core, export and analysis know no DOM.' };
const sanitiser = { regex: '^dompurify(/|$)', message: 'Import the sanitiser dynamically, where a layout needs it.' };
const decorators = {
  regex: '^lit/decorators',
  message: 'Declare properties in `static properties`: decorators cost every page 300 bytes.',
};
const config = {
  regex: '/config/|\\.config\\.js$',
  allowTypeImports: true,
  message: 'Elements, session and core must not load the config parser: import it dynamically.',
};
const index = { regex: '/index\\.js$', message: 'Import from the module itself, not through an index.' };

const browserGlobals = [
  'customElements',
  'document',
  'location',
  'performance',
  'requestAnimationFrame',
  'scheduler',
  'structuredClone',
  'window',
  'Event',
  'MessageChannel',
  'MutationObserver',
  'URLSearchParams',
];

/** @param {...object} patterns */
const restricted = (...patterns) => ({
  'no-restricted-imports': 'off',
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

export default typescript.config(
  // Projects of other frameworks, and types for them, are checked by the compilers of those frameworks.
  { ignores: ['**/dist/', 'storybook-static/', 'coverage/', 'node_modules/', 'jsx/', 'test/consumers/*/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An async method without await turns what it throws into a rejection, as its callers expect.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Focus on opening a dialog is what the HTML standard wants autofocus for.
      'lit-a11y/no-autofocus': 'off',
      // These two see neither what the browser computes (a tooltip is named by its content) nor listeners that only observe events passing by.
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }], ...restricted(parsers, sanitiser, config, index, decorators) },
  },
  {
    // The comments of these classes name every part and custom property for the manifest.
    files: ['src/task/annotation-task.ts', 'src/schemes/scheme-element.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipComments: true }] },
  },
  {
    // French sets a no-break space before its colons and inside its quotation marks.
    files: ['src/locales/fr*.ts'],
    rules: { 'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }] },
  },
  {
    files: ['src/core/**/*.ts', 'src/export/**/*.ts', 'src/analysis/**/*.ts'],
    rules: restricted(parsers, sanitiser, config, index, litPackages),
  },
  { files: ['src/config/**/*.ts', 'src/**/*.config.ts', 'src/schemes/builtin-config.ts'], rules: restricted(sanitiser, index) },
  { files: ['src/cli/**/*.ts'], rules: restricted(parsers, sanitiser, index, litPackages) },
  { files: ['src/**/index.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  { files: ['src/layout/**/*.ts'], rules: restricted(parsers, config, index) },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // expect(x).to.be.true is an expression, and node:test's describe and it return promises that nobody awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] },
            // Typed as a promise by the plugin that compares DOM trees; it is one only for those.
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
      'max-lines': ['error', { max: 500 }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
  {
    // What runs in the browser unchecked by types: the pages that the benchmark compares.
    files: ['bench/pages/**/*.{js,jsx}'],
    languageOptions: {
      parserOptions: { ecmaFeatures: { jsx: true } },
      globals: Object.fromEntries(browserGlobals.map((name) => [name, 'readonly'])),
    },
    // Components are used in JSX only.
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^[A-Z]' }] },
  },
);
