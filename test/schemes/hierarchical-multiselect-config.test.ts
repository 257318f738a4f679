import { expect } from '@open-wc/testing';
import { parseTaskConfig, TaskConfigError } from '../../src/config/index.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';

const leaf = (name: string) => ({ name, children: [] });

describe('annotation_type: hierarchical_multiselect', () => {
  const source = (rest: string) => `annotation_task_name: Test
annotation_schemes:
  - annotation_type: hierarchical_multiselect
    name: topics
    description: Which?
${rest}`;
  const diagnose = (rest: string): readonly Diagnostic[] => {
    try {
      return parseTaskConfig(source(rest)).diagnostics;
    } catch (error) {
      if (error instanceof TaskConfigError) return error.diagnostics;
      throw error;
    }
  };
  const places = (rest: string) => diagnose(rest).map(({ line, code, severity }) => `${String(line)} ${severity} ${code}`);

  it('reads mappings, lists, numbers and nodes with an explanation into one tree', () => {
    const { config, diagnostics } = parseTaskConfig(
      source(`    taxonomy:
      Nature:
        Animals: [Birds, 1850]
        Plants:
      Arts:
        tooltip: What people make
        children:
          - name: Music
            description: Any sound
            children: [Jazz]
          - Film: [Silent]
    tooltips: { Birds: They fly }
    auto_select_children: true
    show_search: yes
    max_selections: null
    expand_depth: 2
    label_requirement: { required: true }
`),
    );
    expect(diagnostics).to.deep.equal([]);
    expect(config.annotationSchemes[0]).to.deep.equal({
      type: 'hierarchical_multiselect',
      name: 'topics',
      description: 'Which?',
      required: true,
      taxonomy: [
        {
          name: 'Nature',
          children: [{ name: 'Animals', children: [{ name: 'Birds', tooltip: 'They fly', children: [] }, leaf('1850')] }, leaf('Plants')],
        },
        {
          name: 'Arts',
          tooltip: 'What people make',
          children: [
            { name: 'Music', tooltip: 'Any sound', children: [leaf('Jazz')] },
            { name: 'Film', children: [leaf('Silent')] },
          ],
        },
      ],
      autoSelectChildren: true,
      autoSelectParent: false,
      showSearch: true,
      minSelections: null,
      maxSelections: null,
      expandDepth: 2,
    });
  });

  it('names what is wrong at its line', () => {
    expect(places('')).to.deep.equal(['3 error missing-labels']);
    expect(places('    taxonomy: {}\n')).to.deep.equal(['6 error missing-labels']);
    expect(places('    taxonomy: Nature\n')).to.deep.equal(['6 error wrong-type']);
    expect(places('    taxonomy:\n      - A\n      - B: [C, D, C]\n')).to.deep.equal(['8 error duplicate-label']);
    expect(places('    taxonomy:\n      - A\n      - ""\n')).to.deep.equal(['8 error missing-label-name']);
    expect(places('    taxonomy:\n      A: B\n')).to.deep.equal(['7 warning wrong-type']);
    expect(places('    taxonomy: [{ name: A, childs: [B] }]\n')).to.deep.equal(['6 warning unknown-key']);
    expect(places('    taxonomy: [A]\n    min_selections: 3\n    max_selections: 2\n')).to.deep.equal(['7 error contradictory-limits']);
    expect(places('    taxonomy: [A]\n    expand_depth: all\n')).to.deep.equal(['7 warning wrong-type']);
    expect(places('    taxonomy: [A]\n    tooltips: { B: x }\n').length).to.equal(1);
  });

  it('leaves a scheme out that asks for a taxonomy of Potato’s own', () => {
    expect(places('    taxonomy_preset: mast\n')).to.deep.equal(['6 warning inert-key']);
  });

  it('says that a taxonomy is too deep or too large, once', () => {
    const deep = `${'{a: '.repeat(40)}[b]${'}'.repeat(40)}`;
    expect(places(`    taxonomy: ${deep}\n`)).to.deep.equal(['6 error too-deep']);
    const large = Array.from({ length: 20_010 }, (_, index) => `n${String(index)}`).join(', ');
    expect(places(`    taxonomy: [${large}]\n`)).to.deep.equal(['6 error too-large']);
  });
});
