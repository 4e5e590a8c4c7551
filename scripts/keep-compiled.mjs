// Keeps the compiled code of everything.cjs for this version of Node.js, with what a simulation and a batch needed:
// node scripts/keep-compiled.mjs <folder>
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import v8 from 'node:v8';
import { Script } from 'node:vm';

const [folder] = process.argv.slice(2);
const file = join(folder, 'everything.cjs');
const script = new Script(readFileSync(file, 'latin1'), { filename: file });
const module = { exports: {} };
script.runInThisContext()(module);

// V8 takes only code that was kept under the settings in force: a batch changes some before it starts its threads
const { setFlagsFromString } = v8;
const changed = [];
v8.setFlagsFromString = (flag) => changed.push(flag);

const results = mkdtempSync(join(tmpdir(), 'imw-'));
try {
  await run(0, 'simulate', 'examples/dossier.json', '--json');
  await run(0, 'batch', 'examples/dossiers.csv', '-o', join(results, 'dossiers.csv'));
  await run(2, 'batch', 'examples/dossiers-with-mistakes.csv', '-o', join(results, 'mistakes.csv'));
} finally {
  rmSync(results, { recursive: true });
}
keepFor('program');
for (const flag of changed) setFlagsFromString(flag);
keepFor('thread');

async function run(expected, ...args) {
  process.argv = [process.execPath, 'imw', ...args];
  const code = await module.exports.main(new URL('file:///'), []);
  if (code !== expected) throw new Error(`imw ${args.join(' ')}: exit code ${code}`);
}

function keepFor(by) {
  const name = `${by}-${process.version}-${process.platform}-${process.arch}.bin`;
  writeFileSync(join(folder, name), script.createCachedData());
}
