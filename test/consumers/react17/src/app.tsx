import 'annotation-elements/define';
import { AnnotationTask } from 'annotation-elements/react';
import type { AnnotationRecord } from 'annotation-elements';
import { useState } from 'react';
import { config, items } from './task.js';

export function App() {
  const [heard, setHeard] = useState<readonly string[]>([]);
  const [records, setRecords] = useState<readonly AnnotationRecord[]>([]);
  const [progress, setProgress] = useState('');
  const hear = (line: string) => setHeard((lines) => [...lines, line]);

  return (
    <>
      <AnnotationTask
        config={config}
        items={items}
        annotator="ann"
        className="recipes"
        onItemShow={({ detail }) => hear(`shown ${detail.itemId}`)}
        onAnnotationChange={({ detail }) => {
          if (detail.type === 'pairwise') hear(`preferred ${detail.answer?.winner}`);
        }}
        onAnnotationSubmit={({ detail }) => hear(`submitted ${detail.record.itemId}`)}
        onAnnotationSaved={({ detail }) => setRecords((saved) => [...saved, detail.record])}
        onTaskComplete={({ detail }) => setProgress(`${detail.progress.done} of ${detail.progress.total}`)}
      />
      <p id="progress">{progress}</p>
      <pre id="heard">{heard.join('\n')}</pre>
      <pre id="records">{records.map((record) => JSON.stringify(record)).join('\n')}</pre>
    </>
  );
}
