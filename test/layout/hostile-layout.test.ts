import { expect } from '@open-wc/testing';
import { adoptStyles } from 'lit';
import { compileLayout } from '../../src/layout/compile-layout.js';
import { ALLOWED_TAGS } from '../../src/layout/layout-policy.js';
import { layoutStyles } from '../../src/layout/layout.styles.js';

/** Nothing answers here: whatever is loaded from it shows up as a resource of the page all the same. */
const trap = new URL('/trap/', location.href).href;

/** Hostile code calls this: `__ran()`. */
let ran = 0;

interface Surface {
  readonly root: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly removed: readonly string[];
}

function show(html: string, value: unknown = '', baseUrl = trap): Surface {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  adoptStyles(shadow, [layoutStyles]);
  const layout = compileLayout(html, { baseUrl });
  const { root, fill } = layout.instantiate();
  shadow.append(root);
  document.body.append(host);
  fill({ x: value });
  return { root, shadow, removed: layout.removed };
}

const TAGS: ReadonlySet<string> = new Set(ALLOWED_TAGS);
const FORBIDDEN_ATTRIBUTES =
  /^(on.*|id|name|form.*|srcdoc|srcset|action|is|slot|part|exportparts|autofocus|autoplay|tabindex|contenteditable|accesskey|popover.*|command.*|background|http-equiv|ping|download|usemap|xmlns.*|xlink.*|style)$/;

/** All that a layout must never hold, whatever it was made of. Styles are checked as they were parsed. */
function trespasses(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const found: string[] = [];
    if (!TAGS.has(element.localName)) found.push(`<${element.localName}>`);
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(`${element.localName} of ${String(element.namespaceURI)}`);
    if (element.shadowRoot) found.push('a shadow root');
    for (const { name, value } of element.attributes) {
      if (name !== 'style' && FORBIDDEN_ATTRIBUTES.test(name)) found.push(name);
      if (/^\s*(?:javascript|vbscript|data:text|data:image\/svg)/i.test(value) && !['title', 'alt', 'class', 'type'].includes(name))
        found.push(`${name}=${value}`);
      if (
        name === 'style' &&
        /url\(|var\(|env\(|(?:^|[\s;])(?:position|z-index|inset|transform|animation|transition|filter|content|cursor|pointer-events)[\w-]*:/i.test(
          value,
        )
      ) {
        found.push(value);
      }
    }
    return found;
  });
}

/** Clicks, hovers and focuses everything, and lets loads and errors come in. */
async function provoke({ root }: Surface): Promise<void> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    for (const type of ['click', 'mouseover', 'focus', 'pointerdown', 'toggle', 'error', 'load', 'animationstart']) {
      const event = new Event(type, { bubbles: true, cancelable: true });
      // Links are followed only where a handler of the layout did not run before; the test page stays.
      root.addEventListener(type, (raised) => raised.preventDefault(), { once: true });
      element.dispatchEvent(event);
    }
  }
  // A picture that cannot load reports its error in a task of its own, later than ours were queued.
  const probe = new Image();
  const failed = new Promise((resolve) => probe.addEventListener('error', resolve));
  probe.src = 'data:image/png;base64,none';
  await failed;
}

const loaded = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/trap/'));

const LAYOUTS: readonly (readonly [name: string, html: string])[] = [
  ['a script', '<script>__ran()</script>'],
  ['a script of elsewhere', '<script src="evil.js"></script>'],
  ['a script in a script', '<scr<script>ipt>__ran()</scr</script>ipt>'],
  ['a module', '<script type="module">__ran()</script>'],
  ['an event handler', '<div onclick="__ran()">x</div>'],
  ['handlers of broken pictures', '<img src="data:image/png,x" onerror="__ran()">'],
  ['handlers without quotes', '<img src=data:image/png,x onerror=__ran()>'],
  ['handlers behind a slash', '<img/src="data:image/png,x"/onerror="__ran()">'],
  ['handlers in capitals', '<IMG SRC="data:image/png,x" ONERROR="__ran()">'],
  ['handlers of toggling', '<details open ontoggle="__ran()"><summary>x</summary></details>'],
  ['handlers of media', '<video onloadstart="__ran()"><source onerror="__ran()" src="data:video/mp4,x"></video>'],
  ['handlers of animations', '<style>@keyframes k{}</style><b style="animation: k 1s" onanimationstart="__ran()">x</b>'],
  ['handlers with focus', '<b tabindex=0 autofocus onfocus="__ran()">x</b>'],
  ['SVG with a handler', '<svg onload="__ran()"><circle r=1 /></svg>'],
  ['SVG with a script', '<svg><script>__ran()</script></svg>'],
  ['SVG that animates a link', '<svg><a><animate attributeName=href values=javascript:__ran() /><text>x</text></a></svg>'],
  ['SVG that uses another', '<svg><use href="sprite.svg#x"></use></svg>'],
  ['SVG with HTML in it', '<svg><foreignObject><img src="data:image/png,x" onerror="__ran()"></foreignObject></svg>'],
  ['SVG with a picture', '<svg><image href="picture.png" /></svg>'],
  ['MathML', '<math><mi xlink:href="javascript:__ran()">x</mi></math>'],
  [
    'markup that changes its meaning when parsed again',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=__ran()&gt;">',
  ],
  ['markup hidden in SVG titles', '<svg></p><title><style></title><img src="data:image/png,x" onerror="__ran()"></style>'],
  ['markup hidden in noscript', '<noscript><p title="</noscript><img src=data:image/png,x onerror=__ran()>"></noscript>'],
  ['markup hidden in a template', '<template><img src="data:image/png,x" onerror="__ran()"></template>'],
  ['markup hidden in xmp', '<xmp><p title="</xmp><img src=data:image/png,x onerror=__ran()>"></xmp>'],
  ['markup hidden in a comment', '<!--><img src="data:image/png,x" onerror="__ran()">-->'],
  ['a declarative shadow root', '<div><template shadowrootmode="open"><script>__ran()</script></template></div>'],
  ['a slot that draws in the host’s content', '<slot></slot><div slot="x">y</div>'],
  ['a custom element', '<evil-element onclick="__ran()">x</evil-element><div is="evil-div">y</div>'],
  ['a frame', '<iframe src="frame.html"></iframe>'],
  ['a frame with a document', '<iframe srcdoc="<script>parent.__ran()</script>"></iframe>'],
  ['an object', '<object data="object.html"></object><embed src="embed.html"><applet code="x"></applet>'],
  ['a form', '<form action="steal"><input name="a" autofocus onfocus="__ran()"><button formaction="javascript:__ran()">Go</button></form>'],
  [
    'controls',
    '<textarea>x</textarea><select><option>y</select><label for=z>l</label><fieldset><output>o</output></fieldset><dialog open>d</dialog>',
  ],
  ['a link to a script', '<a href="javascript:__ran()">x</a>'],
  ['a link to a script, in disguise', '<a href=" &#1;java&#10;script&colon;__ran()">x</a>'],
  ['a link to a document as data', '<a href="data:text/html,<script>opener.__ran()</script>">x</a>'],
  ['a link that reports clicks', '<a href="https://ok.example/" ping="ping" download>x</a>'],
  ['an image map', '<img usemap="#m" src="data:image/png,x"><map name=m><area href="javascript:__ran()"></map>'],
  ['another base', '<base href="https://evil.example/"><a href="x">x</a>'],
  ['a redirect', '<meta http-equiv="refresh" content="0;url=javascript:__ran()">'],
  ['a style sheet', '<link rel="stylesheet" href="style.css"><link rel="preload" as="image" href="pre.png">'],
  ['a style element', '<style>@import "style.css"; * { background: url(style.png) }</style>'],
  ['a style element in disguise', '<style =x>* { background: url(style.png) }</style =x>'],
  [
    'names that cover those of the page',
    '<img id="attributes" name="body" src="data:image/png,x"><div id=location></div><p name=cookie></p>',
  ],
  ['an old background', '<table background="bg.png"><tr><td background="bg.png">x</td></tr></table><body background="bg.png">'],
  ['pictures by the set', '<img srcset="one.png 1x, two.png 2x"><picture><source srcset="three.png"><img alt=x></picture>'],
  ['a picture of SVG', '<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22__ran()%22/>">'],
  ['text that can be edited', '<div contenteditable accesskey=a tabindex=1 draggable=true>x</div>'],
  ['a popover', '<div popover id=p>x</div><p popovertarget=p commandfor=p command=show-popover>y</p>'],
  ['a role that interrupts', '<div role="alert">x</div><div role="button">y</div><div aria-live="assertive">z</div>'],
  ['a hole that names an element', '<{{x}}>y</{{x}}>'],
  ['a hole that names an attribute', '<div {{x}}="__ran()">y</div>'],
  ['a hole in a script', '<script>{{x}}</script>'],
  ['a hole in a handler', '<div onclick="{{x}}">y</div>'],
  ['a hole in a frame', '<iframe src="{{x}}" srcdoc="{{x}}"></iframe>'],
  ['a hole that splits a tag', '<di{{x}}v onclick="__ran()">y</div>'],
];

const STYLES: readonly string[] = [
  'position: fixed; inset: 0; z-index: 9999',
  'position: absolute; top: 0; left: 0; width: 100vw; height: 100vh',
  'position: sticky; top: 0',
  'transform: translate(-500px)',
  'translate: -500px; rotate: 90deg; scale: 20',
  'margin: -500px',
  'margin-top: calc(0px - 500px)',
  'margin-block-start: -50em',
  'text-indent: -9999px',
  'background: url(style.png)',
  'background-image: url("style.png")',
  'background: red url(style.png)',
  'background: image-set("style.png" 1x)',
  'background: -webkit-image-set(url(style.png) 1x)',
  'background: u\\72l(style.png)',
  'background:/**/url(/**/style.png)',
  'list-style: url(style.png)',
  'list-style-image: url(style.png)',
  'border-image: url(style.png) 1',
  'cursor: url(style.png), auto',
  'content: url(style.png)',
  'filter: url(style.svg#f)',
  'mask: url(style.png)',
  'clip-path: url(style.svg#c)',
  'shape-outside: url(style.png); float: left',
  '--x: url(style.png); background: var(--x)',
  'color: var(--annotation-accent)',
  'width: env(safe-area-inset-top)',
  'animation: spin 1s infinite',
  'transition: all 9s',
  'pointer-events: none',
  'opacity: 0',
  'visibility: hidden',
  'behavior: url(x.htc); -moz-binding: url(x.xml)',
  'width: expression(__ran())',
  'color: red } * { position: fixed',
  'color: red } @import url(style.css); x {',
  '& b { position: fixed }',
  'color: red; } body { display: none',
  'all: initial; contain: none; position: fixed !important',
];

describe('a hostile layout', () => {
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

  for (const [name, html] of LAYOUTS) {
    it(`comes to nothing with ${name}`, async () => {
      const surface = show(`<p>before</p>${html}<p>after</p>`, 'javascript:__ran()');
      expect(trespasses(surface.root)).to.deep.equal([]);
      await provoke(surface);
      expect(ran).to.equal(0);
      expect(loaded().map((entry) => entry.name)).to.deep.equal([]);
      expect(surface.root.querySelectorAll('script, style, link, iframe, slot').length).to.equal(0);
    });
  }

  for (const text of STYLES) {
    it(`keeps to its box with style="${text}"`, async () => {
      const surface = show(`<div style='${text}'>x<b>y</b></div>`);
      expect(trespasses(surface.root)).to.deep.equal([]);
      await provoke(surface);
      expect(loaded().map((entry) => entry.name)).to.deep.equal([]);
      const box = getComputedStyle(surface.root.querySelector('div') ?? surface.root);
      expect([box.position, box.visibility, box.transform, box.animationName]).to.deep.equal(['static', 'visible', 'none', 'none']);
    });

    it(`and nor does a value with ${text} get out`, async () => {
      const surface = show('<div style="color: {{x}}; width: {{x}}">x</div><div style="{{x}}">y</div>', text);
      expect(trespasses(surface.root)).to.deep.equal([]);
      await provoke(surface);
      expect(loaded().map((entry) => entry.name)).to.deep.equal([]);
    });
  }

  it('does not paint over what is around it', () => {
    const around = document.createElement('button');
    around.textContent = 'Submit';
    document.body.append(around);
    show('<div style="width: 3000px; height: 50px; margin: 0; box-shadow: 0 0 0 9999px red; float: left">x</div>');
    const { left, top, width, height } = around.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2) === around).to.equal(true);
  });

  it('is not styled by the task, nor does its class take the task’s looks', () => {
    const { root, shadow } = show('<h3 class="prompt">x</h3>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('h3 { margin: 0; color: red } .prompt { padding: 40px } .prompt.prompt { border: 3px solid }');
    shadow.adoptedStyleSheets = [sheet, ...shadow.adoptedStyleSheets];
    const heading = getComputedStyle(root.querySelector('h3') ?? root);
    expect([heading.paddingLeft, heading.borderLeftWidth, heading.color]).to.deep.equal(['0px', '0px', 'rgb(28, 35, 48)']);
    expect(parseFloat(heading.marginTop)).to.be.above(0);
  });

  it('says what was taken out, each once', () => {
    const { removed } = show(
      '<style>x</style><script>1</script><script>2</script><b onclick="x" id=a>y</b><i onclick="z" style="position: fixed; color: red; background: url(x.png)">{% if x %}</i>' +
        '<a href="javascript:1">l</a><b role=alert></b>',
    );
    expect([...removed].sort()).to.deep.equal(
      ['<script>', '<style>', 'onclick', 'id', 'style: position', 'style: background-image', 'href', 'role', '{% … %}'].sort(),
    );
  });

  it('has nothing to say about what an ordinary layout holds', () => {
    const { removed } = show(
      '<!-- note --><div class="a" style="background: #fff; border: 1px solid #ccc; font: bold 14px/1.5 Arial, sans-serif; flex: 1; margin: 0 auto; border-radius: 8px; list-style: none; text-decoration: underline"><video controls preload="auto" src="data:video/mp4,x"></video><a target="_blank" rel="noopener" href="https://ok.example/">x</a></div>',
    );
    expect(removed).to.deep.equal([]);
  });
});

const VALUES: readonly unknown[] = [
  '<script>__ran()</script>',
  '<img src="data:image/png,x" onerror="__ran()">',
  '"><img src=data:image/png,x onerror=__ran()>',
  '" onerror="__ran()" x="',
  "' onmouseover='__ran()",
  '</span></div><style>*{position:fixed}</style>',
  '{{x}}',
  '${__ran()}',
  '{{constructor.constructor("__ran()")()}}',
  'javascript:__ran()',
  'JaVaScRiPt:__ran()',
  ' \u0001javascript:__ran()',
  'java\nscript:__ran()',
  'java\tscript:__ran()//',
  'vbscript:__ran()',
  'data:text/html,<script>parent.__ran()</script>',
  'data:text/html;base64,PHNjcmlwdD5fX3JhbigpPC9zY3JpcHQ+',
  'data:application/xhtml+xml,<x/>',
  'data:image/svg+xml,<svg onload="__ran()"/>',
  'DATA:image/SVG+xml;base64,PHN2Zy8+',
  'data:,x',
  'file:///etc/passwd',
  'filesystem:https://x.example/y',
  'about:blank',
  'view-source:https://x.example/',
  'ws://x.example/',
  'ftp://x.example/a.png',
  'http://[broken',
  { toString: 'javascript:__ran()' },
  ['javascript:__ran()', '<b>'],
  '\u202Egnp.exe',
  '\0<b>',
];

describe('a hostile value', () => {
  for (const value of VALUES) {
    it(`stays text: ${JSON.stringify(value).slice(0, 60)}`, async () => {
      ran = 0;
      performance.clearResourceTimings();
      const html =
        '<div title="{{x}}" class="{{x}}"><p>{{x}}</p><pre>{{x}}</pre><a href="{{x}}">link</a><video src="{{x}}" poster="{{x}}"></video><audio><source src="{{x}}" type="{{x}}"></audio></div>';
      // Most values are relative addresses too, of a place where nobody listens.
      const surface = show(html, value, 'http://localhost:9/');
      expect(trespasses(surface.root)).to.deep.equal([]);
      expect(surface.root.querySelectorAll('b, script, style, img').length).to.equal(0);
      for (const [tag, attribute] of [
        ['a', 'href'],
        ['video', 'src'],
        ['video', 'poster'],
        ['source', 'src'],
      ] as const) {
        const address = surface.root.querySelector(tag)?.getAttribute(attribute) ?? 'https:';
        expect(/^https?:/.test(address), address).to.equal(true);
      }
      if (typeof value === 'string') {
        expect(surface.root.querySelector('p span')?.textContent).to.equal(value);
        expect(surface.root.querySelector('div')?.title).to.equal(value);
      }
      await provoke(surface);
      expect(ran).to.equal(0);
    });
  }
});
