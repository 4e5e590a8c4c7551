import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

type Program = Pick<typeof import('./main.js'), 'main'>;

/** Commands that may take long: V8 optimises them better as modules than as the one function of the kept program. */
const LONG: ReadonlySet<string> = new Set(['batch', 'join', 'verify', 'self-test']);

/** Which compiled code this Node.js can use. */
const COMPILED_FOR = `${process.version}-${process.platform}-${process.arch}`;

/**
 * The program with the compiled code that the build kept, which starts in two thirds of the time; null where there is none
 * for this Node.js, or where the time goes into something else than starting.
 *
 * @param folder where the build put them
 */
export function keptProgram(args: readonly string[], folder: URL): Program | null {
  if (args.some((arg) => LONG.has(arg))) return null;
  let kept: Script;
  try {
    const cachedData = readFileSync(new URL(`${COMPILED_FOR}.bin`, folder));
    const file = new URL('program.cjs', folder);
    // all of it is ASCII
    kept = new Script(readFileSync(file, 'latin1'), { filename: file.href, cachedData });
  } catch {
    return null;
  }
  if (kept.cachedDataRejected === true) return null;
  const module = { exports: {} as Program };
  kept.runInThisContext()(module);
  return module.exports;
}
