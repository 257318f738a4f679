import { assignmentStrategies } from '../src/core/assignment.js';
import type { AssignmentStrategyName } from '../src/core/task-config.js';

export function isStrategyName(name: string): name is AssignmentStrategyName {
  return Object.hasOwn(assignmentStrategies, name);
}
