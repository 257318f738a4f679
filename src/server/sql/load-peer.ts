/** Loads a package that only some services need, and that therefore is installed by who needs it. */

/** A package that the database needs is not installed. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
  constructor(
    readonly packageName: string,
    purpose: string,
    cause: unknown,
  ) {
    super(`${purpose} needs the package ${packageName}, which is not installed. Install it: npm install ${packageName}`, { cause });
  }
}

/**
 * @param purpose what needs the package, as the beginning of a sentence
 * @throws MissingPackageError when the package is not installed
 */
export async function loadPeer<T>(packageName: string, purpose: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (isNotFound(cause) && cause.message.includes(packageName)) throw new MissingPackageError(packageName, purpose, cause);
    throw cause;
  }
}

function isNotFound(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
