/**
 * Loaded into a run by `--import`: a disk on which it takes a while to give a file a name. `SLOW_DISK` is the longest pause
 * in milliseconds; `ONE_NAME` makes it a disk on which a file has one name only. Where the run has a fourth stream, it
 * says there when the first name is given.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const SIGN = 3;
const clock = new Int32Array(new SharedArrayBuffer(4));
let isFirst = true;

function pause() {
  if (isFirst && process.env['SIGN'] !== undefined) fs.writeSync(SIGN, '.');
  isFirst = false;
  Atomics.wait(clock, 0, 0, Math.random() * Number(process.env['SLOW_DISK'] ?? 0));
}

for (const name of ['linkSync', 'renameSync']) {
  const real = fs[name];
  fs[name] = (from, to) => {
    pause();
    if (name === 'linkSync' && process.env['ONE_NAME'] !== undefined)
      throw Object.assign(new Error('no second names here'), { code: 'EPERM' });
    real(from, to);
    pause();
  };
}
for (const name of ['rename', 'unlink']) {
  const real = fs.promises[name];
  fs.promises[name] = async (...args) => {
    if (name === 'rename') pause();
    await new Promise((resolve) => setTimeout(resolve, Math.random() * Number(process.env['SLOW_DISK'] ?? 0)));
    return real(...args);
  };
}
syncBuiltinESMExports();
