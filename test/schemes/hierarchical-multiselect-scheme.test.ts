import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/hierarchical-multiselect-scheme.js';
import type {
  HierarchicalMultiselectAnswer,
  HierarchicalMultiselectScheme,
} from '../../src/schemes/hierarchical-multiselect/hierarchical-multiselect.answer.js';
import { hierarchicalMultiselectDefinition } from '../../src/schemes/hierarchical-multiselect/hierarchical-multiselect.definition.js';
import type { HierarchicalMultiselectSchemeElement } from '../../src/schemes/hierarchical-multiselect/hierarchical-multiselect-scheme.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';

const leaf = (name: string) => ({ name, children: [] });

const topics: HierarchicalMultiselectScheme = {
  type: 'hierarchical_multiselect',
  name: 'topics',
  description: 'Which topics is it about?',
  required: false,
  taxonomy: [
    {
      name: 'Nature',
      tooltip: 'What is there without us',
      children: [{ name: 'Animals', children: [leaf('Birds'), leaf('Other')] }, leaf('Plants')],
    },
    { name: 'Arts', children: [leaf('Music'), leaf('Other')] },
    leaf('Économie'),
  ],
  autoSelectChildren: false,
  autoSelectParent: false,
  showSearch: false,
  minSelections: null,
  maxSelections: null,
  expandDepth: 1,
};

const music = { paths: [['Arts', 'Music']], labels: ['Music'] };
const others = {
  paths: [
    ['Nature', 'Animals', 'Other'],
    ['Arts', 'Other'],
  ],
  labels: ['Nature / Animals / Other', 'Arts / Other'],
};

for (const showSearch of [false, true]) {
  testSchemeElement({
    tag: 'hierarchical-multiselect-scheme',
    scheme: { ...topics, showSearch },
    answer: music,
    otherAnswer: others,
    formValue: JSON.stringify(music),
    act: async (element) => {
      item(element, 'Plants').click();
    },
  });
}

function items(element: HTMLElement): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
}

/** The name of a tree item, as `aria-labelledby` gives it. */
function nameOf(item: Element | null | undefined): string | undefined {
  const root = item?.getRootNode();
  return root instanceof ShadowRoot ? root.getElementById(item?.getAttribute('aria-labelledby') ?? '')?.textContent : undefined;
}

const names = (element: HTMLElement) => items(element).map(nameOf);

function item(element: HTMLElement, name: string): HTMLElement {
  const found = items(element).find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`There is no tree item “${name}”.`);
  return found;
}

function toggle(element: HTMLElement, name: string): HTMLElement {
  const found = item(element, name).querySelector<HTMLElement>('[part=toggle]');
  if (!found) throw new Error(`“${name}” cannot be opened.`);
  return found;
}

const focused = (element: HTMLElement) => nameOf(element.shadowRoot?.activeElement);
const statuses = (element: HTMLElement) =>
  [...(element.shadowRoot?.querySelectorAll('[role=status]') ?? [])].map((status) => status.textContent.trim());

async function render(change: Partial<HierarchicalMultiselectScheme> = {}) {
  const scheme = { ...topics, ...change };
  return fixture<HierarchicalMultiselectSchemeElement>(
    html`<hierarchical-multiselect-scheme .scheme=${scheme}></hierarchical-multiselect-scheme>`,
  );
}

async function press(element: HierarchicalMultiselectSchemeElement, ...keys: readonly string[]) {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

describe('<hierarchical-multiselect-scheme>', () => {
  it('expands as many levels as the scheme says, and renders no others', async () => {
    expect(names(await render({ expandDepth: 0 }))).to.deep.equal(['Nature', 'Arts', 'Économie']);
    const element = await render();
    expect(names(element)).to.deep.equal(['Nature', 'Animals', 'Plants', 'Arts', 'Music', 'Other', 'Économie']);
  });

  it('says of each node its level, place and state', async () => {
    const element = await render();
    const animals = item(element, 'Animals');
    const attributes = ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded', 'aria-checked'];
    expect(attributes.map((name) => animals.getAttribute(name))).to.deep.equal(['2', '1', '2', 'false', 'false']);
    expect(item(element, 'Plants').hasAttribute('aria-expanded')).to.equal(false);
    const tree = element.shadowRoot?.querySelector('[role=tree]');
    expect(tree?.getAttribute('aria-multiselectable')).to.equal('true');
    const explanation = item(element, 'Nature').getAttribute('aria-describedby') ?? '';
    expect(element.shadowRoot?.getElementById(explanation)?.textContent).to.equal('What is there without us');
  });

  it('answers with paths in the order of the tree, and with labels that tell equal names apart', async () => {
    const element = await render({ expandDepth: 2 });
    items(element)
      .filter((found) => nameOf(found) === 'Other')
      .reverse()
      .forEach((found) => {
        found.click();
      });
    expect(element.answer).to.deep.equal(others);
    item(element, 'Birds').click();
    expect(element.answer?.labels).to.deep.equal(['Birds', 'Nature / Animals / Other', 'Arts / Other']);
  });

  it('shows a node as mixed while only some below it are chosen', async () => {
    const element = await render();
    item(element, 'Plants').click();
    await element.updateComplete;
    expect(item(element, 'Nature').getAttribute('aria-checked')).to.equal('mixed');
    expect(item(element, 'Plants').getAttribute('aria-checked')).to.equal('true');
  });

  it('opens and closes by a real click on the arrow, chooses by one on the name', async () => {
    const element = await render();
    const click = async (target: HTMLElement) => {
      const { x, y, width, height } = target.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await element.updateComplete;
    };
    await click(toggle(element, 'Arts'));
    expect(names(element)).not.to.include('Music');
    expect(element.answer).to.equal(undefined);
    const heard: string[] = [];
    element.addEventListener('annotation-change', (event) => heard.push(`annotation-change by ${event.detail.trigger}`));
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    await click(item(element, 'Arts'));
    expect(element.answer).to.deep.equal({ paths: [['Arts']], labels: ['Arts'] });
    expect(heard).to.deep.equal(['annotation-change by pointer', 'input', 'change']);
    expect(focused(element)).to.equal('Arts');
  });

  describe('by keyboard', () => {
    it('has one tab stop, which is where the focus was last', async () => {
      const element = await render();
      element.focus();
      await press(element, 'ArrowDown', 'ArrowDown');
      expect(focused(element)).to.equal('Plants');
      const stops = items(element).filter((found) => found.tabIndex === 0);
      expect(stops.map(nameOf)).to.deep.equal(['Plants']);
    });

    it('moves by arrows, Home and End, opens to the right and closes to the left', async () => {
      const element = await render({ expandDepth: 0 });
      element.focus();
      await press(element, 'ArrowRight');
      expect(names(element)).to.deep.equal(['Nature', 'Animals', 'Plants', 'Arts', 'Économie']);
      await press(element, 'ArrowRight');
      expect(focused(element)).to.equal('Animals');
      await press(element, 'ArrowRight', 'ArrowRight', 'ArrowDown');
      expect(focused(element)).to.equal('Other');
      await press(element, 'ArrowLeft');
      expect(focused(element)).to.equal('Animals');
      await press(element, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      expect(names(element)).to.deep.equal(['Nature', 'Arts', 'Économie']);
      await press(element, 'End');
      expect(focused(element)).to.equal('Économie');
      await press(element, 'ArrowUp', 'Home', 'ArrowUp');
      expect(focused(element)).to.equal('Nature');
    });

    it('opens to the left where the page is read from the right', async () => {
      const element = await render({ expandDepth: 0 });
      element.dir = 'rtl';
      element.focus();
      await press(element, 'ArrowLeft', 'ArrowLeft');
      expect(focused(element)).to.equal('Animals');
      await press(element, 'ArrowRight', 'ArrowRight');
      expect(names(element).length).to.equal(3);
    });

    it('opens everything beside the node in focus with *', async () => {
      const element = await render({ expandDepth: 0 });
      element.focus();
      await press(element, '*');
      expect(names(element)).to.deep.equal(['Nature', 'Animals', 'Plants', 'Arts', 'Music', 'Other', 'Économie']);
      expect(focused(element)).to.equal('Nature');
    });

    it('moves to the next name that begins with what is typed, whatever its accents', async () => {
      const element = await render();
      element.focus();
      await press(element, 'a');
      expect(focused(element)).to.equal('Animals');
      await press(element, 'a');
      expect(focused(element)).to.equal('Arts');
      await press(element, 'Home', 'e');
      expect(focused(element)).to.equal('Économie');
    });

    it('chooses and takes back with Space, saying that it was the keyboard', async () => {
      const element = await render();
      const triggers: string[] = [];
      element.addEventListener('annotation-change', (event) => triggers.push(event.detail.trigger));
      element.focus();
      await press(element, 'Space');
      expect(element.answer).to.deep.equal({ paths: [['Nature']], labels: ['Nature'] });
      await press(element, 'Space');
      expect(element.answer).to.equal(undefined);
      expect(triggers).to.deep.equal(['keyboard', 'keyboard']);
    });

    it('leaves keys alone that mean nothing in the tree, so that other schemes get them', async () => {
      const element = await render();
      let taken = true;
      document.addEventListener('keydown', (event) => (taken = event.defaultPrevented), { once: true });
      element.focus();
      await press(element, '7');
      expect(taken).to.equal(false);
    });

    it('keeps its answer while it is read-only, and can still be looked through', async () => {
      const element = await render({ expandDepth: 0 });
      element.readonly = true;
      element.focus();
      await press(element, 'ArrowRight', 'Space');
      expect(names(element)).to.include('Animals');
      expect(element.answer).to.equal(undefined);
    });
  });

  describe('with parents and children that follow each other', () => {
    it('chooses all below a node, and takes all back with it', async () => {
      const element = await render({ autoSelectChildren: true });
      item(element, 'Nature').click();
      expect(element.answer?.labels).to.deep.equal(['Nature', 'Animals', 'Birds', 'Nature / Animals / Other', 'Plants']);
      item(element, 'Plants').click();
      expect(element.answer?.labels).to.deep.equal(['Nature', 'Animals', 'Birds', 'Nature / Animals / Other']);
      item(element, 'Nature').click();
      expect(element.answer).to.equal(undefined);
    });

    it('chooses a node with the last of its children, and takes it back with the first that goes', async () => {
      const element = await render({ autoSelectParent: true });
      item(element, 'Music').click();
      expect(element.answer?.labels).to.deep.equal(['Music']);
      item(element, 'Other').click();
      expect(element.answer?.labels).to.deep.equal(['Arts', 'Music', 'Arts / Other']);
      item(element, 'Music').click();
      expect(element.answer?.labels).to.deep.equal(['Arts / Other']);
    });

    it('lets a node that was chosen by itself stand while others are chosen below it', async () => {
      const element = await render({ autoSelectParent: true });
      item(element, 'Nature').click();
      item(element, 'Plants').click();
      expect(element.answer?.labels).to.deep.equal(['Nature', 'Plants']);
    });
  });

  describe('with a search', () => {
    const search = (element: HTMLElement) => {
      const field = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('There is no search.');
      return field;
    };

    it('shows what matches with all above it, says how many match, and brings all back', async () => {
      const element = await render({ showSearch: true });
      expect(search(element).labels?.[0]?.textContent).to.equal('Search');
      search(element).focus();
      await sendKeys({ type: 'other' });
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['Nature', 'Animals', 'Other', 'Arts', 'Other']);
      expect(statuses(element)[0]).to.equal('2 matches');
      await press(element, 'Escape');
      expect(names(element).length).to.equal(7);
      await sendKeys({ type: 'zzz' });
      await element.updateComplete;
      expect(names(element)).to.deep.equal([]);
      expect(statuses(element)[0]).to.equal('No matches');
      await expect(element).to.be.accessible();
    });

    it('goes into the tree with the arrow, where what is below a match can be opened', async () => {
      const element = await render({ showSearch: true, expandDepth: 0 });
      search(element).focus();
      await sendKeys({ type: 'anim' });
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['Nature', 'Animals']);
      await press(element, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'Space');
      expect(element.answer).to.deep.equal({ paths: [['Nature', 'Animals', 'Birds']], labels: ['Birds'] });
    });

    it('is no answer by itself, and is empty again after a reset', async () => {
      const element = await render({ showSearch: true });
      const heard: string[] = [];
      for (const type of ['input', 'change', 'annotation-change']) element.addEventListener(type, () => heard.push(type));
      search(element).focus();
      await sendKeys({ type: 'music' });
      element.reset();
      await element.updateComplete;
      expect(search(element).value).to.equal('');
      expect(names(element).length).to.equal(7);
      expect(heard).to.deep.equal([]);
    });
  });

  describe('the list of what is chosen', () => {
    const buttons = (element: HTMLElement) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])];

    it('takes one back by its button, and keeps the focus near', async () => {
      const element = await render();
      element.answer = others;
      await element.updateComplete;
      expect(buttons(element).map((button) => button.getAttribute('aria-label'))).to.deep.equal([
        'Remove Nature / Animals / Other',
        'Remove Arts / Other',
      ]);
      buttons(element)[0]?.focus();
      await press(element, 'Enter');
      expect(element.answer.labels).to.deep.equal(['Arts / Other']);
      expect(element.shadowRoot?.activeElement === buttons(element)[0]).to.equal(true);
      await press(element, 'Enter');
      expect(element.answer).to.equal(undefined);
      expect(focused(element)).to.equal('Nature');
    });

    it('says how many are chosen beside the limits', async () => {
      const element = await render({ minSelections: 1, maxSelections: 2 });
      expect(statuses(element)).to.deep.equal(['None chosen (at least 1, at most 2)']);
      for (const name of ['Nature', 'Plants', 'Music']) item(element, name).click();
      await element.updateComplete;
      expect(statuses(element)).to.deep.equal(['3 chosen (at least 1, at most 2)']);
      expect(element.reportValidity()).to.equal(false);
      expect(element.validationMessage).to.equal('Please choose at most 2; 3 are chosen now.');
    });
  });

  it('opens a taxonomy of 10,000 names with its groups alone, and shows the first matches of a search', async () => {
    const taxonomy = Array.from({ length: 100 }, (_, group) => ({
      name: `Group ${String(group)}`,
      children: Array.from({ length: 99 }, (__, place) => leaf(`Entry ${String(group)}.${String(place)}`)),
    }));
    const element = await render({ taxonomy, showSearch: true, autoSelectChildren: true, expandDepth: 0 });
    expect(items(element).length).to.equal(100);
    const field = element.shadowRoot?.querySelector('input');
    if (!field) throw new Error('There is no search.');
    field.value = 'entry';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(statuses(element)[0]).to.equal('9900 matches; the first 200 are shown');
    expect(items(element).length).to.be.lessThan(400);
  });
});

describe('the hierarchical_multiselect definition', () => {
  const parseAnswer = (value: unknown, scheme: HierarchicalMultiselectScheme) =>
    hierarchicalMultiselectDefinition.parseAnswer(value, scheme);
  const issues = (scheme: HierarchicalMultiselectScheme, answer: HierarchicalMultiselectAnswer | undefined) =>
    hierarchicalMultiselectDefinition.issues(scheme, answer);

  it('reads the paths of nodes that are there, and makes the labels itself', () => {
    expect(parseAnswer({ paths: [['Arts', 'Music'], ['Nature'], ['Arts', 'Music']], labels: ['wrong'] }, topics)).to.deep.equal({
      paths: [['Nature'], ['Arts', 'Music']],
      labels: ['Nature', 'Music'],
    });
  });

  it('reads nothing else', () => {
    for (const value of [
      null,
      'Music',
      {},
      { paths: [] },
      { paths: 'x' },
      { paths: [['Music']] },
      { paths: [[1]] },
      { paths: [['__proto__']] },
    ]) {
      expect(parseAnswer(value, topics)).to.equal(undefined);
    }
  });

  it('asks for enough, not for too many, and for an answer only where one is required', () => {
    const limited = { ...topics, minSelections: 2, maxSelections: 2 };
    const of = (...paths: string[][]) => parseAnswer({ paths }, topics);
    expect(issues(limited, undefined)).to.deep.equal([]);
    expect(issues({ ...limited, required: true }, undefined)).to.deep.equal([{ code: 'value-missing' }]);
    expect(issues(limited, of(['Arts']))).to.deep.equal([{ code: 'too-few', min: 2, count: 1 }]);
    expect(issues(limited, of(['Arts'], ['Nature'], ['Économie']))).to.deep.equal([{ code: 'too-many', max: 2, count: 3 }]);
  });
});
