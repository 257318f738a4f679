/** The task on pages that are not kind: it looks as on a plain page, the page looks as without it, and work goes on. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { BROWSERS } from '../browsers.js';
import { boxOf, differing, picture } from '../pictures.js';
import type { Site } from '../site.js';
import { BUSY, STYLED, type BusyHost } from './rude-hosts.js';
import { serveRude } from './rude-site.js';

const hosts = new Map<string, BusyHost>([
  ...BUSY.map((host, index) => [`busy-${String(index)}`, host] as const),
  ...STYLED.flatMap((host, index) => [
    [`rude-${String(index)}`, host] as const,
    [
      `plain-${String(index)}`,
      { name: `what is followed of ${host.name}`, css: host.followed ?? '', ...(host.root !== undefined && { root: host.root }) },
    ] as const,
  ]),
]);
let site: Site;
before(async () => {
  site = await serveRude(hosts);
});
after(() => site.stop());

/** Presses the mouse on something of the task. */
async function click(page: Page, place: Page | Frame, selector: string, text = ''): Promise<void> {
  const [x, y] = String(await place.evaluate(`hosts.spot(${JSON.stringify(selector)}, ${JSON.stringify(text)})`))
    .split(' ')
    .map(Number);
  if (x === undefined || y === undefined) throw new Error(`There is no ${selector} ${text}.`);
  await page.mouse.click(x, y);
}

for (const tried of BROWSERS) {
  describe(`a task on a rude page in ${tried.name}`, { skip: tried.missing ?? false }, () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await tried.launch();
      page = await browser.newPage();
    });
    after(() => browser.close());

    for (const [index, host] of STYLED.entries()) {
      it(`looks as it should, and changes no pixel around it, with ${host.name}`, async () => {
        await page.goto(`${site.url}plain-${String(index)}`);
        await page.evaluate('hosts.mount()');
        const expected: unknown = await page.evaluate('hosts.looks()');
        await page.goto(`${site.url}rude-${String(index)}`);
        await page.evaluate("document.querySelector('#box').append(Object.assign(document.createElement('div'), { id: 'filler' }))");
        const empty = await picture(page);
        await page.evaluate("document.querySelector('#filler').remove()");
        const box = await boxOf(page);
        await page.evaluate('hosts.mount()');
        assert.deepEqual(await boxOf(page), box);
        const full = await picture(page);
        assert.equal(differing(empty, full, box), 0);
        assert.notEqual(pixelmatch(empty.data, full.data, undefined, full.width, full.height, { threshold: 0 }), 0);
        const found: unknown = await page.evaluate('hosts.looks()');
        assert.deepEqual(differences(expected, found), []);
      });
    }

    for (const [index, host] of BUSY.entries()) {
      it(`keeps what was done, and goes on, on a page ${host.name}`, async () => {
        const { mount = 'hosts.mount()', disturb, holds = 'true', keys } = host;
        await page.goto(`${site.url}${host.framed ? 'framed/' : ''}busy-${String(index)}`);
        const place = host.framed ? (page.frames()[1] ?? page) : page;
        await place.evaluate(mount);
        await click(page, place, 'pairwise-preference label, [part~=option]', 'B is better');
        await click(page, place, 'text-scheme textarea, textarea[part~=control]');
        await page.keyboard.type('So it is.');
        if (keys === undefined) {
          await click(page, place, '#item-heading');
          await page.keyboard.press('t');
        } else await click(page, place, '[part~=option]', 'Twice');
        const before = String(await place.evaluate('hosts.answers()'));
        for (const part of ['"winner":"b"', '"label":"Twice"', ...(keys === 'none' ? [] : ['"So it is."'])])
          assert.ok(before.includes(part), before);
        if (disturb !== undefined) await place.evaluate(disturb);
        assert.equal(await place.evaluate('hosts.answers()'), before);
        await click(page, place, '[part~=submit]');
        await place.evaluate('hosts.idle()');
        assert.equal(await place.evaluate('hosts.heard.join()'), 'annotation-saved');
        assert.match(String(await place.evaluate('hosts.saved()')), /"winner":"b"/);
        assert.equal(await place.evaluate(holds), true);
      });
    }
  });
}

/** The first elements that look otherwise, each with what is otherwise about it. */
function differences(expected: unknown, found: unknown): readonly string[] {
  const [wanted, got] = [expected, found].map((lines) => (Array.isArray(lines) ? lines.map(String) : []));
  if (!wanted || !got || wanted.length < 50 || wanted.length !== got.length)
    return [`${String(wanted?.length)} elements, and ${String(got?.length)} here`];
  return wanted
    .flatMap((line, index) => {
      const [parts, others] = [line.split('; '), got[index]?.split('; ') ?? []];
      const otherwise = parts.flatMap((part, place) => (isAlike(part, others[place] ?? '') ? [] : [`${part} → ${String(others[place])}`]));
      return otherwise.length === 0 ? [] : [`${String(parts[0])}: ${otherwise.join(', ')}`];
    })
    .slice(0, 3);
}

/** The same, but for a pixel more or less in a place: pages lay out at fractions of one. */
function isAlike(one: string, other: string): boolean {
  const numbers = /-?\d+/g;
  if (one === other) return true;
  if (!one.startsWith('<') || one.replaceAll(numbers, '') !== other.replaceAll(numbers, '')) return false;
  const [ours, theirs] = [one, other].map((place) => (place.match(numbers) ?? []).map(Number));
  return ours?.every((number, index) => Math.abs(number - (theirs?.[index] ?? NaN)) <= 1) ?? false;
}
