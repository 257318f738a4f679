/** Brings along what keeps records in the browser, for pages that show a task without a backend of their own at once. Registers nothing. */
import { IndexedDbBackend } from '../backends/indexeddb.js';
import { loaders } from '../task/ask-ahead.js';

loaders.storage = () => Promise.resolve({ IndexedDbBackend });
