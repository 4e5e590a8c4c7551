import { type BigIntStats, fstatSync, readSync, statSync } from 'node:fs';

export const STANDARD_OUTPUT = 1;
const NULL_DEVICE = '/dev/null';

/**
 * Whether standard output was closed when the program started (`>&-`). Node.js then opens the null device in its place,
 * which can be read too; what a shell redirects to it can only be written.
 */
export function isStandardOutputClosed(): boolean {
  if (process.platform === 'win32') return false;
  try {
    const { rdev }: BigIntStats = fstatSync(STANDARD_OUTPUT, { bigint: true });
    if (rdev !== statSync(NULL_DEVICE, { bigint: true }).rdev) return false;
    readSync(STANDARD_OUTPUT, Buffer.alloc(1));
    return true;
  } catch {
    return false;
  }
}
