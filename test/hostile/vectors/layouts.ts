/** Hostile HTML for `html_layout`. A class of attack a function; what it makes is a vector each. `/trap/` must never be asked for. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const CALL = '__ran()';

/** Handlers fire by themselves, or by what an annotator does anyway. */
const EVENTS = words(`
  abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut beforeinput beforematch beforepaste
  beforetoggle beforeunload blur canplay canplaythrough change click close contextmenu copy cuechange cut dblclick drag dragend dragenter dragleave
  dragover dragstart drop durationchange emptied ended error focus focusin focusout formdata fullscreenchange gotpointercapture hashchange input
  invalid keydown keypress keyup load loadeddata loadedmetadata loadstart lostpointercapture message mousedown mouseenter mouseleave mousemove
  mouseout mouseover mouseup mousewheel pageshow paste pause play playing pointercancel pointerdown pointerenter pointermove pointerout pointerover
  pointerup progress ratechange reset resize scroll scrollend search securitypolicyviolation seeked seeking select selectionchange selectstart show
  stalled submit suspend timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun transitionstart
  unload volumechange waiting webkitanimationend webkittransitionend wheel
`);
const handlers = () =>
  EVENTS.map((event, index) => {
    const carrier = [
      `<img src="data:image/png,x" on${event}="${CALL}">`,
      `<details open on${event}=${CALL}>x</details>`,
      `<video/on${event}='${CALL}' src="data:video/mp4,x">`,
    ][index % 3];
    return carrier ?? '';
  });

/** Addresses that run: by protocol, in every spelling that a browser reads as one. */
const ADDRESSES: readonly string[] = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  ` javascript:${CALL}`,
  `java&#9;script:${CALL}`,
  `java&NewLine;script:${CALL}`,
  `&#106;avascript:${CALL}`,
  `&#x6A;avascript&colon;${CALL}`,
  `&#1;javascript:${CALL}`,
  `javascript://x%0a${CALL}`,
  `vbscript:${CALL}`,
  `livescript:${CALL}`,
  `data:text/html,<script>parent.${CALL}</script>`,
  'data:text/html;base64,PHNjcmlwdD5fX3JhbigpPC9zY3JpcHQ+',
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${CALL}'/>`,
  `data:application/xhtml+xml,<x/>`,
  `view-source:javascript:${CALL}`,
  'file:///etc/passwd',
  `feed:javascript:${CALL}`,
  `jar:javascript:${CALL}!/`,
];
const PLACES = words(
  'a:href area:href form:action button:formaction input:formaction object:data embed:src iframe:src base:href link:href q:cite img:longdesc math:xlink:href audio:src blockquote:cite',
);
const addresses = () =>
  PLACES.flatMap((place) => {
    const [tag = '', ...attribute] = place.split(':');
    return ADDRESSES.map((address) => `<${tag} ${attribute.join(':')}="${address}">x</${tag}>`);
  });

/** Elements that load, run, or bring another document. */
const ELEMENTS = words(
  'script style link iframe frame frameset object embed applet base meta form input button textarea select keygen isindex template slot portal fencedframe canvas dialog marquee bgsound layer ilayer xml svg math plaintext xmp listing noscript noembed noframes title body html head area map param',
);
const elements = () =>
  ELEMENTS.map(
    (tag) => `<${tag} src="/trap/${tag}" href="/trap/${tag}" data="/trap/${tag}" onload="${CALL}" onerror="${CALL}">${CALL}</${tag}>`,
  );

/** Markup that means another thing when it is parsed a second time, or in another namespace. */
const MUTATIONS: readonly string[] = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${CALL}&gt;">`,
  `<math><mtext><mglyph><style><img src onerror=${CALL}></style></mglyph></mtext></math>`,
  `<svg><desc><noscript><p title="</noscript><img src=x onerror=${CALL}>"></desc></svg>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${CALL}>">`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${CALL} src>">`,
  `<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x onerror=${CALL}>">`,
  `<math><annotation-xml encoding="text/html"><style><img src=x onerror=${CALL}></style></annotation-xml></math>`,
  `<table><td><svg><title><style></title><img src=x onerror=${CALL}>`,
  `<select><template><img src=x onerror=${CALL}></template></select>`,
  `<textarea><style></textarea><img src=x onerror=${CALL}></style>`,
  `<noembed><img title="</noembed><img src=x onerror=${CALL}>"></noembed>`,
  `<xmp><svg></xmp><img src=x onerror=${CALL}>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${CALL}/>#x"/></svg>`,
  `<svg><animate attributeName=href values=javascript:${CALL} /><a><text>x</text></a></svg>`,
  `<svg><set attributeName=onmouseover to=${CALL} /></svg>`,
  `<svg><script href="/trap/s.js"/></svg>`,
  `<svg><handler type="text/javascript">${CALL}</handler></svg>`,
  `<a href="#" is="x-y" xmlns="http://www.w3.org/1999/xhtml"><svg/onload=${CALL}></a>`,
  `<![CDATA[<img src=x onerror=${CALL}>]]>`,
  `<?xml version="1.0"?><img src=x onerror=${CALL}>`,
  `<!--[if gte IE 4]><script>${CALL}</script><![endif]-->`,
  `<div><template shadowrootmode=open><img src=x onerror=${CALL}></template></div>`,
  `<a\u0000 href="javascript:${CALL}">x</a>`,
  `<scr\u0000ipt>${CALL}</script>`,
  `<img\u000Csrc=x\u000Conerror=${CALL}>`,
];

/** Styles that load, cover, hide or run. `{}` is the layout's own box. */
const STYLES =
  `position: fixed; inset: 0; z-index: 9999|position: absolute; inset: -9999px|position: sticky; top: 0|margin: -999px|margin-left: -50vw|transform: scale(50)|translate: -999px -999px|rotate: 45deg; scale: 99
zoom: 40|width: 9999px; height: 300px|min-width: 500vw|height: 99999px; max-height: none; overflow: visible|box-shadow: 0 0 0 9999px red|outline: 999px solid red|filter: drop-shadow(0 0 99px red)|border-image: url(/trap/b.png) 30
background: url(/trap/b.png)|background: image-set("/trap/b.png" 1x)|background: u\\72l(/trap/b.png)|background: cross-fade(url(/trap/b.png), red)|list-style: url(/trap/l.png)|cursor: url(/trap/c.png), auto|content: url(/trap/c.png)|mask: url(/trap/m.svg#m)
clip-path: url(/trap/c.svg#c)|shape-outside: url(/trap/s.png)|--a: url(/trap/v.png); background: var(--a)|background: attr(title url)|width: expression(__ran())|behavior: url(/trap/x.htc)|-moz-binding: url(/trap/x.xml#x)|animation: x 1s|transition: all 9s
color: red } * { position: fixed|color: red; } @import "/trap/i.css"; a {|@import url(/trap/i.css)|src: url(/trap/f.woff2)|pointer-events: none|opacity: 0|visibility: hidden|view-transition-name: x|anchor-name: --x; position-anchor: --x|inset-area: top|offset-path: path("M0 0 L999 999")
text-indent: -9999px|letter-spacing: -999px|font-size: 9999px|line-height: 0; margin-bottom: -200px|float: left; margin-right: -100%|columns: 9999|contain: none; overflow: visible|position: fixed !important|all: unset; position: fixed|background: paint(x)`
    .split(/[|\n]/)
    .map((style) => `<div style='${style}'>styled<b style='${style}'>within</b></div>`);

/** Names that stand for something on a page or in our own shadow roots. */
const NAMES = words(
  'location document body head cookie forms getElementById querySelector attributes parentNode children nodeName submit item-heading help skip done layout error __proto__ constructor hosts hostile',
);
const names = () =>
  NAMES.map(
    (name) =>
      `<img id="${name}" name="${name}" alt="x"><form id="${name}" name="${name}"><input name="${name}" form="${name}"></form><a id="${name}" name="${name}">x</a>`,
  );

export const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  handlers: handlers(),
  addresses: addresses(),
  elements: elements(),
  mutations: MUTATIONS,
  styles: STYLES,
  names: names(),
};
