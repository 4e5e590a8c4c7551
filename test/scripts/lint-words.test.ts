import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../support/run-imw.js';

/** The findings in files of a project, without the advice. */
function findingsIn(files: Readonly<Record<string, readonly string[]>>) {
  const folder = emptyFolder();
  for (const [file, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), lines.join('\n'));
  }
  const script = join(ROOT, 'scripts', 'lint-words.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  const findings = stdout.split('\n').filter((line) => line !== '');
  return { status, findings: findings.map((line) => line.replace(/ → .*/, '')) };
}

describe('the words of the word list', () => {
  it('are found in the source: in comments, texts and the parts of names', () => {
    const { status, findings } = findingsIn({
      'src/a.ts': [
        '// what is told here stands in the file',
        "const text = 'this is no file; mend it';",
        'const isFlawed = isFlaw(keptFor(parameters));',
        'function refuseDoubles() {}',
        ' * @throws CliError; who calls closes it',
        'const BESIDE = "results.csv.rejects.csv beside its output, held against the receipt";',
      ],
    });
    expect(status).toBe(1);
    expect(findings).toEqual([
      'src/a.ts:1: told',
      'src/a.ts:1: stands',
      'src/a.ts:2: mend',
      'src/a.ts:2: is no',
      'src/a.ts:3: keptFor',
      'src/a.ts:3: Flaw',
      'src/a.ts:4: refuse',
      'src/a.ts:5: ; who calls',
      'src/a.ts:6: beside its',
      'src/a.ts:6: held against',
    ]);
  });

  it('are found in the comments, names and titles of tests, but not in the texts they work with', () => {
    const { findings } = findingsIn({
      'test/a.test.ts': [
        "import { imw } from './refuse.js';",
        "describe('a flaw', () => {",
        "  it.each([['door', 1]])('%s is no file', () => {",
        "    expect(imw('mend')).toBe('http://door'); // it comes out right",
        '  });',
        '});',
      ],
    });
    expect(findings).toEqual(['test/a.test.ts:2: flaw', 'test/a.test.ts:3: is no', 'test/a.test.ts:4: comes out']);
  });

  it('are found in the text of pages, but not in code, links and Dutch or French', () => {
    const { findings } = findingsIn({
      'CHANGELOG.md': ['A value is otherwise.', '```console', 'wat door', '```', 'See `door` or [it](door.md).'],
      'docs/a.md': ['A row is passed over.'],
      'docs/messages.md': ['A door.'],
      'src/i18n/nl/a.ts': ['// door'],
      'README.nl.md': ['door'],
    });
    expect(findings).toEqual(['docs/a.md:1: passed over', 'CHANGELOG.md:1: is otherwise']);
  });

  it('have ordinary uses that are not found', () => {
    const { status, findings } = findingsIn({
      'src/a.ts': [
        '// There is no file, and it is no longer needed. "…" stands for any lines; a stand-in.',
        '// An employee who reads; otherwise the rest; minus signs; kept open; indoors.',
      ],
    });
    expect(findings).toEqual([]);
    expect(status).toBe(0);
  });
});
