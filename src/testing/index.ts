/** The entry `annotation-elements/testing`: the contract of backends as a suite, so that a host can prove its own, and a task to test with. */
export { testTaskBackend, type ContractOptions } from './backend-contract.js';
export type { CreateFailingBackend, FailingParts, RequestFailure } from './backend-failures-contract.js';
export type { BackendParts, CreateBackend, TestFramework } from './backend-test.js';
export { taskConfig, taskItems, taskRecord } from './task-fixture.js';
