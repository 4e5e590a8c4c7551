import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BatchReceipt } from '../../src/batch/receipt/receipt.js';
import { asBatchReceipt } from '../../src/batch/receipt/receipt-schema.js';
import type { Format } from '../../src/batch/write/result-format.js';
import { ZipFile } from '../../src/batch/write/xlsx/zip.js';
import { CliError } from '../../src/diagnostics/cli-error.js';
import { Digester } from '../../src/io/digest.js';
import { parseJson } from '../../src/primitives/parse-json.js';
import { asResult } from '../../src/verify/compare-results.js';
import type { NotCompared } from '../../src/verify/verification.js';
import { verifyBatch } from '../../src/verify/verify-batch.js';
import { verifyResult } from '../../src/verify/verify-result.js';
import { computed, type Written } from '../support/batch-in-memory.js';
import { PARAMETERS } from '../support/dossiers.js';
import { IS_EXHAUSTIVE } from '../support/exhaustive.js';
import { ROOT } from '../support/run-imw.js';

type Key = string | number;
type Json = Record<Key, unknown>;

const INPUT = readFileSync(join(ROOT, 'examples', 'dossiers-with-mistakes.csv'));
const FORMATS = ['csv', 'xlsx', 'json', 'jsonl'] as const;
const written = new Map<Format, Written>();

beforeAll(async () => {
  for (const format of FORMATS)
    written.set(
      format,
      await computed(INPUT, {
        language: 'nl',
        format,
        dialect: 'excel',
        detail: 'dossier',
        decimal: null,
        require: null,
      }),
    );
});

const filesOf = (format: Format): Written => written.get(format) as Written;

async function* bytesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** What verifying says: rejected, different, noted, or equal with what was not compared. */
async function verified(receipt: unknown, { results, rejects }: Pick<Written, 'results' | 'rejects'>) {
  try {
    const read = asBatchReceipt(JSON.parse(JSON.stringify(receipt)), 'r.json');
    if (!read) return 'rejected';
    const files = { input: bytesOf(INPUT), output: bytesOf(results), rejects: rejects && bytesOf(rejects) };
    const { isEqual, notes, notCompared } = await verifyBatch(read, files, PARAMETERS, new AbortController().signal);
    if (!isEqual) return 'different';
    return notes.length > 0 ? 'noted' : notCompared;
  } catch (error) {
    if (error instanceof CliError) return 'rejected';
    throw error;
  }
}

/** What says that a field of a receipt is not compared. */
function leftOutAs(path: string): NotCompared | null {
  if (/^(input|output|rejects)\.name$/.test(path)) return 'names';
  return /^options\.|^indexation$/.test(path) ? 'options' : null;
}

/** Each change of one thing in a JSON value: another value, none, an item less, twice or elsewhere, a key more. */
function* changesOf(value: unknown, path: readonly Key[] = []): Generator<[path: string, changed: unknown]> {
  const name = path.join('.');
  if (typeof value !== 'object' || value === null) {
    for (const other of othersOf(value)) yield [name, other];
    return;
  }
  const owner = value as Json;
  if (Array.isArray(value)) {
    if (value.length > 0) yield [name, value.slice(1)];
    if (value.length > 0) yield [name, [...value, value[0]]];
    if (value.length > 1) yield [name, [value[1], value[0], ...value.slice(2)]];
  } else {
    yield [name, { ...owner, more: 'x' }];
    for (const key of Object.keys(owner)) {
      const { [key]: _, ...others } = owner;
      yield [name === '' ? key : `${name}.${key}`, others];
    }
  }
  yield [name, null];
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(owner))
    for (const [inside, changed] of changesOf(owner[key], [...path, key])) {
      const copy = (Array.isArray(value) ? [...value] : { ...owner }) as Json;
      copy[key] = changed;
      yield [inside, copy];
    }
}

function othersOf(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, String(value)];
  if (typeof value === 'boolean') return [!value];
  if (value === null) return ['1', { sha256: 'a'.repeat(64), bytes: 1, name: 'x' }];
  const text = String(value);
  return [text.replace(/.$/, (last) => (last === '1' ? '2' : '1')), `${text}x`, null];
}

/** A sample of so many items, spread evenly. */
const sample = <T>(items: readonly T[], most: number): T[] =>
  items.filter(
    (_, index) => Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length),
  );

it.each(FORMATS)('results as %s are equal as they were written', async (format) => {
  const { receipt, ...files } = filesOf(format);
  const always: NotCompared[] = ['names', 'options', 'layout'];
  expect(await verified(receipt, files)).toEqual(format === 'xlsx' ? [...always, 'packing'] : always);
});

describe('one change in a receipt', () => {
  it.each(FORMATS)('of results as %s is noticed, or said not to be compared', async (format) => {
    const { receipt } = filesOf(format);
    const all = [...changesOf(receipt)];
    const isOfValue = ([path]: (typeof all)[number]) => path.startsWith('values.');
    const [ofValues, others] = [all.filter(isOfValue), all.filter((change) => !isOfValue(change))];
    const chosen = IS_EXHAUSTIVE
      ? [...others, ...sample(ofValues, 250)]
      : [...sample(others, 60), ...sample(ofValues, 8)];
    const silent: string[] = [];
    for (const [path, changed] of chosen) {
      const said = await verified(changed, filesOf(format));
      const leftOut = leftOutAs(path);
      if (Array.isArray(said) && (leftOut === null || !said.includes(leftOut)))
        if (JSON.stringify(changed) !== JSON.stringify(receipt)) silent.push(path);
    }
    expect(silent).toEqual([]);
  });
});

/** The receipt with the digest of other results, as somebody who knows the program would write it. */
function consistent(receipt: BatchReceipt, results: Uint8Array): BatchReceipt {
  const digester = new Digester();
  digester.add(results);
  return { ...receipt, output: { ...receipt.output, ...digester.digest } };
}

describe('one change in the bytes of results', () => {
  it.each(FORMATS)('as %s is noticed, also where the receipt was changed with it', async (format) => {
    const { results, rejects, receipt } = filesOf(format);
    const all = [...results.keys()].slice(1);
    const silent: string[] = [];
    for (const at of sample(all, IS_EXHAUSTIVE ? 150 : 8)) {
      const [before, after] = [results.subarray(0, at), results.subarray(at)];
      const ways: Record<string, Buffer> = {
        changed: Buffer.concat([before, Buffer.from([(results[at] as number) ^ 1]), after.subarray(1)]),
        missing: Buffer.concat([before, after.subarray(1)]),
        twice: Buffer.concat([before, after.subarray(0, 1), after]),
      };
      for (const [way, other] of Object.entries(ways)) {
        if (other.equals(results)) continue;
        if (Array.isArray(await verified(receipt, { results: other, rejects }))) silent.push(`${way} ${at}`);
        const said = await verified(consistent(receipt, other), { results: other, rejects });
        if (Array.isArray(said) && !said.includes('packing')) silent.push(`${way} ${at}, consistent`);
      }
    }
    expect(silent).toEqual([]);
  });
});

describe('results that were changed together with their receipt', () => {
  const lines = (change: (lines: string[]) => string[]) => (text: string) => change(text.split('\n')).join('\n');
  const swapped = lines(([first = '', second = '', third = '', ...others]) => [first, third, second, ...others]);
  const CHANGES: readonly [string, (text: string) => string][] = [
    ['an amount', (text) => text.replace(/\d{4}[.,]\d\d/, '9999.99')],
    ['a row less', lines(([first = '', _, ...others]) => [first, ...others])],
    ['a row twice', lines(([first = '', second = '', ...others]) => [first, second, second, ...others])],
    ['two rows swapped', swapped],
    ['an empty line', lines(([first = '', ...others]) => [first, '', ...others])],
    ['an id', (text) => text.replace('2026-', '2027-')],
  ];
  const cases = (['csv', 'json', 'jsonl'] as const).flatMap((format) =>
    CHANGES.map(([name, change]) => [format, name, change] as const),
  );
  it.each(cases)('%s: %s', async (format, _name, change) => {
    const { results, rejects, receipt } = filesOf(format);
    const other = Buffer.from(change(results.toString()));
    expect(other.equals(results)).toBe(false);
    expect(await verified(consistent(receipt, other), { results: other, rejects })).toBe('different');
    // also where the receipt says that it was not packed as it is
    const digest = consistent(receipt, other).output;
    const forged = { ...receipt, output: { ...receipt.output, contents: digest.sha256 } };
    expect(await verified(forged, { results: other, rejects })).toBe('rejected');
  });

  const repacked = (change: (parts: Record<string, Uint8Array>) => unknown): Buffer => {
    const parts = unzipSync(filesOf('xlsx').results);
    change(parts);
    const zip = new ZipFile();
    for (const [path, bytes] of Object.entries(parts)) zip.add(path, bytes);
    zip.end();
    return Buffer.from(zip.take());
  };
  const edited = (path: string) => (parts: Record<string, Uint8Array>) => {
    parts[path] = Buffer.from(
      Buffer.from(parts[path] as Uint8Array)
        .toString()
        .replace(/<v>\d/, '<v>9'),
    );
  };
  it.each([
    ['a cell of the results', edited('xl/worksheets/sheet1.xml')],
    ['a cell of the summary', edited('xl/worksheets/sheet2.xml')],
    ['a cell of the receipt', edited('xl/worksheets/sheet3.xml')],
    ['a sheet more', (parts) => Object.assign(parts, { 'xl/worksheets/sheet4.xml': Buffer.from('<x/>') })],
    ['a sheet less', (parts) => Reflect.deleteProperty(parts, 'xl/worksheets/sheet2.xml')],
    ['the list of sheets', (parts) => Object.assign(parts, { 'xl/workbook.xml': Buffer.from('<workbook/>') })],
  ] as [string, (parts: Record<string, Uint8Array>) => unknown][])('xlsx: %s', async (_name, change) => {
    const { rejects, receipt } = filesOf('xlsx');
    const other = repacked(change);
    expect(await verified(consistent(receipt, other), { results: other, rejects })).toBe('different');
  });

  it('xlsx: the same parts compressed again are equal', async () => {
    const { rejects, receipt } = filesOf('xlsx');
    const other = repacked(() => undefined);
    expect(await verified(consistent(receipt, other), { results: other, rejects })).toContain('packing');
    const trailing = Buffer.concat([other, Buffer.from('more')]);
    expect(await verified(consistent(receipt, trailing), { results: trailing, rejects })).toBe('different');
  });
});

/** All single values in a JSON value, by their paths. */
function leavesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}.${key}`));
}

/** The paths at which two JSON values are different, as far as these are compared. */
function comparedPaths(was: unknown, is: unknown): string[] {
  const [before, after] = [new Map(leavesOf(was)), new Map(leavesOf(is))];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path) && !/\.(reason|text|row)$/.test(path),
  );
}

describe('one change in the bytes of a result', () => {
  it('without a receipt is noticed, or said not to be compared', () => {
    const all = filesOf('jsonl').results.toString().split('\n');
    const silent: string[] = [];
    for (const line of sample(all.slice(0, -1), IS_EXHAUSTIVE ? 3 : 1)) {
      const is = JSON.parse(line) as unknown;
      for (const at of sample(
        [...line].map((_, index) => index),
        IS_EXHAUSTIVE ? 400 : 60,
      ))
        for (const other of [
          line.slice(0, at) + String.fromCharCode(line.charCodeAt(at) ^ 1) + line.slice(at + 1),
          line.slice(0, at) + line.slice(at + 1),
          line.slice(0, at) + line.slice(at, at + 1) + line.slice(at),
        ]) {
          const json = parseJson(other);
          const result = json.ok ? asResult(json.value) : null;
          if (!json.ok || !result) continue;
          const { isEqual, notes } = verifyResult(result, PARAMETERS);
          if (isEqual && notes.length === 0) silent.push(...comparedPaths(json.value, is));
        }
    }
    expect(silent).toEqual([]);
  });
});
