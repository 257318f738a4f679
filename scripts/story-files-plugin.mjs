/** Tells browser tests which story files there are, so that none is left out of the axe test. */
import { readdir } from 'node:fs/promises';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function storyFilesPlugin() {
  return {
    name: 'story-files',
    async executeCommand({ command }) {
      if (command !== 'story-files') return undefined;
      const files = await readdir(new URL('../stories/', import.meta.url));
      return files.filter((file) => file.endsWith('.stories.ts')).sort();
    },
  };
}
