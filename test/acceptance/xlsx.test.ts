import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { someOf } from '../support/exhaustive.js';
import { expectLongEnough } from '../support/long-enough.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';
import { runOnTerminal } from '../support/terminal.js';
import { type Cell, openWorkbook } from '../support/xlsx.js';

const DOSSIERS = join(ROOT, 'examples/dossiers.csv');
const MISTAKES = join(ROOT, 'examples/dossiers-with-mistakes.csv');
const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen;tewerkstellingsbreuk;evaluatie_kwartaal;evaluatie_percentage;notitie';
const row = (id: string, gross = '2.500,00', note = 'iets') =>
  `${id};school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${gross};625,00;30,4/38;9;65;${note}`;

const bytesOf = (folder: string, name: string) => readFileSync(join(folder, name));
const sheetsOf = (folder: string, name: string) => [...openWorkbook(bytesOf(folder, name)).sheets.entries()];
const valuesOf = (rows: readonly (readonly Cell[])[]) => rows.map((cells) => cells.map(({ value }) => value));

/** Writes a file of rows, computes it, and gives the cells of the sheet of results without the headers. */
async function computed(rows: readonly string[], ...args: string[]): Promise<readonly (readonly Cell[])[]> {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'in.csv'), [HEADER, ...rows].map((line) => `${line}\r\n`).join(''));
  const { code, stderr } = await runImw(['batch', 'in.csv', '-o', 'out.xlsx', '--lang', 'nl', ...args], {
    cwd,
  });
  expect(code, stderr).toBe(0);
  return sheetsOf(cwd, 'out.xlsx')[0]?.[1].slice(1) ?? [];
}

/** A number as CSV for spreadsheets has it, without the zeros that say nothing. */
const asNumber = (csv: string): string => csv.replace(/\.(?=\d{3})/g, '').replace(',', '.');
const asDate = (csv: string): string => csv.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
const scaled = (decimal: string): bigint => {
  const [, whole = '', decimals = ''] = /^(-?\d+)(?:\.(\d{1,4}))?$/.exec(decimal) ?? [];
  return BigInt(whole + decimals.padEnd(4, '0'));
};

describe('the sheet of results', () => {
  describe.each(someOf(LANGUAGES))('in %s', (language) => {
    it.each(['dossier', 'year', 'quarter'])('by %s has the cells of CSV', async (detail) => {
      const cwd = emptyFolder();
      const batch = (name: string) =>
        runImw(['batch', DOSSIERS, '-o', name, '--detail', detail, '--lang', language, '-q'], { cwd });
      expect((await batch('out.csv')).code).toBe(0);
      expect((await batch('out.xlsx')).code).toBe(0);
      const csv = parse(bytesOf(cwd, 'out.csv'), { delimiter: ';', bom: true }) as string[][];
      const [[, sheet] = ['', []]] = sheetsOf(cwd, 'out.xlsx');
      expect(valuesOf(sheet.slice(0, 1))).toEqual(csv.slice(0, 1));
      expect(sheet).toHaveLength(csv.length);
      let numbers = 0;
      csv.slice(1).forEach((cells, index) => {
        const found = sheet[index + 1] ?? [];
        expect(found).toHaveLength(cells.length);
        cells.forEach((cell, column) => {
          const { kind, value, style } = found[column] as Cell;
          const isFraction = cell.includes('/') || cell.endsWith('%');
          if (kind === 'date') expect(value).toBe(asDate(cell));
          else if (kind === 'boolean') expect(cell).toBe(value === '1' ? 'true' : 'false');
          else if (kind !== 'number' || isFraction) {
            if (!isFraction) expect(value).toBe(cell);
          } else {
            numbers++;
            const isPercentage = style === '2' && !cell.includes(',');
            expect(scaled(value) * (isPercentage ? 100n : 1n), cell).toBe(scaled(asNumber(cell)));
            if (/,\d\d$/.test(cell) && style === '1') expect(value).toMatch(/^-?\d+\.\d\d$/);
          }
        });
      });
      expect(numbers).toBeGreaterThan(csv.length * 7);
    });
  });

  it('has the amounts of the input as numbers and all else as the text it was', async () => {
    const [cells = []] = await computed([row('000123', '€ 1 234,56', '0012')]);
    expect(cells.slice(0, 13).map(({ kind, value, style }) => [kind, value, style])).toEqual([
      ['text', '000123', '0'],
      ['text', 'school', '0'],
      ['text', 'vlaanderen', '0'],
      ['text', 'arbeidshandicap', '0'],
      ['text', 'vlaanderen', '0'],
      ['number', '5', '0'],
      ['text', '2026-Q4', '0'],
      ['number', '1234.56', '1'],
      ['number', '625.00', '1'],
      ['number', '0.8', '0'],
      ['number', '9', '0'],
      ['number', '0.65', '2'],
      ['text', '0012', '0'],
    ]);
    expect(cells[17]?.kind).toBe('number');
  });

  it('has days as dates, and a start that is a quarter as text', async () => {
    const header = HEADER.replace('start;', 'start;in_dienst;uit_dienst;');
    const days = (start: string, from: string, to: string) => row('A').replace('2026-Q4;', `${start};${from};${to};`);
    const cwd = emptyFolder();
    const rows = [days('15/10/2026', '1-10-2026', '2031-12-31'), days('Q4 2026', '05/01/1900', '')];
    writeFileSync(join(cwd, 'in.csv'), [header, ...rows].join('\n'));
    expect((await runImw(['batch', 'in.csv', '-o', 'out.xlsx', '-q'], { cwd })).code).toBe(0);
    const cells = sheetsOf(cwd, 'out.xlsx')[0]?.[1].slice(1) ?? [];
    expect(cells.map((found) => found.slice(6, 9).map(({ kind, value }) => [kind, value]))).toEqual([
      [
        ['date', '2026-10-15'],
        ['date', '2026-10-01'],
        ['date', '2031-12-31'],
      ],
      [
        ['text', 'Q4 2026'],
        ['text', '05/01/1900'],
        ['empty', ''],
      ],
    ]);
  });

  it.each([
    ['=1+1', '=1+1'],
    ['+32 470', '+32 470'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['-2+3', '-2+3'],
    ['"<b>&amp;]]></b>"', '<b>&amp;]]></b>'],
    ['"een ""woord""; en\r\nnog een"', 'een "woord"; en\r\nnog een'],
    ['bel\u0007 vt\u000b nul\u0001', 'bel\u0007 vt\u000b nul\u0001'],
    ['_x0041_ _x005F_', '_x0041_ _x005F_'],
    ['😀 Zoë', '😀 Zoë'],
    ['  spatie  ', '  spatie  '],
    ['', ''],
  ])('keeps the text %j', async (given, text) => {
    const [cells = []] = await computed([row('A', '2500,00', given)]);
    expect(cells[12]).toEqual({ kind: text === '' ? 'empty' : 'text', value: text, style: '0' });
  });

  it('keeps an id that looks like a formula, without an apostrophe', async () => {
    const [cells = []] = await computed([row('"=HYPERLINK(""x"")"')], '--detail', 'quarter');
    expect(cells[0]).toEqual({ kind: 'text', value: '=HYPERLINK("x")', style: '0' });
  });

  it('by year keeps a dossier that has no years', async () => {
    const cells = await computed([row('A').replace('2026-Q4', '2020-Q1')], '--detail', 'year');
    expect(
      cells.map((found) =>
        found
          .map(({ kind }) => kind)
          .reverse()
          .slice(0, 10),
      ),
    ).toEqual([[...Array.from({ length: 9 }, () => 'empty'), 'number']]);
  });

  it('from JSON has every field as a column', async () => {
    const cwd = emptyFolder();
    const input = `[${readFileSync(join(ROOT, 'examples/dossier.json'), 'utf8')}]`;
    const args = ['batch', '-', '-o', 'out.xlsx', '--lang', 'fr', '-q'];
    expect((await runImw(args, { cwd, input })).code).toBe(0);
    const [[, [headers = [], cells = []]] = ['', []]] = sheetsOf(cwd, 'out.xlsx');
    const at = (header: string) => cells[headers.findIndex(({ value }) => value === header)];
    expect(at('salaire_brut')).toEqual({ kind: 'number', value: '2500.00', style: '1' });
    expect(at('prime_fin_annee')?.kind).toBe('empty');
    expect(at('Total')?.value).toBe('74358.50');
  });
});

describe('the other sheets', () => {
  it('say what the run came to: columns of results sum up to it', async () => {
    const cwd = emptyFolder();
    await runImw(['batch', DOSSIERS, '-o', 'out.xlsx', '--lang', 'en', '-q'], { cwd });
    const [[, results] = ['', []], [, summary] = ['', []]] = sheetsOf(cwd, 'out.xlsx');
    const headers = valuesOf(results)[0] ?? [];
    const sum = (header: string) =>
      results.slice(1).reduce((total, cells) => total + scaled(cells[headers.indexOf(header)]?.value ?? ''), 0n);
    const said = new Map(valuesOf(summary).map((cells) => [cells[0], cells.slice(1)]));
    expect(said.get('Rows read')).toEqual(['30']);
    expect(said.get('Computed')).toEqual(['30']);
    for (const [label, header] of [
      ['Wage premium', 'Total: wage premium'],
      ['Guidance premium', 'Total: guidance premium'],
      ['Support premium', 'Total: support premium'],
      ['Total premiums', 'Total'],
    ] as const)
      expect(scaled(said.get(label)?.[1] ?? '')).toBe(sum(header));
    expect(said.get('Wage premium')?.[0]).toBe('19');
    expect(said.get('Total premiums')?.[1]).toBe('1308284.85');
  });

  it.each([
    [
      'nl',
      ['Resultaten', 'Samenvatting', 'Rekenverslag'],
      'Gelezen rijen',
      'Eerste rijen',
      'groter zijn dan 0',
      'Tewerkstellingsbreuk',
    ],
    [
      'fr',
      ['Résultats', 'Résumé', 'Relevé de calcul'],
      'Lignes lues',
      'Premières lignes',
      '0 (exclu)',
      'Fraction d’occupation',
    ],
    ['en', ['Results', 'Summary', 'Receipt'], 'Rows read', 'First rows', 'must be above 0', 'Employment fraction'],
  ])('are in the language of the run: %s', async (language, names, rows, firstRows, fault, fraction) => {
    const cwd = emptyFolder();
    const args = ['batch', MISTAKES, '-o', 'out.xlsx', '--lang', language, '-q'];
    expect((await runImw(args, { cwd })).code).toBe(2);
    const sheets = sheetsOf(cwd, 'out.xlsx');
    expect(sheets.map(([name]) => name)).toEqual(names);
    const [, [, summary] = ['', []], [, receipt] = ['', []]] = sheets;
    expect(valuesOf(summary)).toContainEqual([rows, '17']);
    expect(valuesOf(summary).find((cells) => cells.at(-1) === firstRows)).toBeDefined();
    expect(valuesOf(summary)).toContainEqual([expect.stringContaining(fault), fraction, '2', '11, 17']);
    expect(valuesOf(receipt)).toContainEqual([rows, '17']);
  });

  it('say how it was computed, as the receipt next to them does, without a time', async () => {
    const cwd = emptyFolder();
    const overlay = join(ROOT, 'examples/overlays/next-quarter-minimum-wage.json');
    const options = ['--parameters', overlay, '--indexation', '2', '--decimal', 'comma', '--detail', 'year'];
    options.push('--rows', '2:20');
    await runImw(['batch', DOSSIERS, '-o', 'out.xlsx', '--lang', 'en', '-q', ...options], { cwd });
    const receipt = JSON.parse(bytesOf(cwd, 'out.xlsx.receipt.json').toString());
    const [, , [, sheet] = ['', []]] = sheetsOf(cwd, 'out.xlsx');
    const said = valuesOf(sheet);
    for (const value of [
      receipt.engine,
      receipt.parameters.version,
      receipt.parameters.sha256,
      receipt.parameters.overlay.file,
      receipt.parameters.overlay.sha256,
      receipt.input.name,
      receipt.input.sha256,
      String(receipt.input.bytes),
      receipt.totals.total,
    ])
      expect(said.map(([, found]) => found)).toContain(value);
    expect(said).toContainEqual(['--indexation', receipt.indexation]);
    expect(said).toContainEqual(['--detail', 'year']);
    expect(said).toContainEqual(['--decimal', 'comma']);
    expect(said).toContainEqual(['--rows', '2:20']);
    expect(JSON.stringify(said)).not.toMatch(/\d\d:\d\d|T\d\d/);
  });
});

/** Columns whose numbers stand otherwise in the input: `80%`, `65`. */
const WRITTEN_OTHERWISE = new Set(['tewerkstellingsbreuk', 'evaluatie_percentage']);

describe('a reader that is not ours', () => {
  it.each(['dossier', 'year', 'quarter'])(
    'finds numbers, days and texts where they should be, by %s',
    async (detail) => {
      const cwd = emptyFolder();
      const batch = (name: string) => runImw(['batch', DOSSIERS, '-o', name, '--detail', detail, '-q'], { cwd });
      await batch('out.csv');
      await batch('out.xlsx');
      const csv = parse(bytesOf(cwd, 'out.csv'), { delimiter: ';', bom: true }) as string[][];
      const [results] = await readExcelFile(join(cwd, 'out.xlsx'));
      const said = (value: unknown, cell: string): string => {
        if (value instanceof Date) return value.toISOString().slice(0, 10);
        if (typeof value !== 'number') return String(value ?? '');
        return value.toFixed(cell.split(',')[1]?.length ?? 0);
      };
      expect(results?.data).toHaveLength(csv.length);
      csv.forEach((cells, row) => {
        const found = results?.data[row] ?? [];
        cells.forEach((cell, column) => {
          if (WRITTEN_OTHERWISE.has(csv[0]?.[column] ?? '')) return;
          const value = found[column];
          expect(said(value, cell)).toBe(typeof value === 'number' ? asNumber(cell) : asDate(cell));
        });
      });
    },
  );
});

describe('the file', () => {
  it('has the same bytes every time, in every time zone, and through a pipe', async () => {
    const cwd = emptyFolder();
    const args = ['batch', DOSSIERS, '-q', '--lang', 'nl'];
    await runImw([...args, '-o', 'one.xlsx'], { cwd, env: { TZ: 'Pacific/Kiritimati' } });
    await runImw([...args, '-o', 'TWO.XLSX'], { cwd, env: { TZ: 'America/New_York' } });
    const one = bytesOf(cwd, 'one.xlsx');
    expect(bytesOf(cwd, 'TWO.XLSX').equals(one)).toBe(true);
    const child = spawn(process.execPath, [join(ROOT, 'bin/imw.js'), ...args, '--format', 'xlsx', '-o', '-'], {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const piped: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => piped.push(chunk));
    await once(child, 'close');
    expect(Buffer.concat(piped).equals(one)).toBe(true);
  });

  it('has the same bytes from any number of threads', async () => {
    const cwd = emptyFolder();
    // long texts make many blocks, of which the memory is freed while the workbook is packed
    const rows = Array.from({ length: 6_000 }, (_, at) =>
      row(`D${at}`, at % 50 === 0 ? 'x' : `${1_500 + (at % 900)},00`, `${at} `.repeat(200)),
    );
    const input = [HEADER, ...rows].join('\n');
    expectLongEnough('stream', input, 'xlsx');
    const batch = async (name: string, jobs: string) => {
      await runImw(['batch', '-', '-o', name, '--jobs', jobs, '--rejects', `${name}.csv`], { cwd, input });
      return bytesOf(cwd, name);
    };
    const alone = await batch('1.xlsx', '1');
    expect(alone.equals(await batch('2.xlsx', '2'))).toBe(true);
    expect(sheetsOf(cwd, '1.xlsx')[0]?.[1]).toHaveLength(1 + 5_880);
  });

  it('can be recomputed from its receipt, which has the hash of its sheet of results', async () => {
    const cwd = emptyFolder();
    await runImw(['batch', MISTAKES, '-o', 'out.xlsx', '--rows', '2:12', '-q'], { cwd });
    const { code, stdout } = await runImw(['verify', 'out.xlsx.receipt.json', '--from', MISTAKES], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('qual')]);
    const receipt = JSON.parse(bytesOf(cwd, 'out.xlsx.receipt.json').toString());
    const sheet = unzipSync(bytesOf(cwd, 'out.xlsx'))['xl/worksheets/sheet1.xml'] ?? '';
    expect(receipt.output.contents).toBe(createHash('sha256').update(sheet).digest('hex'));
    const other = { ...receipt, output: { ...receipt.output, contents: receipt.output.sha256 } };
    writeFileSync(join(cwd, 'other.json'), JSON.stringify(other));
    expect((await runImw(['verify', 'other.json', '--from', MISTAKES], { cwd })).code).toBe(2);
  });

  it('is not shown on a terminal', async () => {
    const args = ['batch', DOSSIERS, '--format', 'xlsx', '--lang', 'en'];
    const { code, stderr } = await runOnTerminal([...args, '-o', '-'], emptyFolder());
    expect(code).toBe(1);
    expect(stderr).toMatch(/^imw: XLSX_TO_TERMINAL: .*-o results\.xlsx.*\r?\n$/);
    const dry = await runOnTerminal([...args, '--dry-run', '--no-input'], emptyFolder());
    expect([dry.code, dry.stderr.includes('Nothing was written')]).toEqual([0, true]);
  });

  it('is not there when the run is interrupted', async () => {
    const cwd = emptyFolder();
    const child = spawn(process.execPath, [join(ROOT, 'bin/imw.js'), 'batch', '-', '-o', 'out.xlsx'], {
      cwd,
      stdio: 'pipe',
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${HEADER}\n${`${row('A')}\n`.repeat(20_000)}`);
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each(['1', '2'])('is not there when a text is longer than a cell, with %s threads', async (jobs) => {
    const cwd = emptyFolder();
    const rows = [...Array.from({ length: 30_000 }, () => row('A')), row('B', '2500,00', 'x'.repeat(32_768))];
    const input = [HEADER, ...rows].join('\n');
    const { code, stderr } = await runImw(['batch', '-', '-o', 'out.xlsx', '--jobs', jobs], { cwd, input });
    expect(code).toBe(1);
    expect(stderr).toContain('XLSX_LIMIT');
    expect(stderr).toContain('line 30002');
    expect(readdirSync(cwd)).toEqual([]);
  });
});
