/** Listens on the port that was asked for, or on the next one that is free. */
import type { Server } from 'node:http';

const HIGHEST_PORT = 65_535;

/**
 * @param port 0: any
 * @returns the port
 * @throws Error when the host is none of this machine
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (!isTaken(error) || port >= HIGHEST_PORT) throw error;
    return listen(server, port + 1, host);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}
