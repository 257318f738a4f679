/** How every story is shown: docs from the elements manifest, and two switches in the toolbar, for direction and colour scheme. */
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define/all.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { expanded: true },
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
  initialGlobals: { direction: 'ltr', colorScheme: 'light' },
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
