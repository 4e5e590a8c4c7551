import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { systemCode } from '../../io/system-code.js';

/** How long, in milliseconds, until a pipe is let go of again. */
const PAUSE = 20;
/** Nobody waits for the pipe yet, or it is full: both pass. */
const PASSING = new Set(['ENXIO', 'EAGAIN']);

/**
 * Lets go of a named pipe when the user interrupts. Waiting for its writer, or for what an idle one writes, keeps the
 * program from ending, and nothing ends that but a writer: so this program becomes one.
 *
 * @returns to be called when the pipe is no longer read
 */
export function releaseFifo(path: string, signal: AbortSignal): () => void {
  let isRead = true;
  const letGo = (): void => {
    if (isRead && mayBeWaitedFor(path)) setTimeout(letGo, PAUSE);
  };
  signal.addEventListener('abort', letGo, { once: true });
  return () => {
    isRead = false;
    signal.removeEventListener('abort', letGo);
  };
}

/** Writes a sign into the pipe; whether somebody may still wait for one. */
function mayBeWaitedFor(path: string): boolean {
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
