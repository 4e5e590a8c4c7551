import type { Writable } from 'node:stream';
import { VERSION } from '../version.js';

/** Where the program starts: the version is printed at once, everything else is loaded when it is needed. */
const [first, ...others] = process.argv.slice(2);
if (first === '--version' && others.length === 0) {
  // a reader that is gone is no error; with any other the whole program tries again, and reports why it fails
  process.stdout.once('error', (error: NodeJS.ErrnoException) =>
    error.code === 'EPIPE' ? undefined : runMain(),
  );
  process.stdout.write(`${VERSION}\n`);
} else {
  await runMain();
}

async function runMain(): Promise<void> {
  const { main } = await import('./main.js');
  const outputs: Writable[] = [];
  const code = await main(new URL('./thread.js', import.meta.url), outputs);
  process.exitCode ??= code;
  endSoon(outputs);
}

/**
 * Ends the process at once when everything is written: Node.js would take some milliseconds longer to close everything
 * first. Where something is still to be written, the process ends when that is done.
 */
function endSoon(outputs: readonly Writable[]): void {
  // what went wrong with the last writing is reported in a turn of its own
  setImmediate(() => {
    if (outputs.every(({ writableLength }) => writableLength === 0)) process.exit();
  });
}
