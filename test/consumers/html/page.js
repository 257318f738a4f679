const task = document.querySelector('annotation-task');
const write = (id, text) => document.getElementById(id).append(`${text}\n`);

task.addEventListener('item-show', ({ detail }) => write('heard', `shown ${detail.itemId}`));
task.addEventListener('annotation-change', ({ detail }) => {
  if (detail.type === 'pairwise') write('heard', `preferred ${detail.answer?.winner}`);
});
task.addEventListener('annotation-submit', ({ detail }) => write('heard', `submitted ${detail.record.itemId}`));
task.addEventListener('annotation-saved', ({ detail }) => write('records', JSON.stringify(detail.record)));
task.addEventListener('task-complete', ({ detail }) => write('progress', `${detail.progress.done} of ${detail.progress.total}`));

const { config, items } = await (await fetch('task.json')).json();
Object.assign(task, { config, items });
