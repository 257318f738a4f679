/** A study in a database, for an export: its judgements, its gold items and decisions beside them. It reads and changes nothing. */
import { adjudicationTaskName } from '../../core/adjudication.js';
import { goldConfig } from '../../core/gold-items.js';
import type { TaskConfig } from '../../core/task-config.js';
import type { SqlDatabase } from '../../server/sql/sql-database.js';
import { allRecords, keptItem, keptItemIds, keptTasks } from '../../server/sql/sql-kept.js';
import type { ExportSource } from './export-source.js';

/** A study that the database does not have has no records. */
export async function keptSource(database: SqlDatabase, config: TaskConfig, close: () => Promise<void>): Promise<ExportSource> {
  const tasks = await keptTasks(database);
  const idsOf = (names: readonly string[]) => tasks.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  const own = idsOf([config.annotationTaskName]);
  const gold = idsOf(goldTaskNames(config));
  const decisions = idsOf([adjudicationTaskName(config.annotationTaskName)]);
  const goldIds = new Set((await Promise.all(gold.map((task) => keptItemIds(database, task)))).flat());
  return {
    async *records(withGold) {
      for (const task of [...decisions, ...own, ...(withGold ? gold : [])]) yield* allRecords(database, task);
    },
    async item(itemId) {
      for (const task of [...own, ...gold]) {
        const item = await keptItem(database, task, itemId);
        if (item) return item;
      }
      return undefined;
    },
    goldIds,
    isUnique: true,
    close,
  };
}

/** The tasks that a study keeps its gold items in. */
export function goldTaskNames(config: TaskConfig): readonly string[] {
  return (config.goldItems ?? []).map((source) => goldConfig(config, source).annotationTaskName);
}
