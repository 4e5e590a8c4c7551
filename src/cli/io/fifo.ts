import { closeSync, constants, openSync, writeSync } from 'node:fs';

/**
 * Releases a named pipe when the user interrupts. Waiting for a writer of the pipe, or for its data, keeps the program
 * from ending, and only a writer can end the wait: so this program becomes one, at once. A pipe that is opened for both
 * reading and writing waits for nobody.
 *
 * @returns a function to call when the pipe is no longer read
 */
export function releaseFifo(path: string, signal: AbortSignal): () => void {
  let pipe: number | null = null;
  const release = (): void => {
    try {
      pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
      writeSync(pipe, '\n');
    } catch {
      // a pipe that is full keeps nobody waiting; in one that only others may write to, only they can end the wait
    }
  };
  signal.addEventListener('abort', release, { once: true });
  return () => {
    signal.removeEventListener('abort', release);
    if (pipe !== null) closeSync(pipe);
  };
}
