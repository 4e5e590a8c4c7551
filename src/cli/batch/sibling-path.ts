import { basename, dirname, join } from 'node:path';

/** Where a file that was named on any system would lie beside another one. */
export const siblingPath = (path: string, name: string): string =>
  join(dirname(path), basename(name.replaceAll('\\', '/')));
