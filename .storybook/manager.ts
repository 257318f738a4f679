/** The frame around the stories. Its own keys are off: an annotation task has keys of its own, and 1, 2, 3 or A are labels there. */
import { addons } from 'storybook/manager-api';
import { themes } from './themes.js';

const PAGES: ReadonlySet<string> = new Set(['welcome--welcome', 'playground--playground']);
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: isDark ? themes.dark : themes.light,
  ui: { enableShortcuts: false },
  layoutCustomisations: {
    // Pages have no controls, and need the room.
    showPanel: ({ storyId }: { storyId?: string }, isShown: boolean) => (storyId !== undefined && PAGES.has(storyId) ? false : isShown),
  },
});
