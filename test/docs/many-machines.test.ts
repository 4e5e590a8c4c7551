import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv } from '../support/parts-office.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const page = readFileSync(join(ROOT, 'docs', 'many-machines.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);
const [split = '', onProcesses = '', onMachines = ''] = blocks('sh');
const [shownParts = ''] = blocks('text');

const SUPPORT = join(ROOT, 'test', 'support');
const FILES = ['results.csv', 'results.csv.receipt.json', 'results.csv.rejects.csv'];
const has = (program: string, sign: string): boolean =>
  spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.includes(sign) ?? false;
const hasParallel = has('parallel', 'GNU parallel');

/** A folder with dossiers and `imw` on the path, as the page supposes. */
function office() {
  const cwd = emptyFolder();
  const bin = join(cwd, 'bin');
  mkdirSync(bin);
  const program = (name: string, text: string) => {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  };
  const node = (path: string) => `#!/bin/sh\nexec "${process.execPath}" "${path}" "$@"\n`;
  program('imw', node(join(ROOT, 'bin', 'imw.js')));
  writeFileSync(join(cwd, 'dossiers.csv'), csv('\r\n'));
  const homes = join(cwd, 'homes');
  const shell = (script: string) =>
    spawnSync('bash', ['-c', script], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, HOME: cwd, HOMES: homes, IMW_LANG: 'en' },
    });
  return { cwd, bin, homes, program, node, shell };
}

/** What one run writes for the same dossiers. */
async function whole(): Promise<Buffer[]> {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'dossiers.csv'), csv('\r\n'));
  await runImw(['batch', 'dossiers.csv', '-o', 'results.csv'], { cwd });
  return FILES.map((name) => readFileSync(join(cwd, name)));
}

const filesIn = (folder: string): Buffer[] => FILES.map((name) => readFileSync(join(folder, name)));

describe.skipIf(process.platform === 'win32')('the recipes, as they stand on the page', () => {
  it('cut the file into the parts that it shows', () => {
    const { cwd, shell } = office();
    writeFileSync(join(cwd, 'dossiers.csv'), 'x\n'.repeat(1_500));
    expect(shell(split).stderr).toBe('');
    expect(readFileSync(join(cwd, 'parts.txt'), 'utf8')).toBe(shownParts);
  });

  const onSeveralProcesses = async ({ cwd, shell }: ReturnType<typeof office>): Promise<void> => {
    const { status, stderr } = shell(split + onProcesses);
    expect([status, stderr]).toEqual([2, expect.stringContaining('1,500 rows read')]);
    expect(filesIn(cwd)).toEqual(await whole());
  };

  it.skipIf(!hasParallel)('on several processes write what one run writes', () => onSeveralProcesses(office()));

  it('do so with a stand-in where GNU parallel is not installed', () => {
    const found = office();
    found.program('parallel', found.node(join(SUPPORT, 'parallel-stand-in.mjs')));
    return onSeveralProcesses(found);
  });

  it.skipIf(!hasParallel || !has('rsync', 'rsync'))(
    'on several machines write what one run writes, and leave nothing behind there',
    async () => {
      const { cwd, bin, homes, shell } = office();
      copyFileSync(join(SUPPORT, 'ssh-stand-in.sh'), join(bin, 'ssh'));
      chmodSync(join(bin, 'ssh'), 0o755);
      const { status, stderr } = shell(split + onMachines);
      expect([status, stderr]).toEqual([2, expect.stringContaining('1,500 rows read')]);
      expect(filesIn(cwd)).toEqual(await whole());
      expect(readdirSync(homes).sort()).toEqual(['office1', 'office2']);
      const left = execFileSync('find', [homes, '-type', 'f'], { encoding: 'utf8' });
      expect(left).toBe('');
    },
  );
});
