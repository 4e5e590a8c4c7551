import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run-imw.js';

/** How slow a disk is, in milliseconds, and whether a file on it has one name only. */
export interface SlowDisk {
  readonly pause: number;
  readonly hasOneName?: boolean;
}

export interface SlowRun {
  readonly child: ChildProcess;
  /** Resolves when the first file gets its name. */
  readonly naming: Promise<unknown>;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly stderr: string;
  }>;
}

/** Starts a batch with the output `o.csv` on a disk on which it takes a while to give a file its name. */
export function startOnSlowDisk(args: readonly string[], cwd: string, { pause, hasOneName }: SlowDisk): SlowRun {
  const child = spawn(process.execPath, [join(ROOT, 'bin/imw.js'), 'batch', '-o', 'o.csv', ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      IMW_LANG: 'en',
      NODE_OPTIONS: `--import ${pathToFileURL(join(ROOT, 'test/support/slow-disk.mjs'))}`,
      SLOW_DISK: String(pause),
      SIGN: '',
      ...(hasOneName ? { ONE_NAME: '' } : {}),
    },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const sign = child.stdio[3] as Readable;
  sign.resume();
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  return {
    child,
    naming: Promise.race([once(sign, 'data'), closed]),
    ended: closed.then(([code, signal]) => ({ code, signal, stderr })),
  };
}
