import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/calculation/simulate.js';
import type { Parameters } from '../../src/parameters/parameters.js';
import { createResultMaker } from '../../src/report/result.js';
import { asResult } from '../../src/verify/compare-results.js';
import type { Verification } from '../../src/verify/verification.js';
import { verifyResult } from '../../src/verify/verify-result.js';
import { dossierOf, ORDINARY, PARAMETERS } from '../support/dossiers.js';
import { minimumWage, overlaid, value } from '../support/overlays.js';

type Key = string | number;
type Json = Record<Key, unknown>;

const resultUnder = (parameters: Parameters): Json =>
  JSON.parse(JSON.stringify(createResultMaker(parameters, 'nl')(simulate(dossierOf(ORDINARY), parameters), 7)));
const RESULT = resultUnder(PARAMETERS);

function verified(result: unknown, parameters: Parameters = PARAMETERS): Verification {
  const read = asResult(result);
  if (!read) throw new Error('this is no result');
  return verifyResult(read, parameters);
}

/** The places of all single values, and of all lists. */
function placesIn(part: unknown, path: readonly Key[] = []): { leaves: Key[][]; lists: Key[][] } {
  if (typeof part !== 'object' || part === null) return { leaves: [[...path]], lists: [] };
  const keys: Key[] = Array.isArray(part) ? [...part.keys()] : Object.keys(part);
  const inside = keys.map((key) => placesIn((part as Json)[key], [...path, key]));
  return {
    leaves: inside.flatMap(({ leaves }) => leaves),
    lists: [...(Array.isArray(part) ? [[...path]] : []), ...inside.flatMap(({ lists }) => lists)],
  };
}

/** The result with the value at a path changed. */
function changed(path: readonly Key[], change: (value: unknown) => unknown): Json {
  const copy = structuredClone(RESULT);
  const last = path.at(-1) as Key;
  const owner = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy);
  owner[last] = change(owner[last]);
  return copy;
}

/** Another value of the same form. */
function another(written: unknown): unknown {
  if (typeof written === 'boolean') return !written;
  if (typeof written === 'number') return written + 1;
  if (written === null) return '1.00';
  const text = String(written);
  if (/^[0-9a-f]{64}$/.test(text)) return 'f'.repeat(64);
  return text.replace(/.$/, (character) => (character === '1' ? '2' : '1'));
}

const { leaves, lists } = placesIn(RESULT);
/** The places of all objects that have single values: one of each list is enough. */
const objects: [string, Key[]][] = [
  ...new Map(
    [[], ...leaves.map((path) => path.slice(0, -1)), ...leaves.map((path) => path.slice(0, 1))]
      .filter((path) => path.every((key) => typeof key === 'string' || key === 0))
      .filter((path) => !Array.isArray(path.reduce<Json>((at, key) => at[key] as Json, RESULT)))
      .filter((path) => typeof path.reduce<unknown>((at, key) => (at as Json)[key], RESULT) === 'object')
      .filter((path) => path.reduce<unknown>((at, key) => (at as Json)[key], RESULT) !== null)
      .map((path): [string, Key[]] => [path.join('.'), path]),
  ),
];
/** Texts depend on the language; the row is known to the input of the batch only. */
const isText = (path: readonly Key[]) => ['reason', 'text', 'row'].includes(String(path.at(-1)));
/** What says by which program and with which projection: a note says so, and everything else decides. */
const isNoted = (path: readonly Key[]) =>
  ['receipt.engine', 'receipt.indexation'].includes(path.join('.')) || path[1] === 'knownUntil';
const named = (paths: Key[][]): [string, Key[]][] => paths.map((path) => [path.join('.'), path]);

describe('a result in which one thing was changed', () => {
  it.each(named(leaves.filter((path) => !isText(path) && !isNoted(path))))('%s is different', (_name, path) => {
    const forged = changed(path, another);
    const read = asResult(forged);
    // what is not a result any more is not said to be equal either
    if (read) expect(verifyResult(read, PARAMETERS).isEqual, JSON.stringify(forged).slice(0, 200)).toBe(false);
  });

  it.each(named(lists))('a part twice in %s is different', (_name, path) => {
    const forged = changed(path, (list) => [...(list as unknown[]).slice(0, 1), ...(list as unknown[])]);
    if (JSON.stringify(forged) !== JSON.stringify(RESULT)) expect(verified(forged).isEqual).toBe(false);
  });

  it.each(named(lists))('a part less in %s is different', (_name, path) => {
    const forged = changed(path, (list) => (list as unknown[]).slice(1));
    if (JSON.stringify(forged) !== JSON.stringify(RESULT)) expect(verified(forged).isEqual).toBe(false);
  });

  it.each(objects)('a key less or more in "%s" is different', (_name, path) => {
    const keys = Object.keys(path.reduce<Json>((at, key) => at[key] as Json, RESULT));
    const without = (key: string) => (found: unknown) => {
      const { [key]: _, ...others } = found as Json;
      return others;
    };
    const changes = [
      ...keys.filter((key) => key !== 'row').map(without),
      ...[null, 'x', {}].map((more) => (found: unknown) => ({ ...(found as Json), more })),
    ];
    for (const change of changes) {
      const read = asResult(path.length === 0 ? change(structuredClone(RESULT)) : changed(path, change));
      if (read) expect(verifyResult(read, PARAMETERS).isEqual).toBe(false);
    }
  });

  it('is equal where it is only text', () => {
    for (const path of leaves.filter(isText))
      expect(verified(changed(path, another)).isEqual, path.join('.')).toBe(true);
    expect(verified(RESULT)).toMatchObject({
      isEqual: true,
      notes: [],
      moved: [],
      notCompared: ['dossier', 'texts', 'row', 'missing-results', 'options', 'layout'],
    });
  });
});

describe('where a result was computed', () => {
  it('is noted, with a newer version as such', () => {
    const newer = {
      ...RESULT,
      receipt: { ...(RESULT['receipt'] as Json), engine: '99.0.0', sign: 'x' },
      more: 1,
    };
    const { isEqual, notes } = verified(newer);
    expect(isEqual).toBe(true);
    expect(notes).toMatchObject([
      { kind: 'engine', was: '99.0.0', isNewer: true },
      { kind: 'unknown', names: ['receipt.#6', '#18'] },
    ]);
  });

  it('is noted by an overlay that changes nothing in it, and by how far the values were known', () => {
    const late = overlaid({
      knownUntil: '2040-Q1',
      parameters: [minimumWage(value({ from: '2040-01-01' }))],
    });
    const { isEqual, notes, differences } = verified(resultUnder(late));
    expect(notes).toMatchObject([
      { kind: 'overlay', was: { file: 'overlay.json' }, is: null },
      { kind: 'knownUntil', was: '2040-Q1', is: '2026-Q4' },
    ]);
    // with other quarters known the same amounts are a projection now
    expect(isEqual).toBe(false);
    expect(differences.some(({ path }) => path === 'quarters.2.projected')).toBe(true);
    const far = overlaid({ parameters: [minimumWage(value({ from: '2050-01-01' }))] });
    expect(verified(resultUnder(far))).toMatchObject({ isEqual: true, notes: [{ kind: 'overlay' }] });
  });

  it('can be an older receipt, which does not say how far the values were known', () => {
    const { knownUntil: _, ...receipt } = RESULT['receipt'] as Json;
    expect(verified({ ...RESULT, receipt })).toMatchObject({ isEqual: false });
    expect(verified({ ...RESULT, receipt: { ...receipt, engine: '0.9.0' } })).toMatchObject({
      isEqual: true,
      notes: [{ kind: 'engine' }],
    });
  });
});

it('no name and no id is repeated where it was changed', () => {
  const secret = {
    ...RESULT,
    id: 'Jan Janssens',
    dossier: { ...(RESULT['dossier'] as Json), id: 'An Peeters' },
  };
  const printed = JSON.stringify(verified(secret));
  expect(printed).not.toMatch(/Janssens|Peeters/);
  expect(JSON.parse(printed)).toMatchObject({ isEqual: false, differences: [{ path: 'id' }] });
});
