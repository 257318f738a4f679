/** Runs scripts and markup in a real browser, and scripts of servers in Node. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { runProcess } from '../cli/run-command.js';

/** Shows the page, and fails with what went wrong on it. What stands on it has to be there: a task with its item, an element with its content. */
export async function showPage(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${String(response.status())} of ${response.url()}`);
  });
  // Nothing leaves the machine.
  await page.route(
    ({ href }) => !href.startsWith(new URL(url).origin),
    (route) => {
      wrong.push(`It asks for ${route.request().url()}.`);
      return route.abort();
    },
  );
  try {
    await page.goto(url);
    const ended = await page.waitForFunction((): unknown => Reflect.get(globalThis, 'blockEnded'));
    assert.equal(await ended.jsonValue(), 'whole');
    const missing = await page.waitForFunction(() => {
      const shown = '[part=item], [part=complete]';
      const states = [...document.querySelectorAll('*')].flatMap((element) => {
        if (!/^(annotation|task)-|-(scheme|preference)$/.test(element.localName)) return [];
        const inside = element.shadowRoot;
        const error = inside?.querySelector('[part=error]')?.textContent.trim();
        if (element.localName === 'annotation-task') return error ?? (inside?.querySelector(shown) ? [] : undefined);
        return inside?.childElementCount ? [] : undefined;
      });
      return states.includes(undefined) ? undefined : { errors: states };
    });
    assert.deepEqual(await missing.jsonValue(), { errors: [] });
  } catch (error) {
    throw wrong.length > 0 ? new Error(wrong.join('\n'), { cause: error }) : error;
  } finally {
    await page.close();
  }
  assert.deepEqual(wrong, []);
}

/** Loads the module in a process of its own, calls what it exports and needs nothing, and ends. */
export async function runInNode(file: string, folder: string): Promise<void> {
  const script = `const module = await import(${JSON.stringify(pathToFileURL(file).href)});
for (const part of Object.values(module)) if (typeof part === 'function' && part.length === 0 && !/^class/.test(String(part))) await part();
process.exit(0);`;
  const { code, errors } = await runProcess([process.execPath, '--input-type=module', '--eval', script], { folder });
  assert.equal(code, 0, errors);
}
