import 'annotation-elements/define/hydration.js';
import 'annotation-elements/define';

const task = document.querySelector('annotation-task');
const comment = document.querySelector('text-scheme');
const properties = JSON.parse(document.querySelector('#properties')?.textContent ?? '');
if (!task || !comment) throw new Error('The server has rendered another page.');

const write = (id: string, line: string) => document.querySelector(id)?.append(`${line}\n`);

task.addEventListener('item-show', ({ detail }) => write('#heard', `shown ${detail.itemId}`));
task.addEventListener('annotation-change', ({ detail }) => {
  if (detail.type === 'pairwise') write('#heard', `preferred ${detail.answer?.winner}`);
});
task.addEventListener('annotation-submit', ({ detail }) => write('#heard', `submitted ${detail.record.itemId}`));
task.addEventListener('annotation-saved', ({ detail }) => write('#records', JSON.stringify(detail.record)));
task.addEventListener('task-complete', ({ detail }) => write('#progress', `${detail.progress.done} of ${detail.progress.total}`));

// What the server has made them of: only now do they take over its markup.
Object.assign(task, { config: properties.config, items: properties.items });
comment.scheme = properties.comment;
