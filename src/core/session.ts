/** The session as hosts make it: the state machine with the built-in schemes. A task makes one with the schemes that it has. */
import { builtinRegistry } from '../schemes/builtin.js';
import type { SchemeRegistry } from './registry.js';
import { SessionMachine, type SessionMachineOptions } from './session-machine.js';

export interface AnnotationSessionOptions extends Omit<SessionMachineOptions, 'registry'> {
  /** Default: the built-in schemes. A scheme without a definition is left out of the task. */
  readonly registry?: SchemeRegistry;
}

export class AnnotationSession extends SessionMachine {
  /**
   * Does nothing until `start()`.
   * @throws TypeError when `items` is a list with an item without id, or with one id twice
   */
  constructor(options: AnnotationSessionOptions) {
    super({ registry: builtinRegistry, ...options });
  }
}
