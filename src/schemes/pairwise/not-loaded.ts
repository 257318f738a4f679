/** Apart from the other texts: those come with the code of which this says that it did not come. */
export const notLoaded = 'This question could not be loaded. Reload the page to try again.';
