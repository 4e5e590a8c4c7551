import { existsSync, statSync } from 'node:fs';

/** Whether a file lies at a path, or a link to one; false for whatever cannot be looked at. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
