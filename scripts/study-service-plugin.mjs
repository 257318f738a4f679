/** Gives browser tests a real service with a study of its own, started when a test first asks for it. */
import { tsImport } from 'tsx/esm/api';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function studyServicePlugin() {
  /** @type {Promise<import('../test/study/study-service.ts').StudyService> | undefined} */
  let starting;
  /** @returns {Promise<import('../test/study/study-service.ts').StudyService>} */
  const start = async () => {
    /** @type {typeof import('../test/study/study-service.ts')} */
    const { startStudyService } = await tsImport('../test/study/study-service.ts', import.meta.url);
    return startStudyService();
  };
  return {
    name: 'study-service',
    async executeCommand({ command, payload }) {
      if (command !== 'study-service') return undefined;
      starting ??= start();
      return (await starting).obey(payload);
    },
    async serverStop() {
      await (await starting)?.stop();
    },
  };
}
