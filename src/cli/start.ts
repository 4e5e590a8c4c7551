import type { Writable } from 'node:stream';
import { VERSION } from '../version.js';
import { cachedProgram, keepCompiledCode } from './code-cache.js';

/** How the files of the code cache are named; the build fills it in. */
declare const CODE_CACHE: string;

/** Where the program starts: its version is told at once, everything else is loaded for what is asked. */
const [first, ...others] = process.argv.slice(2);
if (first === '--version' && others.length === 0) {
  // who asked may be gone; anything else the whole program tries again, and tells why it fails
  process.stdout.once('error', (error: NodeJS.ErrnoException) =>
    error.code === 'EPIPE' ? undefined : runMain(),
  );
  process.stdout.write(`${VERSION}\n`);
} else {
  await runMain();
}

async function runMain(): Promise<void> {
  const { main } =
    cachedProgram(new URL('./code-cache/', import.meta.url), CODE_CACHE, 'program') ?? (await loaded());
  const outputs: Writable[] = [];
  const code = await main(new URL('./thread.js', import.meta.url), outputs);
  process.exitCode ??= code;
  endSoon(outputs);
}

/**
 * Ends the process at once where all is out that was written: Node.js would take some milliseconds longer to let go of
 * everything first. Where something is still on its way the process ends when that is out.
 */
function endSoon(outputs: readonly Writable[]): void {
  // what went wrong with the last writing is told in a turn of its own
  setImmediate(() => {
    if (outputs.every(({ writableLength }) => writableLength === 0)) process.exit();
  });
}

function loaded(): Promise<typeof import('./main.js')> {
  keepCompiledCode();
  return import('./main.js');
}
