/** The colours of the elements' own tokens (src/schemes/scheme-element.styles.ts) for what Storybook draws: its frame and its docs pages. */
import { create } from 'storybook/theming';

const shared = {
  brandTitle: 'annotation-elements',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: 'system-ui, sans-serif',
  fontCode: "'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  appBorderRadius: 8,
  inputBorderRadius: 8,
} as const;

export const themes = {
  light: create({
    ...shared,
    base: 'light',
    colorPrimary: '#1d5fbf',
    colorSecondary: '#1d5fbf',
    appBg: '#f5f7fa',
    appContentBg: '#ffffff',
    appPreviewBg: '#ffffff',
    appBorderColor: '#d5dae3',
    textColor: '#1c2330',
    textMutedColor: '#566072',
    barTextColor: '#566072',
    barSelectedColor: '#1d5fbf',
    barHoverColor: '#1d5fbf',
    barBg: '#ffffff',
  }),
  dark: create({
    ...shared,
    base: 'dark',
    colorPrimary: '#8ab4f8',
    colorSecondary: '#6ea1f2',
    appBg: '#1d2430',
    appContentBg: '#151a23',
    appPreviewBg: '#151a23',
    appBorderColor: '#343d4c',
    textColor: '#e7eaf0',
    textMutedColor: '#a4adbd',
    barTextColor: '#a4adbd',
    barSelectedColor: '#8ab4f8',
    barHoverColor: '#8ab4f8',
    barBg: '#151a23',
  }),
};
