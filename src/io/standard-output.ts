import { type BigIntStats, fstatSync, readFileSync, readSync, statSync } from 'node:fs';

export const STANDARD_OUTPUT = 1;
const NULL_DEVICE = '/dev/null';

const SHELLS: readonly string[] = ['sh', 'ash', 'bash', 'busybox', 'dash', 'fish', 'ksh', 'zsh'];

/**
 * Whether a shell closed standard output when it started the program (`>&-`). Node.js then opens the null device in its
 * place, which can be read too; what a shell redirects to it can only be written. Programs that ignore the output of
 * this one (Python, Node.js) hand over the same, so there only a shell as parent shows which of the two it is.
 */
export function isStandardOutputClosed(): boolean {
  if (process.platform === 'win32') return false;
  try {
    const { rdev }: BigIntStats = fstatSync(STANDARD_OUTPUT, { bigint: true });
    if (rdev !== statSync(NULL_DEVICE, { bigint: true }).rdev) return false;
    readSync(STANDARD_OUTPUT, Buffer.alloc(1));
    return SHELLS.includes(readFileSync(`/proc/${process.ppid}/comm`, 'utf8').trim());
  } catch {
    return false;
  }
}
