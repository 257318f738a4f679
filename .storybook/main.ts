/** What Storybook is made of. It runs offline: no telemetry, no update checks. */
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

/** Stories import elements of their own for the registration alone, which the package's list of side effects does not know. */
const keepRegistrations: Plugin = {
  name: 'keep-registrations',
  transform: (_code, id) => (/\/stories\/.*\.ts$/.test(id) ? { moduleSideEffects: true } : undefined),
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), keepRegistrations] }),
};

export default config;
