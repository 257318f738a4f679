/** How every story is shown: docs from the elements manifest, and two switches in the toolbar, for direction and colour scheme. */
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define/all.js';
import { themes } from './themes.js';

setCustomElementsManifest(manifest);

/** As the reader's system has it, like the frame around. */
const colorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

const STATES: ReadonlySet<string> = new Set(['answer', 'required', 'disabled', 'readonly']);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { theme: themes[colorScheme] },
    options: { storySort: { order: ['Welcome', 'Playground', 'Task', 'Schemes', ['pairwise-preference'], 'Study', 'Design'] } },
  },
  globalTypes: {
    direction: {
      description: 'Text direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    colorScheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Colours',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { direction: 'ltr', colorScheme },
  // A control is only for what the stories pass on to their element.
  argTypesEnhancers: [
    ({ argTypes, initialArgs }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => [
          name,
          name in initialArgs || STATES.has(name) ? argType : { ...argType, control: false },
        ]),
      ),
  ],
  decorators: [
    (story, { globals }) => {
      const { documentElement, body } = document;
      documentElement.dir = globals['direction'] === 'rtl' ? 'rtl' : 'ltr';
      documentElement.style.colorScheme = globals['colorScheme'] === 'dark' ? 'dark' : 'light';
      body.style.background = 'Canvas';
      body.style.color = 'CanvasText';
      return story();
    },
  ],
};

export default preview;
