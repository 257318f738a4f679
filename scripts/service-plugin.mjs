/** Gives browser tests a real service, started when a test first asks for it and told by commands what to do. */
import { tsImport } from 'tsx/esm/api';

/**
 * @param {string} name of the commands that are for it
 * @param {string} module that has `startService`, relative to this one
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function servicePlugin(name, module) {
  /** @type {Promise<import('../test/server/commanded-service.ts').CommandedService> | undefined} */
  let starting;
  /** @returns {Promise<import('../test/server/commanded-service.ts').CommandedService>} */
  const start = async () => {
    /** @type {{ startService: () => Promise<import('../test/server/commanded-service.ts').CommandedService> }} */
    const { startService } = await tsImport(module, import.meta.url);
    return startService();
  };
  return {
    name,
    async executeCommand({ command, payload }) {
      if (command !== name) return undefined;
      starting ??= start();
      return (await starting).obey(payload);
    },
    async serverStop() {
      await (await starting)?.stop();
    },
  };
}
