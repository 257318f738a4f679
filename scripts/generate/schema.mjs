/** `npm run schema`: writes task-config.schema.json, the JSON Schema of a config, from the keys that the parser reads. */
import { tsImport } from 'tsx/esm/api';
import { generate } from './generate.mjs';

/** @type {typeof import('../../src/config/json-schema.js')} */
const { taskConfigJsonSchema } = await tsImport('../../src/config/json-schema.ts', import.meta.url);

await generate('task-config.schema.json', 'schema', () => `${JSON.stringify(taskConfigJsonSchema(), null, 1)}\n`);
