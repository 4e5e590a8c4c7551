import { existsSync } from 'node:fs';

/** Stops the tests of the built program with one clear sentence where it was not built. */
export default function requireBuild(): void {
  if (!existsSync('dist/cli.js')) throw new Error('these tests run the built program: npm run build');
}
