/** `annotation-elements/server`: the reference service and what it keeps its task in. For servers; it has no DOM and brings no framework. */
export type { GoldItem, GoldScore, GoldSource } from '../core/gold-items.js';
export { goldItemOf } from '../core/gold-items.js';
export { openTaskStore, type GoldSet, type TaskStoreOptions } from './open-task-store.js';
export type { Authenticate, Identity } from './identity.js';
export { SignedSessions } from './signed-session.js';
export { MissingPackageError } from './sql/load-peer.js';
export type { SqlDatabase, SqlRow, SqlSession, SqlValue } from './sql/sql-database.js';
export { openPglite } from './sql/pglite-database.js';
export { openPostgres, type PostgresOptions } from './sql/postgres-database.js';
export { SqlTaskStore, type SqlTaskStoreOptions } from './sql/sql-task-store.js';
export { createTaskHandler, type TaskHandler, type TaskHandlerOptions } from './task-handler.js';
export type { AnnotatorProgress, ItemProgress, StudyItems, StudyItemsQuery, StudyProgress, TaskStore } from './task-store.js';
