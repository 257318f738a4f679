import 'annotation-elements/define';
import type {} from 'annotation-elements/jsx/solid';
import type { AnnotationRecord } from 'annotation-elements';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { config, items } from './task.js';

function App() {
  const [heard, setHeard] = createSignal<readonly string[]>([]);
  const [records, setRecords] = createSignal<readonly AnnotationRecord[]>([]);
  const [progress, setProgress] = createSignal('');
  const hear = (line: string) => setHeard((lines) => [...lines, line]);

  return (
    <>
      <annotation-task
        prop:config={config}
        prop:items={items}
        annotator="ann"
        on:item-show={({ detail }) => hear(`shown ${detail.itemId}`)}
        on:annotation-change={({ detail }) => {
          if (detail.type === 'pairwise') hear(`preferred ${detail.answer?.winner}`);
        }}
        on:annotation-submit={({ detail }) => hear(`submitted ${detail.record.itemId}`)}
        on:annotation-saved={({ detail }) => setRecords((saved) => [...saved, detail.record])}
        on:task-complete={({ detail }) => setProgress(`${detail.progress.done} of ${detail.progress.total}`)}
      />
      <p id="progress">{progress()}</p>
      <pre id="heard">{heard().join('\n')}</pre>
      <pre id="records">
        {records()
          .map((record) => JSON.stringify(record))
          .join('\n')}
      </pre>
    </>
  );
}

const container = document.getElementById('app');
if (!container) throw new Error('The page has no place for the app.');
render(() => <App />, container);
