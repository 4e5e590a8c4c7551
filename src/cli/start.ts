import { VERSION } from '../version.js';

/** Where the program starts: its version is told at once, everything else is loaded for what is asked. */
const [first, ...others] = process.argv.slice(2);
if (first === '--version' && others.length === 0) {
  // who asked may be gone; anything else the whole program tries again, and tells why it fails
  process.stdout.once('error', (error: NodeJS.ErrnoException) =>
    error.code === 'EPIPE' ? undefined : runMain(),
  );
  process.stdout.write(`${VERSION}\n`);
} else {
  keepCompiledCode();
  await runMain();
}

async function runMain(): Promise<void> {
  const { main } = await import('./main.js');
  const code = await main(new URL('./worker.js', import.meta.url));
  process.exitCode ??= code;
}

/** Lets Node.js 22 and later keep the compiled program in the folder for temporary files, for the next start. */
function keepCompiledCode(): void {
  const { enableCompileCache } = process.getBuiltinModule('node:module') as {
    enableCompileCache?: () => void;
  };
  enableCompileCache?.();
}
