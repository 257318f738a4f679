/**
 * The contract of backends, as a suite for mocha, vitest or node:test. What is tested is in the files beside it: one for giving out items, one
 * for keeping records, one for requests that fail.
 */
import { testAssignment } from './backend-assignment-contract.js';
import { testFailures, type CreateFailingBackend } from './backend-failures-contract.js';
import { testRecords } from './backend-records-contract.js';
import type { CreateBackend, TestFramework } from './backend-test.js';

export interface ContractOptions {
  /** Makes a backend whose requests can be made to fail. Without it, nothing is tested of errors: leave it out where there are no requests. */
  readonly createFailing?: CreateFailingBackend;
}

/** Runs the contract against the backends that `createBackend` makes. */
export function testTaskBackend(createBackend: CreateBackend, framework: TestFramework, { createFailing }: ContractOptions = {}): void {
  framework.describe('giving out items', () => {
    testAssignment(createBackend, framework);
  });
  framework.describe('keeping records', () => {
    testRecords(createBackend, framework);
  });
  if (!createFailing) return;
  framework.describe('requests that fail', () => {
    testFailures(createFailing, framework);
  });
}
