/**
 * The contract of backends, as a suite for mocha, vitest or node:test. What is tested is in the files beside it: one for giving out items, one
 * for keeping records.
 */
import { testAssignment } from './backend-assignment-contract.js';
import { testRecords } from './backend-records-contract.js';
import type { CreateBackend, TestFramework } from './backend-test.js';

/** Runs the contract against the backends that `createBackend` makes. */
export function testTaskBackend(createBackend: CreateBackend, framework: TestFramework): void {
  framework.describe('giving out items', () => {
    testAssignment(createBackend, framework);
  });
  framework.describe('keeping records', () => {
    testRecords(createBackend, framework);
  });
}
