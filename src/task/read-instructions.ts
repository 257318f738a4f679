/** Whether the annotator has read the instructions, also on an earlier visit. Other instructions than those are to be read again. */
import type { TaskConfig } from '../core/task-config.js';
import { instructionsMemory, isRemembered, remember, type Memory } from './remembered.js';

export class ReadInstructions {
  readonly #memory: Memory;
  #isRead: boolean;

  constructor(config: TaskConfig, annotator: string) {
    this.#memory = instructionsMemory(config, annotator);
    this.#isRead = isRemembered(this.#memory);
  }

  get isRead(): boolean {
    return this.#isRead;
  }

  /** They were closed, or an item was done by them. */
  read(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    remember(this.#memory);
  }
}
