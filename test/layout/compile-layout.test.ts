import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { adoptStyles } from 'lit';
import type { Item } from '../../src/core/item.js';
import { compileLayout, type LayoutInstance } from '../../src/layout/compile-layout.js';
import { layoutStyles } from '../../src/layout/layout.styles.js';

const baseUrl = 'https://data.example/tasks/one/config.yaml';

interface Shown extends LayoutInstance {
  readonly find: (selector: string) => Element;
  readonly text: () => string;
}

/** A layout on the page, in a shadow root with its styles, as the task shows it. */
function show(html: string, item: Item = {}, width = '60em'): Shown {
  const host = document.createElement('div');
  host.style.width = width;
  const shadow = host.attachShadow({ mode: 'open' });
  adoptStyles(shadow, [layoutStyles]);
  const instance = compileLayout(html, { baseUrl }).instantiate();
  shadow.append(instance.root);
  document.body.append(host);
  instance.fill(item);
  const find = (selector: string) => {
    const element = instance.root.querySelector(selector);
    if (!element) throw new Error(`no ${selector} in ${instance.root.innerHTML}`);
    return element;
  };
  return { ...instance, find, text: () => instance.root.innerText };
}

const style = (element: Element) => getComputedStyle(element);

describe('compileLayout', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  describe('shows values', () => {
    it('fills holes with text and says which fields it shows, in order', () => {
      const html = '<p>{{b}} and {{ a }}</p><img src="{{pic}}" alt="{{ a }}"><!-- {{never}} -->';
      expect(compileLayout(html, { baseUrl }).fields).to.deep.equal(['b', 'a', 'pic']);
      expect(show('<p>{{b}} and {{ a }}</p>', { a: 'one', b: 'two' }).text()).to.equal('two and one');
    });

    it('keeps line breaks, also where the layout does not ask for it', () => {
      const { find, text } = show('<p>{{text}}</p>', { text: 'first\n\nthird\n  indented' });
      expect(text()).to.equal('first\n\nthird\n  indented');
      expect(style(find('span')).whiteSpace).to.equal('pre-wrap');
    });

    it('leaves white space to an element that decides on it', () => {
      expect(style(show('<pre>{{code}}</pre>', { code: 'a\n  b' }).find('pre span')).whiteSpace).to.equal('pre');
      expect(style(show('<p style="white-space: nowrap"><b>{{x}}</b></p>', { x: 'a\nb' }).find('b span')).whiteSpace).to.equal('nowrap');
    });

    const values: readonly [name: string, value: unknown, shown: string][] = [
      ['a number', 0, '0'],
      ['a boolean', false, 'false'],
      ['an empty text', '', ''],
      ['an object', { a: { b: 1 } }, '{\n  "a": {\n    "b": 1\n  }\n}'],
      ['markup', '<img src=x onerror="top.ran=1"><b>&amp;</b>', '<img src=x onerror="top.ran=1"><b>&amp;</b>'],
      ['what looks like a hole', '{{other}}', '{{other}}'],
    ];
    for (const [name, value, shown] of values) {
      it(`shows ${name} as text`, () => {
        const { find } = show('<div>{{field}}</div>', { field: value, other: 'no' });
        expect(find('span').textContent).to.equal(shown);
        expect(find('div').querySelectorAll('*').length).to.equal(1);
      });
    }

    it('shows a list as a list where it has its own box, and within a line with commas', () => {
      const { find, fill } = show('<div>{{field}}</div><p>Tags: {{field}}.</p>', { field: ['one', 2] });
      const entries = () => [...find('div').querySelectorAll('li')].map((entry) => entry.textContent);
      expect(entries()).to.deep.equal(['one', '2']);
      expect(find('p').textContent).to.equal('Tags: one, 2.');
      fill({ field: 'a text' });
      expect([find('div').textContent, entries()]).to.deep.equal(['a text', []]);
      fill({ field: [{ a: 1 }, ['x', 'y']] });
      expect(entries().length).to.equal(4);
    });

    it('shows a dialogue by its turns, as text', () => {
      const turns = [
        { role: 'user', content: 'Why?\nTell me.' },
        { role: '<b>assistant</b>', content: '<img src=x onerror="top.ran=1">' },
      ];
      const { find } = show('<div>{{turns}}</div>', { turns });
      expect([...find('div').querySelectorAll('li strong')].map((speaker) => speaker.textContent)).to.deep.equal([
        'user',
        '<b>assistant</b>',
      ]);
      expect(find('div').querySelectorAll('img, b').length).to.equal(0);
      expect(find('div').textContent).to.contain('<img src=x');
    });

    it('says which field has no value', () => {
      const { find, fill } = show('<p>{{response_b}}</p>', { response_b: null });
      expect(find('span').textContent).to.contain('response_b');
      expect(find('span').hasAttribute('data-missing')).to.equal(true);
      fill({ response_b: 'here' });
      expect(find('span').textContent).to.equal('here');
      expect(find('span').hasAttribute('data-missing')).to.equal(false);
    });

    it('reads paths, subscripts and filters', () => {
      const item = { a: { b: 'deep' }, list: ['zero', { text: 'one' }], 'dotted.name': 'dotted' };
      const html = '<p>{{ a.b }}|{{list.0}}|{{ list[1].text | safe | upper }}|{{{dotted.name}}}|{{a["b"]}}</p>';
      expect(show(html, item).text()).to.equal('deep|zero|one|dotted|deep');
    });

    it('never reads what an object inherits', () => {
      expect(show('<p>{{constructor.name}}{{__proto__}}</p>', {}).text()).to.equal('constructor.name: no value__proto__: no value');
    });

    it('leaves braces that name nothing as they are', () => {
      expect(show('<p>{{ }} {x} {{a{b}} }}</p>').text()).to.equal('{{ }} {x} {{a{b}} }}');
    });

    it('sets text from right to left by its own direction, aligned with it', () => {
      const { find } = show('<div>{{text}}</div><p>Word: {{text}}</p>', { text: 'שלום עולם. 123' });
      expect(style(find('div span')).direction).to.equal('rtl');
      expect(style(find('div span')).display).to.equal('block');
      expect(style(find('p span')).display).to.equal('inline');
    });
  });

  describe('over several items', () => {
    it('keeps every node', () => {
      const { root, fill } = show(
        '<section><p title="{{t}}">A {{a}}</p><img src="{{pic}}"><audio><source src="{{sound}}"></audio><i style="width: {{w}}%">x</i></section>',
        { a: '1', t: 'x', w: 10 },
      );
      const all = () => {
        const walker = document.createTreeWalker(root);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        return nodes;
      };
      const before = all();
      fill({ a: '2', t: 'y', pic: 'data:image/png;base64,AAAA', sound: 'javascript:1', w: 20 });
      fill({ a: ['2', '3'], w: 'red; position: fixed' });
      const after = all();
      expect(before.length === after.length && before.every((node, index) => node === after[index])).to.equal(true);
    });

    it('takes nothing over from the item before', () => {
      const { find, fill, text } = show('<p title="{{t}}">{{a}}</p><a href="{{url}}">link</a>', {
        a: 'old',
        t: 'old',
        url: 'https://old.example/',
      });
      fill({ a: 'new' });
      expect(text()).not.to.contain('old');
      expect(find('p').getAttribute('title')).to.equal('');
      expect(find('a').hasAttribute('href')).to.equal(false);
      expect(text()).to.contain('url: no value');
    });

    it('makes instances that do not know each other', () => {
      const layout = compileLayout('<p>{{a}}</p>', { baseUrl });
      const [one, two] = [layout.instantiate(), layout.instantiate()];
      one.fill({ a: 'one' });
      two.fill({ a: 'two' });
      expect([one.root.textContent, two.root.textContent]).to.deep.equal(['one', 'two']);
    });
  });

  describe('addresses', () => {
    const allowed: readonly [value: string, address: string][] = [
      ['https://pics.example/a.png', 'https://pics.example/a.png'],
      ['media/a b.png', 'https://data.example/tasks/one/media/a%20b.png'],
      ['../x.png', 'https://data.example/tasks/x.png'],
      ['//cdn.example/x.png', 'https://cdn.example/x.png'],
      ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
      ['data:audio/wav;base64,AAAA', 'data:audio/wav;base64,AAAA'],
      ['blob:https://data.example/1', 'blob:https://data.example/1'],
    ];
    for (const [value, address] of allowed) {
      it(`loads ${value}`, () => {
        const instance = compileLayout('<audio src="{{url}}"></audio>', { baseUrl }).instantiate();
        instance.fill({ url: value });
        expect(instance.root.querySelector('audio')?.getAttribute('src')).to.equal(address);
        expect(instance.root.querySelector<HTMLElement>('.layout-note')?.hidden).to.equal(true);
      });
    }

    it('takes a part of an address from a field, and says when it cannot', () => {
      const { find, fill, text } = show('<audio src="clips/{{name}}.mp3"></audio>', { name: 'one' });
      expect(find('audio').getAttribute('src')).to.equal('https://data.example/tasks/one/clips/one.mp3');
      fill({});
      expect(find('audio').hasAttribute('src')).to.equal(false);
      expect(text()).to.contain('name: no value');
    });

    it('puts notes behind what would hide them', () => {
      const { text } = show('<video poster="{{p}}"><source src="{{v}}"></video>', { p: 'javascript:1', v: 'data:text/html,x' });
      expect(text()).to.contain('p: this address').and.to.contain('v: this address');
    });

    it('opens links apart from the task, and only web links', () => {
      const { find, fill } = show('<a href="{{url}}" target="_self">x</a>', { url: 'page' });
      expect(find('a').getAttribute('href')).to.equal('https://data.example/tasks/one/page');
      expect(find('a').getAttribute('target')).to.equal('_blank');
      expect(find('a').getAttribute('rel')).to.equal('noopener noreferrer');
      for (const url of ['data:image/png;base64,AAAA', 'blob:https://data.example/1', 'javascript:1']) {
        fill({ url });
        expect(find('a').hasAttribute('href'), url).to.equal(false);
      }
    });

    it('lets media be played, never play by themselves', () => {
      const { find } = show('<video autoplay loop src="a.mp4"></video>');
      expect(['controls', 'loop', 'autoplay'].map((name) => find('video').hasAttribute(name))).to.deep.equal([true, true, false]);
      expect(find('video').getAttribute('preload')).to.equal('metadata');
    });

    it('resolves the layout’s own addresses and names pictures that are not described', () => {
      const { find } = show('<img src="a.png" class="one"><img src="{{pic}}" class="two"><img src="b.png" alt="B" class="three">', {});
      expect(find('.one').getAttribute('src')).to.equal('https://data.example/tasks/one/a.png');
      expect(find('.two').getAttribute('alt')).to.equal('pic');
      expect(find('.three').getAttribute('alt')).to.equal('B');
    });
  });

  describe('looks as its author drew it', () => {
    it('applies styles, classes and attributes', () => {
      const { find } = show(
        '<div class="panel big" style="background: #f0f9ff; border: 1px solid rgb(1, 2, 3); padding: 15px; font-size: 20px"><table><tr><td colspan="2">x</td></tr></table></div>',
      );
      const box = style(find('.panel.big'));
      expect([box.backgroundColor, box.borderTopColor, box.paddingLeft, box.fontSize]).to.deep.equal([
        'rgb(240, 249, 255)',
        'rgb(1, 2, 3)',
        '15px',
        '20px',
      ]);
      expect(find('td').getAttribute('colspan')).to.equal('2');
    });

    it('fills classes too', () => {
      const html = '<div class="box {{kind}}" style="display: flex">x</div>';
      const { find, fill } = show(html, { kind: 'warm' });
      expect(compileLayout(html, { baseUrl }).fields).to.deep.equal(['kind']);
      expect(find('div').className).to.equal('box warm layout-row');
      fill({ kind: 'cold' });
      expect(find('div').className).to.equal('box cold layout-row');
    });

    it('keeps the word style where it is no attribute', () => {
      const { find } = show('<img src="map.png?style=dark" alt="style=dark"><a href="/x?a=1&amp;style=2#style=3" class="style=a">x</a>');
      expect(find('img').getAttribute('src')).to.equal('https://data.example/tasks/one/map.png?style=dark');
      expect(find('img').getAttribute('alt')).to.equal('style=dark');
      expect(find('a').getAttribute('href')).to.equal('https://data.example/x?a=1&style=2#style=3');
      expect(find('a').className).to.equal('style=a');
    });

    it('reads what a style with holes says beside them', () => {
      const html =
        '<pre style="white-space: pre-line; color: {{c}}; position: fixed">{{x}}</pre><p style="display: flex; color: {{c}}">x</p>';
      const { find } = show(html, { c: 'red', x: 'a\nb' });
      expect(style(find('pre span')).whiteSpace).to.equal('pre-line');
      expect(find('p').className).to.equal('layout-row');
      expect(compileLayout(html, { baseUrl }).removed).to.deep.equal(['style: position']);
    });

    it('lets what is wider than its place be scrolled to', () => {
      const { root } = show('<div style="width: 80em">x</div>', {}, '20em');
      root.scrollLeft = 100;
      expect(root.scrollLeft).to.equal(100);
    });

    it('reads style attributes however they are written', () => {
      const { find } = show(
        `<b class="a"style='color: red'>1</b><i/STYLE = "color: red">2</i><u\nstyle\n=color:red>3</u><p>style="x" style = {{y}}</p>`,
        {
          y: 'why',
        },
      );
      for (const tag of ['b', 'i', 'u']) expect(style(find(tag)).color, tag).to.equal('rgb(255, 0, 0)');
      expect(find('p').textContent).to.equal('style="x" style = why');
    });

    it('fills styles with values that are colours, lengths and numbers', () => {
      const { find, fill } = show('<div style="width: {{w}}%; color: {{c}}; background: #fff">x</div>', { w: 50, c: '#ff0000' });
      expect(find('div').getAttribute('style')).to.contain('width: 50%').and.to.contain('rgb(255, 0, 0)');
      fill({ w: 20, c: 'red; position: fixed' });
      expect(find('div').getAttribute('style')).to.contain('width: 20%').and.not.to.contain('position');
      expect(style(find('div')).color).to.equal('rgb(28, 35, 48)');
    });

    it('stays readable in a dark page', () => {
      document.documentElement.style.colorScheme = 'dark';
      document.body.style.color = 'white';
      const { root, find } = show('<div style="background: #f0f9ff"><h3>x</h3></div>');
      expect([style(root).backgroundColor, style(find('h3')).color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(28, 35, 48)']);
      document.documentElement.style.colorScheme = '';
      document.body.style.color = '';
    });

    const twoColumns = [
      ['flex', '<div style="display: flex; gap: 16px"><div style="flex: 1">{{a}}</div><div style="flex: 1">{{b}}</div></div>'],
      ['grid', '<div style="display: grid; grid-template-columns: 1fr 1fr"><div>{{a}}</div><div>{{b}}</div></div>'],
      ['floats', '<div style="float: left; width: 48%">{{a}}</div><div style="float: right; width: 48%">{{b}}</div>'],
    ] as const;
    for (const [kind, html] of twoColumns) {
      it(`moves two columns made with ${kind} below each other where they have no room`, () => {
        const sideBySide = (width: string) => {
          const { root } = show(html, { a: 'word '.repeat(60), b: 'word '.repeat(60) }, width);
          const [a, b] = [...root.querySelectorAll('span')].map((span) => span.getBoundingClientRect());
          expect(root.scrollWidth <= root.clientWidth, `overflow at ${width}`).to.equal(true);
          return Math.abs((a?.top ?? 0) - (b?.top ?? 0)) < 2;
        };
        expect([sideBySide('60em'), sideBySide('20em')]).to.deep.equal([true, false]);
      });
    }
  });

  it('says so when the page has fixed the settings of DOMPurify', () => {
    DOMPurify.setConfig({ ALLOWED_TAGS: ['b'] });
    try {
      expect(() => compileLayout('<p>x</p>', { baseUrl })).to.throw(Error, 'setConfig');
    } finally {
      DOMPurify.clearConfig();
    }
  });

  describe('limits', () => {
    it('refuses a layout that is too long', () => {
      expect(() => compileLayout('x'.repeat(1_000_001), { baseUrl })).to.throw(Error, '1000001 characters');
    });

    it('refuses a layout that is too deep, not one that is long and flat', () => {
      expect(() => compileLayout('<div>'.repeat(201), { baseUrl })).to.throw(Error, '200 deep');
      const flat = compileLayout('<p>one<br><div>two</div>'.repeat(2000), { baseUrl }).instantiate();
      expect(flat.root.querySelectorAll('p').length).to.equal(2000);
    });

    for (const [what, html, said] of [
      ['too many elements', '<br>'.repeat(10_001), '10000 elements'],
      ['too many fields', `<p>${'{{a}}'.repeat(10_001)}</p>`, '10000 elements'],
      ['too much text', `<p>${'a '.repeat(60_000)}</p>`, '100000 characters of text'],
      [
        'too many attributes of one element',
        `<p x=">" ${Array.from({ length: 400 }, (_, index) => `a${String(index)}`).join('/')}>`,
        '300 attributes',
      ],
      [
        'formatting that each block opens again',
        `${Array.from({ length: 190 }, (_, index) => `<b class="c${String(index)}">`).join('')}${'<p>x</p>'.repeat(500)}`,
        '10000 elements',
      ],
    ] as const) {
      it(`refuses ${what}`, () => {
        expect(() => compileLayout(html, { baseUrl })).to.throw(Error, said);
      });
    }

    it('takes out columns within columns, which no browser lays out in time', () => {
      const compiled = compileLayout('<div style="column-count: 2">'.repeat(30), { baseUrl });
      expect(compiled.removed).to.deep.equal(['style: column-count']);
      const made = [...compiled.instantiate().root.querySelectorAll('div')].filter((div) => div.style.columnCount !== '');
      expect(made.length).to.equal(1);
    });

    it('refuses ten thousand elements within each other without trying', () => {
      expect(() => compileLayout(`${'<div>'.repeat(10_000)}x${'</div>'.repeat(10_000)}`, { baseUrl })).to.throw(Error, 'nests');
    });

    it('shows and exchanges values of a hundred thousand characters', () => {
      const long = (word: string) => `${word} and a line\n`.repeat(100_000 / (word.length + 12)).slice(0, 100_000);
      const { find, fill } = show('<p>{{a}}</p><pre>{{b}}</pre>', { a: long('one'), b: long('two') });
      fill({ a: long('three'), b: long('four') });
      expect(find('p').textContent).to.equal(long('three'));
      expect(find('pre').textContent).to.equal(long('four'));
    });

    it('shows nothing for an empty layout', () => {
      expect(show('  ').text().trim()).to.equal('');
    });

    for (const [name, html] of [
      ['open braces', '{{'.repeat(9_900)],
      ['open comments', '<!--'.repeat(24_000)],
      ['open blocks', '{%'.repeat(49_000)],
      ['open tags', '<p'.repeat(49_000)],
      ['style words', 'style '.repeat(16_000)],
      ['white space', `style${' '.repeat(99_000)}`],
      ['many styles', '<p style="color: red">x</p>'.repeat(9_900)],
      ['many holes', '<i>{{a}}</i>'.repeat(4_900)],
      ['subscripts', `{{${'[ '.repeat(49_000)}}}`],
      ['misnested elements', '<b><i></b></i>'.repeat(4_900)],
      ['tables in disorder', '<table><b>x</table>'.repeat(150)],
      ['white space in a hole', `{{a${' '.repeat(99_000)}b}}`],
    ] as const) {
      it(`does not hang over ${name}`, function () {
        // Exponential work would take days; this is a second on any machine.
        this.timeout(60_000);
        expect(() => compileLayout(html, { baseUrl })).not.to.throw();
      });
    }
  });
});
