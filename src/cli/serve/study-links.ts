/** What the terminal says of how people come in: the personal links of a study. */
import type { TaskConfig } from '../../core/task-config.js';
import { SignedSessions } from '../../server/signed-session.js';
import { printable } from '../display-text.js';

export interface LinkParts {
  readonly config: TaskConfig;
  readonly secret: string;
  /** The address of the service, with a slash at its end. */
  readonly url: string;
}

/** Lines for the terminal. */
export async function studyLinks({ config, secret, url }: LinkParts): Promise<string> {
  const sessions = new SignedSessions(secret);
  const link = (parts: Readonly<Record<string, string>>) => `${url}sign-in#${new URLSearchParams(parts).toString()}`;
  const lines: string[] = [];
  if (config.allowAllUsers) {
    lines.push('Annotators sign in there with a name of their choice.');
  } else if (config.authorizedUsers.length === 0) {
    lines.push('Nobody can annotate: “allow_all_users” is false, and “authorized_users” names nobody.');
  } else {
    lines.push('Annotators sign in by their personal links:');
    for (const annotator of config.authorizedUsers) {
      lines.push(`  ${printable(annotator)}  ${link({ annotator, key: await sessions.personalKey(annotator) })}`);
    }
  }
  lines.push('You see how the study goes by this link; keep it to yourself:');
  lines.push(`  ${link({ role: 'owner', annotator: 'owner', key: await sessions.ownerKey() })}`);
  return lines.map((line) => `${line}\n`).join('');
}
