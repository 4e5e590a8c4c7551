import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A worked case: a dossier as canonical text by field, and the fields of its result that hold amounts or verdicts. */
export interface WorkedCase {
  readonly dossier: Readonly<Record<string, string>>;
  readonly expected: { readonly id: string };
}

const FOLDER = 'test/worked-cases';

const dossiers: WorkedCase['dossier'][] = parse(readFileSync(`${FOLDER}/cases.csv`), { columns: true });
const expected = readFileSync(`${FOLDER}/cases.expected.jsonl`, 'utf8').trim().split('\n');

/**
 * The worked cases of the repository, as `imw self-test` computes them.
 * The build reads them (`scripts/build.mjs`), so that the program has them without the files.
 */
export const WORKED_CASES: readonly WorkedCase[] = dossiers.map((dossier, index) => ({
  dossier,
  expected: JSON.parse(expected[index] ?? 'null'),
}));
