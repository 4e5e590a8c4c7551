import { closeSync, fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { removeTempFiles } from '../io/temp-files.js';
import { EXIT, type ExitCode } from './context.js';

/** What signals did to a run. */
export interface Interruption {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** Fixes the exit code: what the run writes has its place, and no signal changes that any more. */
  readonly settle: (code: ExitCode) => void;
  /** Whether a signal came before the exit code was fixed: nothing was written. */
  readonly isInterrupted: () => boolean;
}

/**
 * Listens to the signals of this process. The first one interrupts the run, which then rolls back what it wrote; a
 * second one, or a terminal that closes, ends the program at once. It leaves no incomplete file then either.
 */
export function listenForSignals(): Interruption {
  const interrupt = new AbortController();
  let settled: ExitCode | null = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const)
    process.on(signal, () => {
      const isLast = interrupt.signal.aborted || signal === 'SIGHUP';
      // releases what waits for a pipe, which would keep the process from ending
      interrupt.abort();
      if (!isLast) return;
      removeTempFiles();
      process.exit(settled === null ? EXIT.interrupted : (process.exitCode ?? settled));
    });
  closeLostTerminals();
  return {
    signal: interrupt.signal,
    settle: (code) => {
      settled = code;
    },
    isInterrupted: () => interrupt.signal.aborted && settled === null,
  };
}

/** Closes, at the end, the streams of a terminal that no longer exists: Node.js would crash when it resets them. */
function closeLostTerminals(): void {
  process.on('exit', () => {
    for (const stream of [0, 1, 2]) if (isDevice(stream) && !isatty(stream)) closeSync(stream);
  });
}

/** Keeps readers of a terminal from changing its mode when it no longer exists: `node:readline` would crash. */
export function keepFromLostTerminal(stdin: typeof process.stdin): typeof process.stdin {
  const { setRawMode } = stdin;
  if (stdin.isTTY) stdin.setRawMode = (isRaw) => (isatty(stdin.fd) ? setRawMode.call(stdin, isRaw) : stdin);
  return stdin;
}

function isDevice(stream: number): boolean {
  try {
    return fstatSync(stream).isCharacterDevice();
  } catch {
    return false;
  }
}
