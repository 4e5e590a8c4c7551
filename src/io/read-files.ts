import { type BigIntStats, fstatSync, statSync } from 'node:fs';

/** The regular files that this process has opened to read, by device and number. */
const paths = new Map<string, string>();

const keyOf = ({ dev, ino }: BigIntStats): string => `${dev} ${ino}`;

/** Looks at an open file, or at a path; null for what is closed or not there. */
function look(file: number | string): BigIntStats | null {
  try {
    return typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
  } catch {
    return null;
  }
}

/** Remembers that a file is read, so that nothing is printed into it. */
export function rememberRead(path: string, descriptor?: number): void {
  const found = look(descriptor ?? path);
  if (found?.isFile()) paths.set(keyOf(found), path);
}

/** The path of a file that was read and is also open for output, as after `imw simulate d.json >> d.json`; else undefined. */
export function pathReadAs(descriptor: number): string | undefined {
  const found = look(descriptor);
  return found?.isFile() ? paths.get(keyOf(found)) : undefined;
}
