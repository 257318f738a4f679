/** The browsers that whole pages are tried in, driven by one client: the Chromium of all tests, and a Firefox where the machine has one. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserLaunch } from '../../scripts/browser.mjs';

export interface TriedBrowser {
  readonly name: 'Chromium' | 'Firefox';
  /** Why it cannot be tried here; `undefined` where it can. */
  readonly missing: string | undefined;
  launch(): Promise<Browser>;
}

/** Trusted Types come with Firefox 148; before, they are behind this preference. Nothing may ask where to put a download. */
const FIREFOX_PREFERENCES = {
  'dom.security.trusted_types.enabled': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.start_downloads_in_tmp_dir': true,
  'ui.prefersReducedMotion': 1,
};

const firefox = findFirefox();

export const BROWSERS: readonly TriedBrowser[] = [
  {
    name: 'Chromium',
    missing: undefined,
    async launch() {
      const { executablePath, args, env, headless } = await browserLaunch();
      return puppeteer.launch({ browser: 'chrome', executablePath, args, env, headless, downloadBehavior: { policy: 'deny' } });
    },
  },
  {
    name: 'Firefox',
    missing: firefox === undefined ? 'There is no Firefox here: install it, or name its executable by FIREFOX_PATH.' : undefined,
    async launch() {
      if (firefox === undefined) throw new Error('There is no Firefox.');
      return puppeteer.launch({ browser: 'firefox', executablePath: firefox, extraPrefsFirefox: FIREFOX_PREFERENCES, headless: true });
    },
  },
];

function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const paths = folders.flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)));
  return [...(named === undefined || named === '' ? [] : [named]), ...paths].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
