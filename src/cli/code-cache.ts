import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

type Everything = typeof import('./everything.js');

/** Whose compiled code this Node.js can use. */
const COMPILED_FOR = `${process.version}-${process.platform}-${process.arch}`;

/**
 * All of the program out of one file, with the code that was compiled when it was built, so that starting takes less time;
 * null where there is no such code for this Node.js. Other options of V8 than the build had make it compile anew.
 *
 * @param folder where the build put both files
 * @param name how their names start: with a digest of the program, since V8 takes code of another program as long as this
 * @param startedAs V8 takes only code that was compiled under its settings, and a batch changes some before its threads start
 */
export function cachedProgram(folder: URL, name: string, startedAs: 'program' | 'thread'): Everything | null {
  let script: Script;
  try {
    const cachedData = readFileSync(new URL(`${name}-${startedAs}-${COMPILED_FOR}.bin`, folder));
    // all of it is ASCII; it has the file name under which it was compiled
    const text = readFileSync(new URL(`${name}.cjs`, folder), 'latin1');
    script = new Script(text, { filename: `${name}.cjs`, cachedData });
  } catch {
    return null;
  }
  const module = { exports: {} as Everything };
  script.runInThisContext()(module);
  return module.exports;
}

/** Lets Node.js 22 and later keep the code of the loose files in the folder for temporary files, for the next start. */
export function keepCompiledCode(): void {
  const { enableCompileCache } = process.getBuiltinModule('node:module') as {
    enableCompileCache?: () => void;
  };
  enableCompileCache?.();
}
