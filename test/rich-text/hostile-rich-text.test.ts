import { expect } from '@open-wc/testing';
import { adoptStyles } from 'lit';
import { highlightCode } from '../../src/rich-text/highlight-code.js';
import { MATH_ATTRIBUTES, MATH_ELEMENTS, renderMath } from '../../src/rich-text/render-math.js';
import { renderText } from '../../src/rich-text/render-text.js';
import { richTextStyles } from '../../src/rich-text/rich-text.styles.js';
import type { ShownFormat } from '../../src/rich-text/item-formats.js';
import { open } from '../task/opened-task.js';

/** Nothing answers here: whatever is loaded from it shows up as a resource of the page all the same. */
const trap = new URL('/trap/', location.href).href;
/** Hostile code calls this: `__ran()`. */
let ran = 0;

const ELEMENTS: ReadonlySet<string> = new Set(
  'div p blockquote ul ol li table thead tbody tr th td em strong s code pre span a img hr h1 h2 h3 h4 h5 h6'.split(' '),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'class part dir start scope aria-level href target rel alt decoding referrerpolicy src'.split(' '),
);
const MATHML = 'http://www.w3.org/1998/Math/MathML';

function show(text: string, format: ShownFormat = 'markdown'): HTMLElement {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  adoptStyles(shadow, [richTextStyles]);
  const rendered = renderText(text, format, { tools: { highlight: highlightCode, math: renderMath }, baseUrl: trap, headingLevel: 5 });
  // What is too much is shown plain.
  const shown = rendered ?? document.createElement('div');
  if (!rendered) shown.append(text);
  shadow.append(shown);
  document.body.append(host);
  return shown;
}

/** All that a text must never become. */
function trespasses(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const isMath = element.namespaceURI === MATHML;
    const found: string[] = [];
    if (!(isMath ? MATH_ELEMENTS : ELEMENTS).has(element.localName)) found.push(`<${element.localName}>`);
    if (!isMath && element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(String(element.namespaceURI));
    for (const { name, value } of element.attributes) {
      if (!(isMath ? MATH_ATTRIBUTES : ATTRIBUTES).has(name)) found.push(name);
      if (/url\(|position|fixed|expression/i.test(value) && name !== 'href') found.push(`${name}=${value}`);
      if ((name === 'href' || name === 'src') && !/^(?:https?:|mailto:|data:image\/png)/.test(value)) found.push(`${name}=${value}`);
    }
    if (element instanceof HTMLAnchorElement && element.rel !== 'noopener noreferrer') found.push('a link that knows its opener');
    return found;
  });
}

async function provoke(root: Element): Promise<void> {
  root.addEventListener('click', (event) => event.preventDefault());
  for (const element of root.querySelectorAll('*')) {
    for (const type of ['click', 'mouseover', 'focus', 'pointerdown', 'error', 'load', 'animationstart'])
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  }
  const probe = new Image();
  const failed = new Promise((resolve) => probe.addEventListener('error', resolve));
  probe.src = 'data:image/png;base64,none';
  await failed;
}

const loaded = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/trap/'));

const MARKDOWN: readonly string[] = [
  '<script>__ran()</script>',
  'a <script>__ran()</script> b',
  '<img src="data:image/png,x" onerror="__ran()">',
  '<div>\n<img src=data:image/png,x onerror=__ran()>\n</div>',
  '<svg onload="__ran()"></svg>',
  '<math><mi xlink:href="javascript:__ran()">x</mi></math>',
  '<iframe srcdoc="<script>parent.__ran()</script>"></iframe>',
  '<style>* { background: url(/trap/style.png) }</style>',
  '<link rel="stylesheet" href="/trap/style.css">',
  '<meta http-equiv="refresh" content="0;url=javascript:__ran()">',
  '<base href="/trap/">',
  '<form action="/trap/steal"><input autofocus onfocus="__ran()"></form>',
  '<template shadowrootmode="open"><script>__ran()</script></template>',
  '<details open ontoggle="__ran()">x</details>',
  '<!-- --><img src="data:image/png,x" onerror="__ran()"> -->',
  '<![CDATA[<script>__ran()</script>]]>',
  '<?xml version="1.0"?><script>__ran()</script>',
  '<!DOCTYPE html [<!ENTITY x "y">]>&x;',
  '&lt;script&gt;__ran()&lt;/script&gt;',
  '&#60;script&#62;__ran()&#60;/script&#62;',
  '&amp;lt;script&amp;gt;',
  '[x](javascript:__ran())',
  '[x](JaVaScRiPt:__ran())',
  '[x]( javascript:__ran() )',
  '[x](<javascript:__ran()>)',
  '[x](javascript&colon;__ran())',
  '[x](&#106;avascript:__ran())',
  '[x](&#x6A&#x61;vascript:__ran())',
  '[x](java&Tab;script:__ran())',
  '[x](java&NewLine;script:__ran())',
  '[x](\u0001javascript:__ran())',
  '[x](\\javascript:__ran())',
  '[x](//javascript:__ran())',
  '[x](vbscript:__ran())',
  '[x](data:text/html,<script>opener.__ran()</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD5fX3JhbigpPC9zY3JpcHQ+)',
  '[x](data:image/svg+xml,<svg/onload=__ran()>)',
  '[x](blob:null/x)',
  '[x](file:///etc/passwd)',
  '[x](view-source:https://x.example/)',
  '[x](intent://x#Intent;end)',
  '[x](ms-word:ofe|u|https://x.example/)',
  '[x](steam://run/1)',
  '[x](/trap/page)',
  '[x](?logout)',
  '[x](#top)',
  '[x](https://ok.example/ "title\\" onclick=\\"__ran()")',
  '[x](https://ok.example/"onmouseover="__ran())',
  "[x](https://ok.example/'onmouseover='__ran())",
  '[x](https://ok.example/ \'" onclick="__ran()\')',
  '<javascript:__ran()>',
  '<https://ok.example/"onclick="__ran()>',
  '<a@b.c"onclick="__ran()>',
  '[x][y]\n\n[y]: javascript:__ran()',
  '[x][y]\n\n[y]: data:text/html,<script>__ran()</script> "t"',
  '[__proto__]\n\n[__proto__]: javascript:__ran()',
  '[constructor]\n\n[toString]: x',
  '[![x](javascript:__ran())](javascript:__ran())',
  '[[x](https://a.example)](javascript:__ran())',
  '![x](javascript:__ran())',
  '![x](data:image/svg+xml,<svg%20onload=__ran()>)',
  '![x](DATA:IMAGE/SVG+XML;base64,PHN2Zy8+)',
  '![x](data:text/html,<script>__ran()</script>)',
  '![x" onerror="__ran()](data:image/png;base64,x)',
  '![<img src=x onerror=__ran()>](data:image/png;base64,x)',
  '![$x$ `y` **z**](data:image/png;base64,x "t\\" onload=\\"__ran()")',
  '![x](file:///etc/passwd)',
  '```html\n<script>__ran()</script>\n```',
  '```"><img src=x onerror=__ran()>\nx\n```',
  '```__proto__\nx\n```',
  '```constructor\nx\n```',
  '``` javascript onclick=__ran()\nx\n```',
  '~~~xml\n<svg onload="__ran()"/>\n~~~',
  '`<script>__ran()</script>`',
  '    <script>__ran()</script>',
  '| <script>__ran()</script> | b |\n|---|---|\n| <img src=x onerror=__ran()> | [x](javascript:__ran()) |',
  '| a |\n|:-" style="position:fixed:|\n| b |',
  '| a |\n|---|\n| x<br onload="__ran()">y |',
  '# <script>__ran()</script>',
  '## [x](javascript:__ran()) {onclick=__ran()}',
  '# x {#attributes .y style="position:fixed"}',
  'x\n{: onclick="__ran()"}',
  '::: div onclick="__ran()"\nx\n:::',
  '99999999999999999999. x',
  '-1. x',
  '> <script>__ran()</script>\n> > - [x](javascript:__ran())',
  '- [ ] <input type=checkbox onclick=__ran()>',
  '[^1]\n\n[^1]: <script>__ran()</script>',
  '*<script>*__ran()*</script>*',
  '**[x](java**script:__ran())',
  '\u0000<script>__ran()</script>\u0000',
  '\uFDD10\uFDD1 \uFDD1999\uFDD1 $x^2$',
  '\uFEFF# x\u2028<script>__ran()</script>',
  '\u202Egnp.exe <script>__ran()</script>',
  '\uD800 \uDC00 **x\uD800**',
  '{{constructor.constructor("__ran()")()}} ${__ran()}',
];

const FORMULAS: readonly string[] = [
  '\\href{javascript:__ran()}{x}',
  '\\url{javascript:__ran()}',
  '\\includegraphics{/trap/x.png}',
  '\\includegraphics[width=9em]{javascript:__ran()}',
  '\\class{evil}{x}',
  '\\id{location}{x}',
  '\\style{position:fixed;inset:0}{x}',
  '\\data{x=y}{z}',
  '\\htmlClass{evil}{x}',
  '\\htmlId{body}{x}',
  '\\htmlStyle{position: fixed}{x}',
  '\\htmlData{onclick=__ran()}{x}',
  '\\text{<script>__ran()</script>}',
  '\\text{<img src=x onerror=__ran()>}',
  '<script>__ran()</script>',
  '\\mathrm{<svg onload=__ran()>}',
  '\\unicode{x3c}script\\unicode{x3e}',
  '\\char"3C script \\char"3E',
  '\\color{red;position:fixed}{x}',
  '\\color{url(/trap/x.png)}{x}',
  '\\colorbox{red" onclick="__ran()}{x}',
  '\\textcolor{expression(__ran())}{x}',
  '\\fcolorbox{red}{url(/trap/x)}{x}',
  '\\bbox[url(/trap/x)]{x}',
  '\\rule{9999em}{9999em}',
  '\\kern{9999em} x',
  '\\hspace{-9999em} x',
  '\\raisebox{9999em}{x}',
  '\\Huge\\Huge\\Huge x',
  '\\def\\x{\\x\\x}\\x',
  '\\newcommand{\\x}{\\x\\x}\\x',
  '\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b}\\c\\c\\c\\c\\c',
  '\\gdef\\frac{__ran()}\\frac',
  '\\let\\x=\\def \\x\\y{1}\\y',
  '\\require{html}\\href{javascript:__ran()}{x}',
  '\\input{/etc/passwd}',
  '\\write18{ls}',
  '\\immediate\\openout1=x',
  '\\csname href\\endcsname{javascript:__ran()}{x}',
  '\\begin{filecontents}{x}y\\end{filecontents}',
  `${'{'.repeat(2000)}x${'}'.repeat(2000)}`,
  `${'\\frac{1}{'.repeat(500)}x${'}'.repeat(500)}`,
  `${'\\sqrt{'.repeat(400)}x${'}'.repeat(400)}`,
  `${'x^{'.repeat(300)}y${'}'.repeat(300)}`,
  `\\begin{matrix}${'&'.repeat(4000)}\\end{matrix}`,
  `\\left(${'\\left('.repeat(300)}x`,
  '\\tag{<script>__ran()</script>} x',
  '\\label{location}\\ref{location}',
  '\\__proto__ \\constructor \\toString',
  '\\begin{__proto__}x\\end{__proto__}',
];

/** What takes long where it is read badly. The limit of time of a test is the bound. */
const LARGE: readonly (readonly [name: string, text: string])[] = [
  ['quotations in quotations', '>'.repeat(50_000)],
  ['lists in lists', '- '.repeat(20_000)],
  ['brackets', '['.repeat(60_000)],
  ['brackets that close', `${'['.repeat(20_000)}a${']'.repeat(20_000)}`],
  ['links in links', '[a]('.repeat(20_000)],
  ['pictures in pictures', '!['.repeat(20_000)],
  ['stars', '*a '.repeat(40_000)],
  ['stars and underscores', '*_'.repeat(40_000)],
  ['backticks of many lengths', Array.from({ length: 400 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
  ['dollars', '$a '.repeat(40_000)],
  ['double dollars', '$$'.repeat(50_000)],
  ['parentheses of formulas', '\\('.repeat(50_000)],
  ['tables of many columns', `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n`],
  ['tables of many rows', `|a|\n|-|\n${'|b|\n'.repeat(30_000)}`],
  ['references', Array.from({ length: 10_000 }, (_, index) => `[${String(index)}]: x`).join('\n')],
  ['uses of references', `[a]: ${'x'.repeat(50_000)}\n\n${'[a] '.repeat(20_000)}`],
  ['markup that is never closed', '<!--'.repeat(30_000)],
  ['tags that are never closed', '<a '.repeat(30_000)],
  ['entities', '&amp'.repeat(40_000)],
  ['backslashes', '\\'.repeat(100_000)],
  ['headings', '# x\n'.repeat(40_000)],
  ['rules', '***\n'.repeat(40_000)],
  ['spaces', `a${' '.repeat(150_000)}b`],
  ['line breaks', '\n'.repeat(150_000)],
  ['code of a language', `\`\`\`js\n${'((('.repeat(30_000)}\n\`\`\``],
  ['code that highlighting is slow with', `\`\`\`perl\n${'q{'.repeat(9_000)}\n\`\`\``],
  ['formulas by the thousand', '$x^2$ '.repeat(10_000)],
  ['ten megabytes', 'a **b** '.repeat(1_250_000)],
];

describe('a hostile text in Markdown', () => {
  before(() => {
    Object.assign(window, { __ran: () => (ran += 1) });
  });
  beforeEach(() => {
    ran = 0;
    performance.clearResourceTimings();
  });
  afterEach(() => {
    document.body.replaceChildren();
  });

  const comesToNothing = async (text: string, format?: ShownFormat) => {
    const shown = show(text, format);
    expect(trespasses(shown)).to.deep.equal([]);
    await provoke(shown);
    expect(ran).to.equal(0);
    expect(loaded()).to.deep.equal([]);
  };

  for (const text of MARKDOWN) it(`runs nothing with ${JSON.stringify(text)}`, () => comesToNothing(text));

  for (const tex of FORMULAS) {
    it(`runs nothing with the formula ${JSON.stringify(tex.slice(0, 70))}`, async () => {
      await comesToNothing(`Let $${tex}$ be.\n\n$$${tex}$$\n\n\\[${tex}\\]`);
    });
  }

  for (const text of ['<script>__ran()</script>', '</code></pre><img src=x onerror=__ran()>', '\u0000${__ran()}']) {
    for (const format of ['code', 'code:html', 'code:__proto__', 'code:javascript'] as const) {
      it(`runs nothing as ${format}: ${JSON.stringify(text)}`, async () => {
        await comesToNothing(text, format);
        expect(document.body.firstElementChild?.shadowRoot?.textContent).to.equal(text);
      });
    }
  }

  for (const [name, text] of LARGE) {
    it(`is on the screen in time with ${name}`, () => {
      const shown = show(text);
      expect(trespasses(shown)).to.deep.equal([]);
    });
  }

  it('covers nothing that is around it', () => {
    const around = document.createElement('button');
    around.textContent = 'Submit';
    document.body.append(around);
    show('$\\rule{300em}{300em}\\kern{-300em}\\raisebox{-300em}{\\Huge x}$\n\n# x\n\n```\ny\n```');
    const { left, top, width, height } = around.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2) === around).to.equal(true);
  });
});

const CONVERSATIONS: readonly unknown[] = [
  [{ role: '<script>__ran()</script>', content: '**a** `b`' }],
  [{ role: 'user', content: '<img src=x onerror=__ran()> **a** **b**' }],
  [{ role: 'assistant', content: '[x](javascript:__ran()) **a** **b**' }],
  [{ role: 'assistant', content: [{ type: 'text', text: '<script>__ran()</script>' }] }],
  [
    {
      role: 'assistant',
      content: [
        { type: 'image_url', image_url: { url: 'javascript:__ran()' } },
        { type: 'text', text: 'x' },
      ],
    },
  ],
  [{ role: '__proto__', content: '__proto__' }],
  [{ role: 'constructor', content: { toString: 'x', valueOf: null } }],
  JSON.parse('[{"role": "user", "content": "a", "__proto__": {"polluted": true}}]'),
  [{ role: 'user' }, { content: 'x' }, {}],
  [{ role: null, content: null }],
  [{ role: 'user', content: 12 }, 'not a turn', null, [[]]],
  [{ role: 'user', content: '' }],
  Array.from({ length: 3000 }, () => ({ role: 'user', content: 'a' })),
  [{ role: 'x'.repeat(10_000), content: 'x'.repeat(100_000) }],
  Array.from({ length: 60 }).reduce<unknown>((inner) => [inner], [{ role: 'user', content: 'deep' }]),
  [{ role: 'tool', name: '"><script>__ran()</script>', content: '{"a": "<script>__ran()</script>"}' }],
];

describe('a hostile conversation', () => {
  for (const [index, conversation] of CONVERSATIONS.entries()) {
    it(`runs and breaks nothing: ${String(index + 1)}, ${JSON.stringify(conversation).slice(0, 70)}`, async () => {
      ran = 0;
      const items = [{ id: '1', question: conversation, response_a: conversation, response_b: 'b' }];
      const { element } = await open({ items });
      await element.openDesk?.texts?.ready;
      await element.updateComplete;
      const item = element.renderRoot.querySelector('[part=item]');
      expect(item === null).to.equal(false);
      await provoke(item ?? element);
      expect(ran).to.equal(0);
      expect(element.renderRoot.querySelectorAll('script, iframe, object, [onerror]').length).to.equal(0);
      expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
    });
  }
});
