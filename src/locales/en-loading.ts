/** What a task says when it loads its config or its data, in English, the default. */
import type { LoadingTexts } from './messages.js';

export const enLoading: LoadingTexts = {
  notLoaded: (url, why) => `${url} could not be loaded: ${why}. Check the address and that the server has the file.`,
  noData: 'The config names no data: list its files under data_files, or set the property items.',
};
