/** The designs of the corpus, for tests that read every one of them. It lies beside the project, and is not everywhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const project = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(project, '../shared/corpus');

export interface Design {
  /** The path of the config within its folder. */
  readonly name: string;
  readonly source: string;
}

/** Why tests over the corpus are skipped; `false` where it is there. */
export const corpusSkip: string | false = existsSync(corpus) ? false : 'the corpus of designs is not here (../shared/corpus)';

/** Every config of the corpus; none where it is not there. */
export function corpusDesigns(): readonly Design[] {
  return corpusSkip === false ? designsIn(corpus) : [];
}

/** Every config among the project's own examples. */
export function exampleDesigns(): readonly Design[] {
  return designsIn(join(project, 'examples'));
}

function designsIn(folder: string): readonly Design[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
}
