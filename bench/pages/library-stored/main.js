/** This library as it comes: every answer is stored in the browser's database at once, and survives reload and crash. */
import '../../../dist/define/annotation-task.js';
import '../../../dist/define/preference-schemes.js';
import '../page.css';
import config from 'task-config';
import { items } from '../task.js';

document.body.append(Object.assign(document.createElement('annotation-task'), { config, items }));
