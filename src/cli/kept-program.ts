import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

type Everything = typeof import('./everything.js');

/** Which compiled code this Node.js can use. */
const COMPILED_FOR = `${process.version}-${process.platform}-${process.arch}`;

/**
 * What can be started, with the compiled code that the build kept for it, which takes two thirds of the time; null where
 * there is none for this Node.js.
 *
 * @param folder where the build put them
 * @param by who starts: V8 takes only code that was kept under the settings that are in force then
 */
export function keptProgram(by: 'program' | 'thread', folder: URL): Everything | null {
  let kept: Script;
  try {
    const cachedData = readFileSync(new URL(`${by}-${COMPILED_FOR}.bin`, folder));
    const file = new URL('everything.cjs', folder);
    // all of it is ASCII
    kept = new Script(readFileSync(file, 'latin1'), { filename: file.href, cachedData });
  } catch {
    return null;
  }
  if (kept.cachedDataRejected === true) return null;
  const module = { exports: {} as Everything };
  kept.runInThisContext()(module);
  return module.exports;
}
