import type { Writable } from 'node:stream';
import { VERSION } from '../version.js';

/** The entry point of the program: the version is printed at once, everything else is loaded when it is needed. */
const [first, ...others] = process.argv.slice(2);
if (first === '--version' && others.length === 0) {
  // a closed reader is not an error; after any other error the whole program tries again, and reports it
  process.stdout.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : runMain()));
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
 * Ends the process as soon as everything is written: Node.js would take some milliseconds longer to close everything
 * first.
 */
function endSoon(outputs: readonly Writable[]): void {
  // an error of the last write is reported in a later turn
  setImmediate(() => {
    if (outputs.every(({ writableLength }) => writableLength === 0)) process.exit();
  });
}
