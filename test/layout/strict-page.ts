/** Runs within a page with a strict Content-Security-Policy: shows a layout and tells the parent what came of it. */
import { adoptStyles } from 'lit';
import { compileLayout } from '../../src/layout/compile-layout.js';
import { layoutStyles } from '../../src/layout/layout.styles.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
  violations.push(`${violatedDirective} ${sample}`);
});

const html = `<style>p { color: red }</style><script>parent.ran = true</script>
  <div style="display: flex; background: #f0f9ff" onclick="1"><p style="color: rgb(1, 2, 3)">{{text}}</p></div><i STYLE = "width: {{w}}%; display: block">x</i>`;
const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'open' });
adoptStyles(shadow, [layoutStyles]);
const layout = compileLayout(html, { baseUrl: 'https://data.example/' });
const { root, fill } = layout.instantiate();
shadow.append(root);
document.body.append(host);
fill({ text: '<img src=x onerror=1>', w: 50 });
fill({ text: 'second', w: 20 });

// What control says shows that violations are heard at all, and comes after all others.
document.addEventListener('securitypolicyviolation', ({ target }) => {
  if (target !== control) return;
  const paragraph = root.querySelector('p');
  const shown = {
    text: paragraph?.textContent,
    color: paragraph && getComputedStyle(paragraph).color,
    width: root.querySelector('i')?.style.width,
  };
  parent.postMessage({ shown, violations }, '*');
});
const control = document.createElement('b');
document.body.append(control);
control.setAttribute('style', 'color: red');
