import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { AnnotationChangeEvent, AnnotationRecord, Item, TaskConfig } from 'annotation-elements';
import { parseItems, parseTaskConfig } from 'annotation-elements/config';

@Component({
  selector: 'recipes-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (task(); as task) {
      <annotation-task
        annotator="ann"
        [config]="task.config"
        [items]="task.items"
        (item-show)="hear('shown ' + $event.detail.itemId)"
        (annotation-change)="hearChange($event)"
        (annotation-submit)="hear('submitted ' + $event.detail.record.itemId)"
        (annotation-saved)="keep($event.detail.record)"
        (task-complete)="progress.set($event.detail.progress.done + ' of ' + $event.detail.progress.total)"
      ></annotation-task>
    }
    <p id="progress">{{ progress() }}</p>
    <pre id="heard">{{
      heard().join(
        '
'
      )
    }}</pre>
    <pre id="records">{{
      records().join(
        '
'
      )
    }}</pre>
  `,
})
export class AppComponent {
  readonly task = signal<{ config: TaskConfig; items: readonly Item[] } | undefined>(undefined);
  readonly heard = signal<readonly string[]>([]);
  readonly records = signal<readonly string[]>([]);
  readonly progress = signal('');

  constructor() {
    void this.load();
  }

  async load(): Promise<void> {
    const [configText, itemsText] = await Promise.all(
      ['task/config.yaml', 'task/items.json'].map(async (url) => (await fetch(url)).text()),
    );
    const { config } = parseTaskConfig(configText, { filename: 'config.yaml' });
    const { items } = parseItems(itemsText, { filename: 'items.json', ...config.itemProperties });
    this.task.set({ config, items });
  }

  hear(line: string): void {
    this.heard.update((lines) => [...lines, line]);
  }

  hearChange({ detail }: AnnotationChangeEvent): void {
    if (detail.type === 'pairwise') this.hear(`preferred ${detail.answer?.winner}`);
  }

  keep(record: AnnotationRecord): void {
    this.records.update((records) => [...records, JSON.stringify(record)]);
  }
}
