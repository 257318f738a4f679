/** This library as it comes: every answer is stored in the browser's database at once, and survives reload and crash. */
import '../../../dist/define/browser-storage.js';
import '../../../dist/define/preference-task.js';
import '../page.css';
import config from 'task-config';
import { items } from '../task.js';

document.body.append(Object.assign(document.createElement('annotation-task'), { config, items }));
