/** The files that VS Code reads about tags and custom properties are of the form that its documentation of custom data describes, and nothing beside. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { Ajv } from 'ajv';

const name = { type: 'string', minLength: 1 };
const description = {
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      properties: { kind: { enum: ['plaintext', 'markdown'] }, value: { type: 'string' } },
      required: ['kind', 'value'],
      additionalProperties: false,
    },
  ],
};
const references = { type: 'array', items: entry({ url: { type: 'string' } }, ['url']) };
const values = { type: 'array', items: entry({ description, references }) };
const attributes = { type: 'array', items: entry({ description, references, values, valueSet: name }) };

function entry(properties: object, required: readonly string[] = []) {
  return { type: 'object', properties: { name, ...properties }, required: ['name', ...required], additionalProperties: false };
}

function file(properties: object) {
  const version = { enum: [1, 1.1] };
  return { type: 'object', properties: { version, ...properties }, required: ['version'], additionalProperties: false };
}

const html = file({
  tags: { type: 'array', items: entry({ description, references, attributes }) },
  globalAttributes: attributes,
  valueSets: { type: 'array', items: entry({ values }, ['values']) },
});
const described = { type: 'array', items: entry({ description, references }) };
const css = file({ properties: described, atDirectives: described, pseudoClasses: described, pseudoElements: described });

for (const [path, schema] of [
  ['vscode.html-custom-data.json', html],
  ['vscode.css-custom-data.json', css],
] as const) {
  const validate = new Ajv({ allErrors: true }).compile(schema);
  const data: unknown = JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

  it(`${path} is of the form that VS Code reads`, () => {
    assert.equal(validate(data), true, JSON.stringify(validate.errors?.slice(0, 5), null, 2));
  });

  it(`the form of ${path} is told from another`, () => {
    assert.equal(validate({ version: 2 }), false);
    assert.equal(validate({ version: 1.1, tags: [{ description: 'A tag without a name' }], properties: [{}] }), false);
  });
}
