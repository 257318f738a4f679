import 'annotation-elements/define';
import { config, items } from './task.js';

const task = document.createElement('annotation-task');
Object.assign(task, { config, items, annotator: 'ann' });

const progress = document.createElement('p');
progress.id = 'progress';
const heard = document.createElement('pre');
heard.id = 'heard';
const records = document.createElement('pre');
records.id = 'records';

task.addEventListener('item-show', ({ detail }) => {
  heard.append(`shown ${detail.itemId}\n`);
});
task.addEventListener('annotation-change', ({ detail }) => {
  if (detail.type === 'pairwise') heard.append(`preferred ${detail.answer?.winner}\n`);
});
task.addEventListener('annotation-submit', ({ detail }) => {
  heard.append(`submitted ${detail.record.itemId}\n`);
});
task.addEventListener('annotation-saved', ({ detail }) => {
  records.append(`${JSON.stringify(detail.record)}\n`);
});
task.addEventListener('task-complete', ({ detail }) => {
  progress.append(`${detail.progress.done} of ${detail.progress.total}`);
});

document.querySelector('#app')?.append(task, progress, heard, records);
