/** Who sends a request. */
export interface Identity {
  readonly annotator: string;
  /** An owner also sees how the study goes, and all its records. */
  readonly role: 'annotator' | 'owner';
}

/** Tells who sends a request; `undefined`: nobody that is known. */
export type Authenticate = (request: Request) => Identity | undefined | Promise<Identity | undefined>;
