import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { referenceEstimate } from './reference-estimate.js';

/** A reference calculation of whole terms in plain decimal.js, from the files of values themselves: nothing of the program is in it. */
const D = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
const cents = (value: Decimal): Decimal => value.toDecimalPlaces(2);

interface Period<T> {
  readonly from: string;
  readonly value: T;
}

interface Package {
  readonly years: number;
  readonly need: string;
  readonly steps: readonly { readonly fromQuarter: number; readonly rate: string }[];
}

interface Entry {
  readonly id: string;
  readonly values: readonly Period<unknown>[];
}

const entriesOf = (file: string): readonly Entry[] =>
  JSON.parse(readFileSync(new URL(`../../src/parameters/data/${file}.json`, import.meta.url), 'utf8')).parameters;

const valuesOf = <T>(file: string, id: string): readonly Period<T>[] =>
  (entriesOf(file).find((entry) => entry.id === id)?.values ?? []) as readonly Period<T>[];

const MINIMUM_WAGE = valuesOf<string>('minimum-wage', 'minimum-wage');
const FIXED = valuesOf<{ fromQuarter: number; amount: string }[]>('guidance-premium', 'guidance-premium.fixed')[0]
  ?.value;
export const PACKAGES: readonly Package[] = entriesOf('wage-premium')
  .filter(({ id }) => id.startsWith('wage-premium.package.'))
  .map(({ values }) => values[0]?.value as Package);

const minimumWageOn = (day: string): Decimal =>
  new D(MINIMUM_WAGE.filter(({ from }) => from <= day).at(-1)?.value ?? Number.NaN);

/** A quarter as a whole number: four a year. */
export const quarterOf = (year: number, number: number): number => year * 4 + number - 1;
export const quarterName = (quarter: number): string => `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
const isFourth = (quarter: number): boolean => quarter % 4 === 3;

function firstDays(quarter: number): string[] {
  return [1, 2, 3].map(
    (month) => `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + month).padStart(2, '0')}-01`,
  );
}

const DAY = 24 * 60 * 60 * 1_000;
const firstDay = (quarter: number): number => Date.UTC(Math.floor(quarter / 4), (quarter % 4) * 3, 1);

/** The share of a quarter in which the contract runs, as days over days. */
function shareOf(quarter: number, start: string | undefined, end: string | undefined): [number, number] {
  const first = firstDay(quarter);
  const last = firstDay(quarter + 1) - DAY;
  const from = Math.max(first, start ? Date.parse(start) : first);
  const to = Math.min(last, end ? Date.parse(end) : last);
  return [Math.max(0, Math.round((to - from) / DAY) + 1), Math.round((last - first) / DAY) + 1];
}

const minimumWages = (quarter: number): Decimal =>
  firstDays(quarter).reduce((sum, day) => sum.plus(minimumWageOn(day)), new D(0));

/** The cap of a whole quarter, in cents. */
export const capInCents = (quarter: number, fraction: string): number =>
  cents(minimumWages(quarter).times(2).times(fraction)).times(100).toNumber();

/** A dossier as canonical text by field; what is empty or missing was not given. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** Which premiums are eligible. */
export interface Eligible {
  readonly wage: boolean;
  readonly guidance: boolean;
  readonly support: boolean;
}

export interface ReferenceQuarter {
  readonly number: number;
  readonly quarter: string;
  readonly referenceWage: string;
  readonly cap: string;
  readonly wagePremium: Decimal;
  readonly guidancePremium: Decimal;
  readonly supportPremium: Decimal;
}

/** The contributions of a quarter and their reductions, as they were given. */
function entered(dossier: Fields, yearEnd: Decimal) {
  const amount = (field: string): Decimal => new D(dossier[field] || '0');
  const gross = amount('gross_monthly');
  const given = dossier['contributions_monthly'] || '0';
  const monthly = given.endsWith('%') ? cents(gross.times(given.slice(0, -1)).div(100)) : new D(given);
  const onYearEnd = gross.isZero() ? new D(0) : cents(yearEnd.times(monthly).div(gross));
  return { contributions: monthly.times(3).plus(onYearEnd), reductions: amount('reductions_monthly').times(3) };
}

function estimated(dossier: Fields, quarter: number, wage: Decimal) {
  const [day = ''] = firstDays(quarter);
  const { contributions, reductions } = referenceEstimate(dossier, day, BigInt(wage.times(100).toFixed(0)));
  const euro = (inCents: bigint): Decimal => new D(inCents.toString()).div(100);
  return { contributions: euro(contributions), reductions: euro(reductions) };
}

const FIRST_OF_MEASURE = quarterOf(2023, 3);

/** Every quarter of the term of a dossier; none where it starts before the measure. */
export function referenceTerm(dossier: Fields, eligible: Eligible): ReferenceQuarter[] {
  const given = (field: string): string | undefined => dossier[field] || undefined;
  const amount = (field: string): Decimal => new D(given(field) ?? '0');
  const years = Number(given('advice_years'));
  const [year = 0, number = 0] = (given('start') ?? '').split('-Q').map(Number);
  const start = quarterOf(year, number);
  if (start < FIRST_OF_MEASURE) return [];
  const fraction = new D(given('fraction') ?? '1').toDecimalPlaces(4);
  const steps =
    PACKAGES.find((found) => found.years === years && found.need === (given('wage_need') ?? 'standard'))?.steps ?? [];
  const evaluatedFrom = Number(given('evaluated_from') ?? Number.POSITIVE_INFINITY);

  return Array.from({ length: years * 4 }, (_, index) => {
    const n = index + 1;
    const q = start + index;
    const isEvaluated = n >= evaluatedFrom;
    const rate = isEvaluated
      ? amount('evaluated_rate').div(100)
      : new D(steps.filter(({ fromQuarter }) => fromQuarter <= n).at(-1)?.rate ?? Number.NaN);
    const need = given('guidance_need') ?? 'none';
    const needNow = (isEvaluated ? given('evaluated_guidance') : undefined) ?? need;
    const [days, ofDays] = shareOf(q, given('contract_start'), given('contract_end'));
    const part = (value: Decimal): Decimal => cents(value.times(days).div(ofDays));

    const yearEnd = isFourth(q) ? amount('year_end_premium') : new D(0);
    const wage = amount('gross_monthly').times(3).plus(yearEnd);
    const { contributions, reductions } =
      given('gross_monthly') && !given('contributions_monthly')
        ? estimated(dossier, q, wage)
        : entered(dossier, yearEnd);
    const referenceWage = part(wage.plus(contributions).minus(reductions));
    const cap = part(minimumWages(q).times(2).times(fraction));
    const variable = valuesOf<string>('guidance-premium', `guidance-premium.variable.${needNow}`)[0]?.value ?? '0';
    const fixed = (FIXED ?? []).filter(({ fromQuarter }) => fromQuarter <= n).at(-1)?.amount ?? Number.NaN;
    const hasGuidance = eligible.guidance && days > 0;
    const zero = new D(0);
    return {
      number: n,
      quarter: quarterName(q),
      referenceWage: referenceWage.toFixed(2),
      cap: cap.toFixed(2),
      wagePremium: eligible.wage ? cents(rate.times(D.min(referenceWage, cap))) : zero,
      guidancePremium: hasGuidance
        ? (need === 'none' && needNow === 'none' ? zero : new D(fixed)).plus(part(new D(variable).times(fraction)))
        : zero,
      supportPremium: eligible.support ? cents(rate.times(cents(minimumWages(q)))) : zero,
    };
  });
}
