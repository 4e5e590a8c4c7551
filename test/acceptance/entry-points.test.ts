import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { optionName } from '../../src/cli/options/dossier-options.js';
import { type ListType, YES_NO } from '../../src/dossier/field-types/words.js';
import { ALL_FIELDS, type AnyField, camelCase, fieldNamed } from '../../src/dossier/fields.js';
import { localName } from '../../src/i18n/format.js';
import type { Language } from '../../src/i18n/language.js';
import { emptyFolder, runImw } from '../support/run-imw.js';
import { CASES, EXPECTED, statedFields } from '../support/worked-cases.js';

const given = (row: Record<string, string>) => Object.entries(row).filter(([, text]) => text !== '');

function asJson(row: Record<string, string>): string {
  const values = given(row).map(([name, text]) => {
    const isBoolean = fieldNamed(name)?.kind.name === 'yes-no';
    return [camelCase(name), isBoolean ? text === 'yes' : text];
  });
  return JSON.stringify(Object.fromEntries(values));
}

/** A cell as somebody who works in Excel in a language writes it. */
function asExcelCell({ name, kind }: AnyField, text: string, language: Language): string {
  if (text === '') return '';
  const values = kind.name === 'yes-no' ? YES_NO : (kind as Partial<ListType<string>>).values;
  const word = values?.find(({ value }) => value === text);
  if (word) return localName(language, word).replace('majore', 'Majoré').replace('ecole', 'École');
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year) return `${day}/${month}/${year}`;
  const [, startYear, quarter] = /^(\d{4})-Q(\d)$/.exec(text) ?? [];
  if (startYear) return language === 'nl' ? `${quarter}e kwartaal ${startYear}` : `Q${quarter} ${startYear}`;
  if (kind.name !== 'amount') return text.replaceAll('.', ',');
  const [whole = '', decimals] = text.split('.');
  const grouped = decimals ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : '\u00a0') : whole;
  return `${name === 'gross_monthly' ? '€ ' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

function asExcel(language: 'nl' | 'fr'): string {
  const lines = CASES.map((row) => ALL_FIELDS.map((field) => asExcelCell(field, row[field.name] ?? '', language)));
  return [ALL_FIELDS.map((field) => field[language]), ...lines].map((cells) => `${cells.join(';')}\r\n`).join('');
}

const asMachine = (): string =>
  [Object.keys(CASES[0] ?? {}), ...CASES.map((row) => Object.values(row))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

describe.concurrent.each(CASES.map((row, index) => [row['id'], row, EXPECTED[index]] as const))(
  '%s',
  (_id, row, expected) => {
    it('is correct from a JSON file', async () => {
      const { stdout, code } = await runImw(['simulate', '-', '--json'], { input: asJson(row) });
      expect(code).toBe(0);
      expect(statedFields(stdout)).toEqual(expected);
    });

    it('is correct from options', async () => {
      const options = given(row).flatMap(([name, text]) => [optionName(name), text]);
      const { stdout, code } = await runImw(['simulate', ...options, '--json']);
      expect(code).toBe(0);
      expect(statedFields(stdout)).toEqual(expected);
    });
  },
);

describe('all worked cases in one file', () => {
  const inputs: readonly (readonly [string, () => Buffer])[] = [
    ['machine CSV', () => Buffer.from(asMachine())],
    ['Dutch Excel CSV in UTF-8', () => Buffer.from(`\ufeff${asExcel('nl')}`)],
    ['French Excel CSV in Windows-1252', () => Buffer.from(asExcel('fr').replaceAll('€', '\u0080'), 'latin1')],
    ['French Excel Unicode text', () => Buffer.from(`\ufeff${asExcel('fr').replaceAll(';', '\t')}`, 'utf16le')],
    ['a JSON array', () => Buffer.from(`[${CASES.map(asJson).join(',\n')}]`)],
    ['JSON Lines', () => Buffer.from(`${CASES.map(asJson).join('\n')}\n`)],
  ];
  it.each(inputs)('are correct from %s', async (_name, input) => {
    const { stdout, stderr, code } = await runImw(['batch', '-', '--format', 'jsonl'], {
      input: input(),
      cwd: emptyFolder(),
    });
    expect(stderr).not.toContain('REJECT');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').map(statedFields)).toEqual(EXPECTED);
  });
});

describe('the CSV output', () => {
  it('has in canonical form what the Dutch file has, and the totals of each case', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in.csv'), `\ufeff${asExcel('nl')}`);
    const { code } = await runImw(['batch', 'in.csv', '--dialect', 'machine', '-o', 'out.csv'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    const again = await runImw(['batch', 'out.csv', '--format', 'jsonl'], { cwd: folder });
    expect(again.stdout.trim().split('\n').map(statedFields)).toEqual(EXPECTED);
  });
});
