import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/cli/help.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

describe('the examples in the help', () => {
  it('can be run one after the other', async () => {
    const cwd = emptyFolder();
    const copy = (from: string, to: string) => cpSync(join(ROOT, 'examples', from), join(cwd, to));
    copy('dossier.json', 'dossier.json');
    copy('works-in-wallonia.json', 'other.json');
    copy('overlays/next-quarter-minimum-wage.json', 'values.json');
    for (const command of Object.values(EXAMPLES).flatMap((examples) => Object.values(examples))) {
      for (const line of command.split('\n')) {
        const [call = '', file] = line.split(' > ');
        const force = call.includes(' -o ') ? ['--force'] : [];
        const { code, stdout, stderr } = await runImw([...call.split(' ').slice(1), ...force], { cwd });
        expect([line, code, stderr.includes('REJECT')]).toEqual([line, 0, false]);
        if (file !== undefined) writeFileSync(join(cwd, file), stdout);
      }
    }
  }, 120_000);
});
