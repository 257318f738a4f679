/** A service that a page under test tells what to do. */
export interface CommandedService {
  /** @returns the address of the service */
  obey(command: unknown): Promise<string>;
  stop(): Promise<void>;
}
