// Keeps the compiled code of the program for this version of Node.js, with what a simulation needed:
// node scripts/keep-compiled.mjs program.cjs program.bin
import { readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';

const [program, to] = process.argv.slice(2);
const script = new Script(readFileSync(program, 'latin1'), { filename: program });
const module = { exports: {} };
script.runInThisContext()(module);
process.argv = [process.execPath, 'imw', 'simulate', 'examples/dossier.json', '--json'];
if ((await module.exports.main(new URL('file:///'), [])) !== 0)
  throw new Error('the example is not computed');
writeFileSync(to, script.createCachedData());
