import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import Papa from 'papaparse';

@customElement('smoke-test')
class SmokeTest extends LitElement {
  @property() name = 'nobody';
  override render() {
    return html`<label>Name <input .value=${this.name} /></label>`;
  }
}

describe('the browser tests', () => {
  it('update decorated Lit elements', async () => {
    const element = await fixture<SmokeTest>(html`<smoke-test name="x"></smoke-test>`);
    element.name = 'y';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('input')?.value).to.equal('y');
    await expect(element).to.be.accessible();
  });
  it('press real keys and move a real mouse', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="x" />`);
    input.focus();
    await sendKeys({ type: 'abc' });
    await sendKeys({ press: 'Control+a' });
    expect(input.value).to.equal('abc');
    input.blur();
    const { x, y } = input.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 5), Math.round(y + 5)] });
    expect(document.activeElement).to.equal(input);
  });
  it('set the viewport and emulate media', async () => {
    await setViewport({ width: 400, height: 600 });
    expect(innerWidth).to.equal(400);
    await emulateMedia({ colorScheme: 'dark' });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    expect(Papa.parse('a,b').data).to.deep.equal([['a', 'b']]);
  });
});
