/**
 * A real browser for end-to-end tests: one that is closed after use, or one with a profile on disk whose process can be killed and started
 * again on the same profile.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { browserLaunch } from '../../scripts/browser.mjs';

/** Starts a browser without a profile. The test closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await browserLaunch());
}

/** A browser's profile on disk: what survives when the browser does not. */
export class BrowserProfile {
  static async create(): Promise<BrowserProfile> {
    return new BrowserProfile(await mkdtemp(join(tmpdir(), 'annotation-elements-')));
  }

  #context: BrowserContext | undefined;

  private constructor(readonly folder: string) {}

  /** Starts a browser on this profile. Only one at a time can have it. */
  async launch(): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(this.folder, await browserLaunch());
    context.setDefaultTimeout(10_000);
    this.#context = context;
    return context;
  }

  /** Kills the browser's process outright, as a crash or the end of power would: nothing gets the chance to write. */
  async kill(context: BrowserContext): Promise<void> {
    const closed = new Promise<void>((resolve) =>
      context.once('close', () => {
        resolve();
      }),
    );
    process.kill(await browserProcessId(context), 'SIGKILL');
    await closed;
  }

  /** Ends the browser, where a test that failed has left it open, and removes the profile. */
  async remove(): Promise<void> {
    await this.#context?.close().catch(() => {});
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function browserProcessId(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const main = processes.find(({ type }) => type === 'browser');
  if (!main) throw new Error('The browser does not tell its process.');
  return main.id;
}
