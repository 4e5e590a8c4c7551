import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { VERSION } from '../../src/version.js';
import { ROOT } from '../support/run-imw.js';

/** Runs `imw --version` on a Node.js that says it is of another version. */
function runOn(version: string, env: Readonly<Record<string, string>>) {
  const pretend = `Object.defineProperties(process, {
    version: { value: 'v${version}' },
    versions: { value: { ...process.versions, node: '${version}' } },
  })`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, join(ROOT, 'bin/imw.js'), '--version'],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } },
  );
  return { status, stdout, stderr };
}

describe('a Node.js that is too old', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['12.22.12', {}, 'imw needs Node.js 20.17 or later; this is v12.22.12.\n'],
    ['18.20.4', { LANG: 'C.UTF-8' }, 'imw needs Node.js 20.17 or later; this is v18.20.4.\n'],
    ['20.16.0', { LANG: 'nl_BE.UTF-8' }, 'imw heeft Node.js 20.17 of hoger nodig; dit is v20.16.0.\n'],
    [
      '20.16.0',
      { LANG: 'nl_BE.UTF-8', IMW_LANG: 'fr' },
      'imw a besoin de Node.js 20.17 ou plus récent ; ceci est v20.16.0.\n',
    ],
  ])('is reported in one sentence: %s %j', (version, env, stderr) => {
    expect(runOn(version, env)).toEqual({ status: 1, stdout: '', stderr });
  });

  it.each(['20.17.0', '21.0.0', '22.0.0', '30.1.0'])('is not %s', (version) => {
    expect(runOn(version, {})).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it('is named by the package as well, and can read the file it starts with', () => {
    expect(manifest.engines.node).toBe('>=20.17');
    const text = readFileSync(join(ROOT, 'bin/imw.js'), 'utf8');
    expect(text).not.toMatch(/\?\?|\?\.|^import |\bawait\b|\|\|=/m);
  });
});
