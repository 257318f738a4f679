/** `npm run pictures`: keeps how every story looks now, where it looks otherwise than before. Look at what git says has changed. */
import { run } from './run.mjs';

process.env['UPDATE_PICTURES'] = '1';
process.exitCode = await run(['node', '--import', 'tsx', '--test', '--test-reporter=spec', 'test/looks/looks.node.test.ts']);
