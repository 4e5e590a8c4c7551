import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { systemCode } from '../../io/system-code.js';

/** The pause between two attempts to release a pipe, in milliseconds. */
const PAUSE = 20;
/** The pipe has no reader yet, or it is full: both can change. */
const PASSING = new Set(['ENXIO', 'EAGAIN']);

/**
 * Releases a named pipe when the user interrupts. Waiting for a writer of the pipe, or for its data, keeps the program
 * from ending, and only a writer can end the wait: so this program becomes one.
 *
 * @returns a function to call when the pipe is no longer read
 */
export function releaseFifo(path: string, signal: AbortSignal): () => void {
  let isRead = true;
  const release = (): void => {
    if (isRead && mayHaveReader(path)) setTimeout(release, PAUSE);
  };
  signal.addEventListener('abort', release, { once: true });
  return () => {
    isRead = false;
    signal.removeEventListener('abort', release);
  };
}

/** Writes a character into the pipe, and returns whether a reader may still be waiting. */
function mayHaveReader(path: string): boolean {
  try {
    const pipe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    try {
      writeSync(pipe, '\n');
    } finally {
      closeSync(pipe);
    }
    return true;
  } catch (error) {
    return PASSING.has(systemCode(error));
  }
}
