/** Labels that stand in the item. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/multiselect-scheme.js';
import { builtinRegistry } from '../../src/schemes/builtin.js';
import type { Item } from '../../src/core/item.js';
import type { MultiselectScheme } from '../../src/schemes/multiselect/multiselect.answer.js';
import { multiselectDefinition } from '../../src/schemes/multiselect/multiselect.definition.js';
import type { MultiselectSchemeElement } from '../../src/schemes/multiselect/multiselect-scheme.js';
import { schemeOf } from '../config/schemes-of.js';

const SOURCE = `annotation_type: multiselect
name: replies
description: Which reply fits?
dynamic_labels: true
labels:
- name: '{{instance_obj.replies[0]}}'
- { name: '{{replies.1}}', key_value: b }
- 'More: {{more}}'
- None of them`;

function labelsFor(item: Item): MultiselectScheme {
  const scheme = schemeOf(SOURCE);
  if (scheme?.type !== 'multiselect') throw new Error('It is no multiselect scheme.');
  return multiselectDefinition.forItem?.(scheme, item) ?? scheme;
}

describe('dynamic labels', () => {
  it('are what the item says, with their keys', () => {
    expect(labelsFor({ replies: ['Yes', 7], more: 'all' }).labels).to.deep.equal([
      { name: 'Yes', value: 'Yes' },
      { name: '7', value: '7', shortcut: 'b' },
      { name: 'More: all', value: 'More: all' },
      { name: 'None of them', value: 'None of them' },
    ]);
  });

  it('are left out where the item has none, nothing that is a text, or the same again', () => {
    const names = (item: Item) => labelsFor(item).labels.map(({ name }) => name);
    expect(names({})).to.deep.equal(['None of them']);
    expect(names({ replies: [{ a: 1 }, ['x']], more: '' })).to.deep.equal(['More:', 'None of them']);
    expect(names({ replies: ['Yes', 'Yes'] })).to.deep.equal(['Yes', 'None of them']);
    expect(names({ replies: '<b>' })).to.deep.equal(['None of them']);
  });

  it('are text without the key, and for radio the same', () => {
    const plain = schemeOf(SOURCE.replace('dynamic_labels: true', 'single_select: false'));
    expect(plain && 'labelParts' in plain).to.equal(false);
    const radio = schemeOf('annotation_type: radio\nname: r\ndescription: d\ndynamic_labels: true\nlabels: ["{{a}}"]');
    const filled = radio && builtinRegistry.for(radio)?.forItem?.(radio, { a: 'Apple' });
    expect(filled).to.deep.include({ labels: [{ name: 'Apple', value: 'Apple' }] });
  });

  it('are answered by what the annotator reads', async () => {
    const scheme = labelsFor({ replies: ['Yes', 'No'], more: 'all' });
    const element = await fixture<MultiselectSchemeElement>(html`<multiselect-scheme .scheme=${scheme}></multiselect-scheme>`);
    element.shadowRoot?.querySelectorAll('input')[1]?.click();
    expect(element.answer).to.deep.equal({ labels: ['No'], values: ['No'] });
  });
});

describe('key_binding', () => {
  it('is another spelling of key_value', () => {
    const radio = schemeOf('annotation_type: radio\nname: r\ndescription: d\nlabels: [{ name: Yes, key_binding: y }]');
    expect(radio).to.deep.include({ labels: [{ name: 'Yes', value: 'Yes', shortcut: 'y' }] });
  });
});
