import fc from 'fast-check';
import { evaluatedRateAt } from '../../src/calculation/rate.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import type { Parameters } from '../../src/parameters/parameters.js';
import type { IsoDate } from '../../src/primitives/date.js';
import { euroFromCents } from '../../src/primitives/euro.js';
import { fractionOf } from '../../src/primitives/fraction.js';
import { rateFromHundredthsOfPercent } from '../../src/primitives/rate.js';
import { dayNumber } from '../../src/report/workbook/input-rows.js';
import { needWords } from '../../src/report/workbook/needs.js';
import type { GuidanceNeed } from '../../src/vocabulary/enums.js';
import type { Cells, Changes } from './spreadsheet.js';

/** A dossier and the parameters it is computed with, and what was typed in a workbook to get there. */
export interface ChangedRun {
  readonly dossier: Dossier;
  readonly parameters: Parameters;
  readonly cells: Changes;
}

const INPUTS = 'Invoer';
const NEEDS: readonly GuidanceNeed[] = ['none', 'low', 'medium', 'high'];

/** Random numbers from which a change of each input is made. */
export const anyChanges = fc.array(
  fc.record({
    which: fc.nat(),
    amount: fc.integer({ min: 1, max: 99_999_999 }),
    small: fc.nat({ max: 600_000 }),
    part: fc.integer({ min: 1, max: 10_000 }),
  }),
  { minLength: 3, maxLength: 3 },
);
type Draw = (typeof anyChanges extends fc.Arbitrary<infer T> ? T : never)[number];

/** The addresses of the inputs of a Dutch workbook by their label. */
function addressesIn(cells: Cells): ReadonlyMap<string, string> {
  const sheet = cells.get(INPUTS);
  const found = new Map<string, string>();
  for (const [address, { value }] of sheet ?? [])
    if (address.startsWith('A') && sheet?.get(`B${address.slice(1)}`)?.isUnlocked)
      found.set(String(value), `B${address.slice(1)}`);
  return found;
}

/** Changes as many inputs as there are draws, in the workbook and in the dossier alike; an input changed twice has its last value. */
export function changeInputs(run: Omit<ChangedRun, 'cells'>, cells: Cells, draws: readonly Draw[]): ChangedRun {
  const addresses = [...addressesIn(cells)];
  return draws.reduce<ChangedRun>(
    (before, draw) => {
      const found = addresses[draw.which % addresses.length];
      if (!found) return before;
      const [label, address] = found;
      const { value, ...after } = changeOne(before, label, draw);
      return { ...after, cells: { ...before.cells, [address]: value } };
    },
    { ...run, cells: {} },
  );
}

type Change = Omit<ChangedRun, 'cells'> & { readonly value: number | string };

function changeOne({ dossier, parameters }: ChangedRun, label: string, { amount, small, part }: Draw): Change {
  const { fields, calculating } = catalogFor('nl');
  const withDossier = (changed: Partial<Dossier>, value: number | string): Change => ({
    dossier: { ...dossier, ...changed },
    parameters,
    value,
  });
  switch (label) {
    case fields.gross_monthly: {
      const cents = part % 10 === 0 ? amount : small + 1;
      return withDossier({ grossMonthly: euroFromCents(cents) }, cents / 100);
    }
    case fields.contributions_monthly:
      return withDossier({ contributionsMonthly: euroFromCents(small) }, small / 100);
    case calculating.input.contributionsRate:
      return withDossier({ contributionsMonthly: rateFromHundredthsOfPercent(part) }, part / 10_000);
    case fields.reductions_monthly:
      return withDossier({ reductionsMonthly: euroFromCents(small % 100) }, (small % 100) / 100);
    case fields.year_end_premium: {
      const cents = part % 10 === 0 ? amount : small;
      return withDossier({ yearEndPremium: euroFromCents(cents) }, cents / 100);
    }
    case fields.fraction: {
      const fraction = fractionOf(BigInt(part), 10_000n);
      if (!fraction) throw new Error('no fraction');
      return withDossier({ fraction }, part / 10_000);
    }
    case fields.contract_start: {
      const day = dayOf(part);
      return withDossier({ contractStart: day }, day === null ? '' : dayNumber(day));
    }
    case fields.contract_end: {
      const day = dayOf(part + 500);
      return withDossier({ contractEnd: day }, day === null ? '' : dayNumber(day));
    }
    default:
      return label.startsWith(
        calculating.input.rate(dossier.employerType === 'self-employed', 0, 0).split(',')[0] ?? '?',
      )
        ? changeRate(dossier, parameters, label, part)
        : changeNeed(dossier, parameters, label, part);
  }
}

/** A day in the years of the terms; sometimes none. */
const dayOf = (part: number): IsoDate | null =>
  part % 7 === 0
    ? null
    : (new Date(Date.UTC(2024, 0, 1) + (part % 3_000) * 86_400_000).toISOString().slice(0, 10) as IsoDate);

function changeNeed(dossier: Dossier, parameters: Parameters, label: string, part: number): Change {
  const need = NEEDS[part % 4] as GuidanceNeed;
  const value = needWords({ language: 'nl' })[part % 4] ?? '';
  const isEvaluated = label.startsWith(catalogFor('nl').fields.evaluated_guidance);
  return {
    dossier: { ...dossier, ...(isEvaluated ? { evaluatedGuidance: need } : { guidanceNeed: need }) },
    parameters,
    value,
  };
}

/** Another rate for the quarters that the label names: VDAB's, or that of the start package. */
function changeRate(dossier: Dossier, parameters: Parameters, label: string, part: number): Change {
  const [from = 0, to = 0] = (/kwartaal (\d+) tot en met (\d+)/.exec(label) ?? []).slice(1).map(Number);
  const rate = rateFromHundredthsOfPercent(part);
  const value = part / 10_000;
  if (evaluatedRateAt(from, dossier) !== null)
    return { dossier: { ...dossier, evaluatedRate: rate }, parameters, value };
  const packages = parameters.packages.map((series) =>
    series.map((dated) => {
      const { steps } = dated.value;
      const isIn = (quarter: number) => quarter >= from && quarter <= to;
      return {
        ...dated,
        value: {
          ...dated.value,
          steps: steps.map((step) => (isIn(step.fromQuarter) ? { ...step, value: rate } : step)),
        },
      };
    }),
  );
  return { dossier, parameters: { ...parameters, packages }, value };
}
