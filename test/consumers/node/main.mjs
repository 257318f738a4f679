// @ts-check
/** A task without a page: a config in, a record out, and the pair that it becomes. */
import { readFile } from 'node:fs/promises';
import { parseItems, parseTaskConfig } from 'annotation-elements/config';
import { AnnotationSession, MemoryBackend, pairwiseAnswer } from 'annotation-elements/core';
import { trlPreferencePairs } from 'annotation-elements/export';

const { config } = parseTaskConfig(await readFile('task/config.yaml', 'utf8'), { filename: 'config.yaml' });
const { items } = parseItems(await readFile('task/items.json', 'utf8'), { filename: 'items.json', ...config.itemProperties });

const session = new AnnotationSession({ config, items, backend: new MemoryBackend({ config, items }), annotator: 'ann' });
await session.start();

const scheme = config.annotationSchemes[0];
if (scheme?.type !== 'pairwise') throw new Error('The first scheme compares.');
session.answer(scheme.name, pairwiseAnswer(scheme.labels[0]));
session.answer('reason', { text: 'It can be followed.' });
const outcome = await session.submit();
if (outcome.outcome !== 'saved') throw new Error(`The record was not saved: ${outcome.outcome}.`);

const { record } = outcome;
console.log(JSON.stringify(record));
const item = (/** @type {string} */ id) => items.find((one) => one['id'] === id);
for await (const line of trlPreferencePairs([record], { config, item }).lines) console.log(line.trimEnd());
if (record.itemId !== 'lentils') throw new Error('Items come in their order.');
