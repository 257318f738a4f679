/** Who may come in: anybody by a name, or those whom the config names by their personal keys; and the owner by theirs. */
import { isPlainObject } from '../core/json.js';
import type { TaskConfig } from '../core/task-config.js';
import type { Identity } from './identity.js';
import { Problem } from './problem.js';
import { SignedSessions } from './signed-session.js';

const LONGEST_NAME = 200;

export class Accounts {
  readonly #config: TaskConfig;
  readonly #sessions: SignedSessions;

  /** @throws TypeError when the secret is too short to be one */
  constructor(config: TaskConfig, secret: string) {
    if (secret.length < 32) throw new TypeError('The secret must have at least 32 characters.');
    this.#config = config;
    // A name that somebody typed while everybody could come in proves nothing once only some may; nor does a session of another task.
    this.#sessions = new SignedSessions(secret, `${config.allowAllUsers ? 'anybody' : 'known annotators'} in ${config.annotationTaskName}`);
  }

  /** Who is signed in, and may still be. */
  async read(request: Request): Promise<Identity | undefined> {
    const identity = await this.#sessions.read(request);
    if (!identity || identity.role === 'owner' || this.#mayAnnotate(identity.annotator)) return identity;
    return undefined;
  }

  /**
   * Where everybody may annotate, a name is enough; else the annotator's personal key says that it is them.
   * @throws Problem when it is nobody of this study
   */
  async signIn(body: unknown): Promise<Identity> {
    const { annotator, password, role } = isPlainObject(body) ? body : {};
    if (typeof annotator !== 'string' || annotator.trim() === '' || annotator.length > LONGEST_NAME || annotator.includes('\0')) {
      throw new Problem(400, `Say who you are: a name of at most ${String(LONGEST_NAME)} characters.`);
    }
    if (role === 'owner') {
      if (!isSame(password, await this.#sessions.ownerKey()))
        throw new Problem(403, 'This is not the key of the person who runs this study.');
      return { annotator, role };
    }
    const isKnown = this.#config.allowAllUsers || isSame(password, await this.#sessions.personalKey(annotator));
    if (!isKnown || !this.#mayAnnotate(annotator)) {
      throw new Problem(403, 'This name and key do not belong to this study. Use the link that you were given.');
    }
    return { annotator, role: 'annotator' };
  }

  /** The `Set-Cookie` header that signs somebody in. */
  cookie(identity: Identity, isSecure: boolean): Promise<string> {
    return this.#sessions.cookie(identity, isSecure);
  }

  /** The one that signs them out. */
  endingCookie(isSecure: boolean): string {
    return this.#sessions.endingCookie(isSecure);
  }

  #mayAnnotate(annotator: string): boolean {
    return this.#config.allowAllUsers || this.#config.authorizedUsers.includes(annotator);
  }
}

/** Takes as long wherever the two differ, so that a key cannot be found sign by sign. */
function isSame(given: unknown, expected: string): boolean {
  if (typeof given !== 'string' || given.length !== expected.length) return false;
  let difference = 0;
  for (let index = 0; index < expected.length; index += 1) difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  return difference === 0;
}
