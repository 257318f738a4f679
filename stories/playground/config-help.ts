/** Help while a config is written: which keys and values may stand here, and what a key is for. */
import { autocompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip, type EditorView, type Tooltip } from '@codemirror/view';
import { knownKeys, knownValues, type KnownKey } from './schema-lookup.js';
import { yamlPlace, type YamlPlace } from './yaml-place.js';

function placeAt({ doc }: EditorView['state'], position: number): YamlPlace | undefined {
  const line = doc.lineAt(position);
  return yamlPlace(doc.toString(), line.number - 1, position - line.from);
}

const sayKey = ({ description, inert }: KnownKey) => inert ?? description;

function keyCompletion(key: KnownKey, order: number): Completion {
  return { label: key.name, type: 'property', apply: `${key.name}: `, info: sayKey(key), boost: -order };
}

/** @internal exported for its test */
export function completeConfig(context: CompletionContext): CompletionResult | null {
  const word = context.matchBefore(/[\w.-]*/);
  const place = placeAt(context.state, context.pos);
  if (!word || !place || (word.from === word.to && !context.explicit)) return null;
  const options = place.isValue
    ? knownValues(place).map(({ value, description }): Completion => ({
        label: value,
        type: 'enum',
        ...(description !== '' && { info: description }),
      }))
    : knownKeys(place)
        .filter(({ name, inert }) => inert === undefined && (name === place.key || !place.siblings.has(name)))
        .map(keyCompletion);
  return options.length === 0 ? null : { from: word.from, options, validFor: /^[\w.-]*$/ };
}

function keyAt(view: EditorView, position: number): Tooltip | null {
  const line = view.state.doc.lineAt(position);
  const column = position - line.from;
  const before = /[\w.-]*$/.exec(line.text.slice(0, column))?.[0] ?? '';
  const behind = /^[\w.-]*/.exec(line.text.slice(column))?.[0] ?? '';
  const place = placeAt(view.state, position);
  const name = before + behind;
  if (!place || place.isValue || place.key !== name) return null;
  const known = knownKeys(place).find((key) => key.name === name);
  if (!known) return null;
  return {
    pos: position - before.length,
    end: position + behind.length,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'key-help';
      dom.append(Object.assign(document.createElement('code'), { textContent: name }), ` ${sayKey(known)}`);
      return { dom };
    },
  };
}

export function configHelp(): Extension {
  return [autocompletion({ override: [completeConfig], icons: false }), hoverTooltip(keyAt)];
}
