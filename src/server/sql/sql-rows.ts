/** Reads columns of rows. What the database holds was written by this library: a value of another kind is a broken database. */
import { isPlainObject } from '../../core/json.js';
import { isAnnotationRecord } from '../../core/parse-record.js';
import type { Item } from '../../core/item.js';
import type { AnnotationRecord } from '../../core/record.js';
import type { SqlRow } from './sql-database.js';

export function textOf(row: SqlRow, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw broken(column);
  return value;
}

/** Drivers give large integers as text. */
export function numberOf(row: SqlRow, column: string): number {
  const value = Number(row[column]);
  if (Number.isNaN(value)) throw broken(column);
  return value;
}

export function recordOf(row: SqlRow): AnnotationRecord {
  const value: unknown = JSON.parse(textOf(row, 'body'));
  if (!isAnnotationRecord(value)) throw broken('body');
  return value;
}

export function itemOf(row: SqlRow): Item {
  const value: unknown = JSON.parse(textOf(row, 'body'));
  if (!isPlainObject(value)) throw broken('body');
  return value;
}

function broken(column: string): Error {
  return new Error(`The database holds something unexpected in “${column}”. Was it changed by another program?`);
}
