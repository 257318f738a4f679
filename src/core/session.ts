/** The session as hosts make it: the state machine with the built-in schemes, and the rules that its config has. A task makes one with the schemes that it has. */
import { builtinRegistry } from '../schemes/builtin.js';
import type { DraftStore } from './draft.js';
import { MemoryDraftStore } from './memory-draft-store.js';
import type { SchemeRegistry } from './registry.js';
import { SessionMachine, type SessionMachineOptions } from './session-machine.js';
import { loadSessionRules } from './session-rules.js';

export interface AnnotationSessionOptions extends Omit<SessionMachineOptions, 'registry' | 'rules' | 'drafts'> {
  /** Where drafts are kept. Default: in memory, so that they live as long as the session. */
  readonly drafts?: DraftStore;
  /** Default: the built-in schemes. A scheme without a definition is left out of the task. */
  readonly registry?: SchemeRegistry;
}

export class AnnotationSession extends SessionMachine {
  /**
   * Does nothing until `start()`.
   * @throws TypeError when `items` is a list with an item without id, or with one id twice
   */
  constructor(options: AnnotationSessionOptions) {
    const { config, annotator, registry = builtinRegistry, drafts = new MemoryDraftStore() } = options;
    super({ ...options, registry, drafts, rules: () => loadSessionRules(config, annotator, registry) });
  }
}
