/** Marking the cells of a table by keys and by mouse, its size, and how it is read from config and data. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import '../../src/define/table-grid-scheme.js';
import type { TableGridAnswer, TableGridScheme } from '../../src/schemes/table-grid/table-grid.answer.js';
import { tableGridDefinition } from '../../src/schemes/table-grid/table-grid.definition.js';
import type { TableGridSchemeElement } from '../../src/schemes/table-grid/table-grid-scheme.js';
import { saidOf, schemeOf } from '../config/schemes-of.js';
import { testSchemeElement } from '../contracts/scheme-element-contract.js';

const scheme: TableGridScheme = {
  type: 'table_grid',
  name: 'structure',
  description: 'What is each cell?',
  required: false,
  roles: ['data', 'col_header', 'row_header', 'empty'].map((name) => ({ name, value: name })),
  imageField: 'image',
  rowsField: 'rows',
  columnsField: 'cols',
  rows: 3,
  columns: 3,
};
const answer: TableGridAnswer = { rows: 2, cols: 2, cells: { '0,1': 'col_header' } };

function cell(element: HTMLElement, row: number, column: number): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`td[data-row="${String(row)}"][data-column="${String(column)}"]`);
  if (!found) throw new Error(`There is no cell ${String(row)},${String(column)}.`);
  return found;
}

function middleOf(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

testSchemeElement({
  tag: 'table-grid-scheme',
  scheme,
  answer,
  otherAnswer: { rows: 3, cols: 3, cells: {} },
  formValue: JSON.stringify(answer),
  act: async (element) => {
    cell(element, 0, 0).focus();
    await sendKeys({ press: '2' });
  },
});

describe('<table-grid-scheme>', () => {
  const render = (change: Partial<TableGridScheme> = {}) =>
    fixture<TableGridSchemeElement>(html`<table-grid-scheme .scheme=${{ ...scheme, ...change }}></table-grid-scheme>`);
  const field = (element: HTMLElement, id: 'rows' | 'columns') => {
    const found = element.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
    if (!found) throw new Error(`There is no field ${id}.`);
    return found;
  };
  const focused = (element: TableGridSchemeElement) => element.shadowRoot?.activeElement?.getAttribute('aria-label');
  const keys = async (element: TableGridSchemeElement, ...pressed: readonly string[]) => {
    for (const key of pressed) {
      await sendKeys({ press: key });
      await element.updateComplete;
    }
  };

  afterEach(async () => {
    await resetMouse();
  });

  it('is a grid with one stop of the Tab key, each cell named by its place and role', async () => {
    const element = await render();
    element.answer = { rows: 2, cols: 2, cells: { '1,0': 'row_header' } };
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('td[tabindex="0"]')).to.have.length(1);
    expect(cell(element, 1, 0).getAttribute('aria-label')).to.equal('Row 2, column 1: row_header');
    expect(getComputedStyle(cell(element, 1, 0), '::before').content).to.equal('"RH"');
    expect(cell(element, 0, 0).getAttribute('aria-label')).to.equal('Row 1, column 1: data');
  });

  it('goes from cell to cell by arrows, Home and End, and stops at the edges', async () => {
    const element = await render();
    cell(element, 0, 0).focus();
    await keys(element, 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp');
    expect(focused(element)).to.contain('Row 1, column 1');
    await keys(element, 'End', 'Control+End');
    expect(focused(element)).to.contain('Row 3, column 3');
    await keys(element, 'Home');
    expect(focused(element)).to.contain('Row 3, column 1');
    await keys(element, 'Control+Home');
    expect(focused(element)).to.contain('Row 1, column 1');
    expect(element.answer, 'Moving is no answer').to.equal(undefined);
  });

  it('follows the direction of the text', async () => {
    const element = await fixture<TableGridSchemeElement>(html`<table-grid-scheme dir="rtl" .scheme=${scheme}></table-grid-scheme>`);
    cell(element, 0, 0).focus();
    await keys(element, 'ArrowLeft');
    expect(focused(element)).to.contain('column 2');
  });

  it('marks by digits, goes through the roles by Space, unmarks by Delete', async () => {
    const element = await render();
    cell(element, 0, 0).focus();
    await keys(element, '2', 'ArrowRight', ' ', ' ', 'ArrowDown', '4', '9');
    expect(element.answer).to.deep.equal({ rows: 3, cols: 3, cells: { '0,0': 'col_header', '0,1': 'row_header', '1,1': 'empty' } });
    await keys(element, 'Delete', 'ArrowUp', '1');
    expect(element.answer?.cells).to.deep.equal({ '0,0': 'col_header' });
  });

  it('marks what is clicked with the chosen role, unmarks it again, and marks what is dragged over', async () => {
    const element = await render();
    await sendMouse({ type: 'click', position: middleOf(cell(element, 0, 0)) });
    await element.updateComplete;
    expect(element.answer?.cells).to.deep.equal({ '0,0': 'col_header' });
    await sendMouse({ type: 'click', position: middleOf(cell(element, 0, 0)) });
    await element.updateComplete;
    expect(element.answer?.cells).to.deep.equal({});
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=role]') ?? [])][2]?.click();
    await element.updateComplete;
    await sendMouse({ type: 'move', position: middleOf(cell(element, 1, 0)) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middleOf(cell(element, 1, 1)) });
    await sendMouse({ type: 'move', position: middleOf(cell(element, 1, 2)) });
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'move', position: middleOf(cell(element, 2, 2)) });
    await element.updateComplete;
    expect(element.answer?.cells).to.deep.equal({ '1,0': 'empty', '1,1': 'empty', '1,2': 'empty' });
  });

  it('takes the size from its fields, and keeps marks of cells that were gone in between', async () => {
    const element = await render();
    element.answer = { rows: 3, cols: 3, cells: { '2,2': 'empty' } };
    await element.updateComplete;
    const rows = field(element, 'rows');
    rows.focus();
    rows.select();
    await sendKeys({ type: '1' });
    expect(element.answer).to.deep.equal({ rows: 1, cols: 3, cells: {} });
    await sendKeys({ type: '2' });
    expect(element.answer).to.deep.equal({ rows: 12, cols: 3, cells: { '2,2': 'empty' } });
    await sendKeys({ type: '9' });
    expect(element.answer.rows, '129 is no size').to.equal(12);
    await sendKeys({ press: 'Tab' });
    expect(rows.value).to.equal('12');
  });

  it('is unanswered until it is touched, and can be taken as it is', async () => {
    const element = await render({ required: true });
    expect(element.checkValidity()).to.equal(false);
    element.shadowRoot?.querySelector<HTMLElement>('[part=confirm]')?.click();
    expect(element.answer).to.deep.equal({ rows: 3, cols: 3, cells: {} });
    expect(element.checkValidity()).to.equal(true);
  });

  it('shows the picture of the item, and never an address that may not be loaded', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const element = await render({ image: pixel });
    expect(element.shadowRoot?.querySelector('img')?.src).to.equal(pixel);
    for (const image of ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'data:text/html,x']) {
      const refused = await render({ image });
      expect(refused.shadowRoot?.querySelectorAll('img').length).to.equal(0);
      expect(refused.shadowRoot?.querySelector('[part=media-note]')?.textContent).to.contain('cannot be shown');
    }
  });
});

describe('the table_grid definition', () => {
  it('takes the size and the picture from the item where they make sense', () => {
    const sizes = (item: Readonly<Record<string, unknown>>) => {
      const { rows, columns, image } = tableGridDefinition.forItem?.(scheme, item) ?? scheme;
      return [rows, columns, image];
    };
    expect(sizes({ rows: 5, cols: '7', image: 'a.png' })).to.deep.equal([5, 7, 'a.png']);
    expect(sizes({ rows: 500, cols: 2.9, image: ' ' })).to.deep.equal([40, 2, undefined]);
    expect(sizes({ rows: -1, cols: 'many', image: ['a.png'] })).to.deep.equal([3, 3, undefined]);
    expect(sizes({ rows: NaN, cols: null })).to.deep.equal([3, 3, undefined]);
  });

  it('takes only answers that a table of this scheme can have', () => {
    const read = (value: unknown) => tableGridDefinition.parseAnswer(value, scheme);
    expect(read({ rows: 2, cols: 2 })).to.deep.equal({ rows: 2, cols: 2, cells: {} });
    expect(read(answer)).to.deep.equal(answer);
    for (const cells of [{ '2,0': 'empty' }, { '0,0': 'data' }, { '0,0': 'other' }, { '00,0': 'empty' }, { constructor: 'empty' }, []]) {
      expect(read({ rows: 2, cols: 2, cells }), JSON.stringify(cells)).to.equal(undefined);
    }
    for (const rows of [0, 41, 1.5, '2', null]) expect(read({ rows, cols: 2, cells: {} })).to.equal(undefined);
  });
});

describe('table_grid in a config', () => {
  it('is read with Potato’s defaults', () => {
    expect(schemeOf('annotation_type: table_grid\nname: structure\ndescription: What is each cell?')).to.deep.equal(scheme);
  });

  it('is read as written', () => {
    const read = schemeOf(
      'annotation_type: table_grid\nname: t\ndescription: d\nimage_key: scan\nrows_key: n\ncols_key: m\ndefault_rows: 5\ndefault_cols: 6\nroles: [a, { name: b, tooltip: B }]',
    );
    expect(read).to.deep.include({ imageField: 'scan', rowsField: 'n', columnsField: 'm', rows: 5, columns: 6 });
    expect(read).to.deep.include({
      roles: [
        { name: 'a', value: 'a' },
        { name: 'b', value: 'b', tooltip: 'B' },
      ],
    });
  });

  it('says sizes and roles that cannot be', () => {
    const head = 'annotation_type: table_grid\nname: t\ndescription: d\n';
    expect(saidOf(`${head}default_rows: 41`)).to.deep.equal(['6 warning wrong-type']);
    expect(saidOf(`${head}roles: [only]`)).to.deep.equal(['6 error missing-labels']);
    expect(saidOf(`${head}roles: [a, b, a]`)).to.deep.equal(['6 error duplicate-label']);
  });
});
