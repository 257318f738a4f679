/** The React components, drawn by React itself into a page of a real browser. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../end-to-end/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Draws what each test gives as props, and keeps what the handlers heard. */
const program = `
  import './src/define/radio-scheme.ts';
  import { createElement, createRef, StrictMode } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  import { RadioScheme } from './src/react/index.ts';

  const labels = ['Yes', 'No'].map((name) => ({ name, value: name }));
  const scheme = { type: 'radio', name: 'agree', description: 'Do you agree?', required: false, labels };
  const place = createRoot(document.body.appendChild(document.createElement('main')));
  const reference = createRef();
  window.heard = [];
  window.draw = (props, listener) => {
    const heard = listener && { onAnnotationChange: ({ detail }) => window.heard.push(listener + ' ' + detail.answer.label) };
    flushSync(() => place.render(createElement(StrictMode, null, createElement(RadioScheme, { scheme, ref: reference, ...heard, ...props }))));
  };
  window.remove = () => flushSync(() => place.render(null));
  window.element = () => reference.current;
`;

describe('a React component of an element', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    const [{ outputFiles }, launched] = await Promise.all([
      build({
        stdin: { contents: program, resolveDir: root, loader: 'js' },
        bundle: true,
        format: 'iife',
        target: 'es2022',
        define: { 'process.env.NODE_ENV': '"development"' },
        tsconfig: join(root, 'tsconfig.json'),
        write: false,
      }),
      launchBrowser(),
    ]);
    browser = launched;
    page = await browser.newPage();
    await page.setContent('<!doctype html><title>A page</title>');
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  });
  after(async () => {
    await browser.close();
  });

  /** What an expression is in the page. */
  async function inPage(expression: string): Promise<unknown> {
    const value: unknown = await page.evaluate(expression);
    return value;
  }

  it('sets properties, and gives the element by its ref', async () => {
    await inPage("draw({ required: true, name: 'opinion', className: 'wide', id: 'one' })");
    await page.getByRole('radio', { name: 'Yes' }).waitFor();
    const element = "document.querySelector('radio-scheme')";
    assert.equal(await inPage(`element() === ${element}`), true);
    assert.deepEqual(await inPage(`[element().required, element().name, element().className, element().id, element().scheme.name]`), [
      true,
      'opinion',
      'wide',
      'one',
      'agree',
    ]);
  });

  it('gives a property that is no longer set what it was at first', async () => {
    await inPage("draw({ required: true, name: 'opinion' })");
    await inPage('draw({ name: undefined })');
    assert.deepEqual(await inPage('[element().required, element().name]'), [false, 'agree']);
  });

  it('hears an event once, with the handler of the latest drawing', async () => {
    await inPage("draw({}, 'first')");
    await page.getByRole('radio', { name: 'Yes' }).click();
    await inPage("draw({}, 'second')");
    await page.getByRole('radio', { name: 'No' }).click();
    await inPage('draw({})');
    await page.getByRole('radio', { name: 'Yes' }).click();
    assert.deepEqual(await inPage('heard'), ['first Yes', 'second No']);
  });

  it('leaves an answer of the annotator alone while the page sets none', async () => {
    await inPage("draw({ id: 'another' })");
    assert.equal(await inPage('element().answer.label'), 'Yes');
  });

  it('lets go of the element when it is removed', async () => {
    await inPage('remove()');
    assert.equal(await inPage('element()'), null);
  });
});
