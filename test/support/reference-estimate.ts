import { readFileSync } from 'node:fs';

/** A reference estimate of contributions in whole cents as BigInt, from the file of values itself: nothing of the program is in it. */
interface Dated {
  readonly from: string;
  readonly value: string & Readonly<Record<string, string>>;
}

const FILE = new URL('../../src/parameters/data/social-security.json', import.meta.url);
const ENTRIES: readonly { readonly id: string; readonly values: readonly Dated[] }[] = JSON.parse(
  readFileSync(FILE, 'utf8'),
).parameters;

const valueOn = (id: string, day: string): Dated['value'] | undefined =>
  ENTRIES.find((entry) => entry.id === `social-security.${id}`)
    ?.values.filter(({ from }) => from <= day)
    .at(-1)?.value;

/** A plain decimal as a numerator over a power of ten. */
type Fraction = readonly [bigint, bigint];
const decimal = (text: string): Fraction => {
  const [whole = '0', decimals = ''] = text.split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
};
const cents = (text: string): bigint => {
  const [numerator, denominator] = decimal(text);
  return (numerator * 100n) / denominator;
};

/** Half-up, of numbers that are not negative. */
const round = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);
const times = (amount: bigint, ...factors: readonly Fraction[]): bigint => {
  const [numerator, denominator] = factors.reduce<Fraction>(([n, d], [a, b]) => [n * a, d * b], [amount, 1n]);
  return round(numerator, denominator);
};
const above = (one: bigint, other: bigint): bigint => (one > other ? one - other : 0n);

export interface ReferenceEstimate {
  readonly contributions: bigint;
  readonly reductions: bigint;
}

/** What an estimate is made from, as canonical text; what is empty was not given. */
export type EstimateFields = Readonly<
  Partial<Record<'employer_type' | 'rsz_category' | 'worker_status' | 'fraction' | 'reductions_monthly', string>>
>;

/**
 * The estimate of a whole quarter without indexation.
 * @param day the first day of the quarter
 * @param wage the gross wage of the quarter, in cents
 */
export function referenceEstimate(fields: EstimateFields, day: string, wage: bigint): ReferenceEstimate {
  const type = fields.employer_type ?? '';
  const isLocal = type === 'local-authority';
  const category = type === 'school' ? '1' : fields.rsz_category || '1';
  const rate = valueOn(isLocal ? 'rate.local-authority' : `rate.${category}`, day) ?? '';
  const base =
    fields.worker_status === 'blue-collar' && !isLocal
      ? times(wage, decimal(valueOn('manual-worker-base', day)?.['multiple'] ?? ''))
      : wage;
  const contributions = times(base, decimal(rate));
  if (fields.reductions_monthly) return { contributions, reductions: 3n * cents(fields.reductions_monthly) };
  if (isLocal) return { contributions, reductions: 0n };
  const letters = valueOn(`structural-reduction.${category}`, day);
  const [part, whole] = decimal(fields.fraction || '1');
  const full = times(wage, [round(whole * 100n, part), 100n]);
  const letter = (name: string): string => letters?.[name] ?? '0';
  const basic =
    cents(letter('F')) +
    times(above(cents(letter('S0')), full), decimal(letter('alpha'))) +
    times(above(cents(letter('S2')), full), decimal(letter('gamma'))) +
    times(above(wage, cents(letter('S1'))), decimal(letter('delta')));
  const mu = round(part * 100n, whole);
  const reduction = mu >= 80n ? basic : times(basic, [mu, 100n], betaBelow80(mu));
  return { contributions, reductions: reduction < contributions ? reduction : contributions };
}

function betaBelow80(mu: bigint): Fraction {
  if (mu >= 55n) return [11_800n + 28n * (mu - 55n), 10_000n];
  return mu * 10n >= 275n ? [118n, 100n] : [0n, 1n];
}
