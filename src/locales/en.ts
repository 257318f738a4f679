import { enDelivery } from './en-delivery.js';
import { enDialogs } from './en-dialogs.js';
import { enLoading } from './en-loading.js';
import { enTask } from './en-task.js';
import type { Messages } from './messages.js';

/** The interface in English, the default. */
export const en: Messages = { ...enTask, ...enDialogs, ...enDelivery, ...enLoading };
