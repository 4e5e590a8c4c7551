import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runImw } from '../support/run-imw.js';
import { Session } from '../support/terminal.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';

function folderWith(rows: number): string {
  const folder = emptyFolder();
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `A;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${at === 2_000 ? 'x' : `${1500 + (at % 3_000)},${10 + (at % 90)}`};625,00`,
  );
  writeFileSync(join(folder, 'in.csv'), [HEADER, ...lines].join('\n'));
  return folder;
}

const BAR = /[█░#.]{20} {1,3}\d{1,3} % {2}/;

describe.skipIf(process.platform === 'win32')('progress on a terminal', () => {
  it.each([
    ['nl', /[█░]{20} +\d+ % {2}[\d.]+ rijen {2}[\d.]+\/s {2}1 afgekeurd {2}nog \d+:\d\d/],
    ['fr', /[█░]{20} +\d+ % {2}[\d\s\u202f]+ lignes {2}[\d\s\u202f]+\/s {2}1 rejetée {2}encore \d+:\d\d/],
    ['en', /[█░]{20} +\d+ % {2}[\d,]+ rows {2}[\d,]+\/s {2}1 rejected {2}\d+:\d\d left/],
  ])('is one line with rows, rate, rejects and the time left, in %s, and is cleared', async (lang, line) => {
    const session = new Session(['batch', 'in.csv', '-o', 'out.csv', '--lang', lang], folderWith(80_000));
    expect(await session.ended()).toBe(2);
    expect(session.raw).toMatch(line);
    const last = session.raw.split('\u001b[2K').at(-1) ?? '';
    expect(last).not.toMatch(BAR);
    expect(last).toContain('out.csv.receipt.json');
    expect(await session.text()).not.toMatch(BAR);
  });

  it('does not go past the edge of the terminal', async () => {
    const session = new Session(['batch', 'in.csv', '-o', 'out.csv', '--lang', 'fr'], folderWith(80_000));
    await session.ended();
    const drawn = session.raw.split('\r\u001b[2K').filter((text) => BAR.test(text));
    expect(drawn.length).toBeGreaterThan(1);
    for (const line of drawn) expect((line.split('\r\n')[0] ?? '').length).toBeLessThan(80);
  });

  it('shows no progress with --quiet, and says only how many rows were rejected', async () => {
    const session = new Session(['batch', 'in.csv', '-o', 'out.csv', '--quiet'], folderWith(40_000));
    expect(await session.ended()).toBe(2);
    expect(session.raw).toMatch(/^[\d.,]+ \S+: out\.csv\.rejects\.csv\r\n$/);
  });

  it('gives way to Ctrl-C', async () => {
    const session = new Session(['batch', 'in.csv', '-o', 'out.csv', '--lang', 'en'], folderWith(400_000));
    await session.sees(' % ');
    await session.press('\u0003');
    expect(await session.ended()).toBe(130);
    expect(await session.text()).not.toMatch(BAR);
    expect(await session.text()).toContain('Interrupted: no file was written.');
  });
});

it('elsewhere there is no progress, only what was recognised and what it came to', async () => {
  const { stderr } = await runImw(['batch', 'in.csv', '-o', 'out.csv'], { cwd: folderWith(80_000) });
  expect(stderr).not.toMatch(BAR);
  expect(stderr).not.toContain('\u001b');
  expect(stderr.split('\n').find((line) => !/^(?: |Columns|Not found)/.test(line))).toMatch(/^Read as /);
});
