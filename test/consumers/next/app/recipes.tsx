'use client';

import 'annotation-elements/define';
import { AnnotationTask } from 'annotation-elements/react';
import type { AnnotationRecord, Item, TaskConfig } from 'annotation-elements';
import { useState } from 'react';

export function Recipes({ config, items }: { readonly config: TaskConfig; readonly items: readonly Item[] }) {
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
