/** A task cannot be opened: a file cannot be fetched, there is nothing to open, or the annotator may not. */
export class TaskLoadError extends Error {
  override readonly name = 'TaskLoadError';
}
