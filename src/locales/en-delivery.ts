/** What a task says of records that are sent later, in English, the default. */
import type { DeliveryTexts } from './messages.js';

export const enDelivery: DeliveryTexts = {
  deliveryWaiting: (count) =>
    `${count === 1 ? '1 answer is' : `${String(count)} answers are`} saved here and will be sent when the network is back.`,
  deliveryDone: 'Everything is sent.',
  deliveryRefused: (count) =>
    `${count === 1 ? '1 answer was' : `${String(count)} answers were`} not accepted. Kept here; download the records, and tell who runs the study:`,
};
