/** This library with a session that keeps its records in memory, as the other pages do. */
import '../../../dist/define/preference-task.js';
import { MemoryBackend } from '../../../dist/core/memory-backend.js';
import { AnnotationSession } from '../../../dist/core/session.js';
import '../page.css';
import config from 'task-config';
import { items } from '../task.js';

const backend = new MemoryBackend({ config, items });
const session = new AnnotationSession({ config, backend, annotator: 'ann' });
document.body.append(Object.assign(document.createElement('annotation-task'), { config, items, session }));
