// Keeps the compiled code of a program for this version of Node.js, with what a simulation and a batch needed:
// node scripts/make-code-cache.mjs dist/code-cache/everything-0123456789abcdef
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import v8 from 'node:v8';
import { Script } from 'node:vm';

const [path] = process.argv.slice(2);
const text = readFileSync(`${path}.cjs`, 'latin1');
const filename = `${basename(path)}.cjs`;
const script = new Script(text, { filename });
const module = { exports: {} };
script.runInThisContext()(module);

// V8 takes only code that was compiled under the settings in force. A batch changes some before it starts its threads, and
// more when it has gone on for long, which the examples do not.
const { setFlagsFromString } = v8;
const changed = [];
v8.setFlagsFromString = (flag) => changed.push(flag);

const folder = `${path}-results`;
mkdirSync(folder);
try {
  const configuration = join(folder, 'imw.config.json');
  writeFileSync(configuration, '{}');
  Object.assign(process.env, { IMW_CONFIG: configuration, IMW_LANG: 'nl' });
  await run(0, 'simulate', 'examples/dossier.json', '--json');
  await run(0, 'batch', 'examples/dossiers.csv', '-o', join(folder, 'dossiers.csv'));
  await run(2, 'batch', 'examples/dossiers-with-mistakes.csv', '-o', join(folder, 'mistakes.csv'));
} finally {
  rmSync(folder, { recursive: true });
}
keepFor('program');
for (const flag of changed) setFlagsFromString(flag);
keepFor('thread');

async function run(expected, ...args) {
  process.argv = [process.execPath, 'imw', ...args];
  const code = await module.exports.main(new URL('file:///'), []);
  if (code !== expected) throw new Error(`imw ${args.join(' ')}: exit code ${code}`);
}

function keepFor(startedAs) {
  const cachedData = script.createCachedData();
  // under another name, or V8 would take the program that it has already
  if (new Script(text, { filename: 'check', cachedData }).cachedDataRejected)
    throw new Error(`the code for a ${startedAs} cannot be used`);
  const compiledFor = `${process.version}-${process.platform}-${process.arch}`;
  writeFileSync(`${path}-${startedAs}-${compiledFor}.bin`, cachedData);
}
