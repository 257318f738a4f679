/** Chooses the port. */

const highestPort = 65_535;

/**
 * @param {string} text
 * @returns {number}
 * @throws {Error} when it is no port
 */
export function portNumber(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > highestPort) throw new Error(`--port ${text} is not a port. Give a number from 0 to ${highestPort}.`);
  return port;
}

/**
 * Listens on a port, or on the next one that is free.
 * @param {import('node:http').Server} server
 * @param {number} port 0: any
 * @param {string} host
 * @returns {Promise<number>} the port
 */
export async function listen(server, port, host) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve(undefined);
      });
    });
  } catch (error) {
    if (!isTaken(error) || port >= highestPort) throw error;
    return listen(server, port + 1, host);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** @param {unknown} error */
function isTaken(error) {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}
