/** Runs the browser tests: TypeScript through esbuild, in the Chromium that scripts/browser.mjs finds. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserLaunch } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { commonjsPlugin } from './scripts/commonjs-plugin.mjs';
import { storyFilesPlugin } from './scripts/story-files-plugin.mjs';
import { servicePlugin } from './scripts/service-plugin.mjs';

const launchOptions = await browserLaunch();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: true,
  // The tsconfig has to be named: without it esbuild makes class fields that hide Lit's accessors.
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    commonjsPlugin(['papaparse', 'highlight.js']),
    storyFilesPlugin(),
    servicePlugin('study-service', '../test/study/study-service.ts'),
    servicePlugin('contract-service', '../test/contracts/contract-service.ts'),
  ],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions })],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), countReporter()],
  concurrency: 2,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !args.some((argument) => typeof argument === 'string' && argument.includes('Lit is in dev mode')),
};
