import { byPremium } from '../../calculation/premium.js';
import type { Totals } from '../../calculation/simulation.js';
import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type Euro, subtractEuro, ZERO_EURO } from '../../primitives/euro.js';
import { type ResultObject, type TotalsObject, toResult, toTotalsObject } from '../result.js';
import { type ComparedDossier, type ComparedDossiers, differingFields, longestTerm } from './compared.js';

/** A comparison of dossiers for programs; amounts are text with a decimal point and two decimals. */
export interface ComparisonObject {
  readonly dossiers: readonly {
    readonly name: string;
    readonly file: string | null;
    readonly result: ResultObject;
  }[];
  /** The fields that are not the same in all dossiers, in camelCase. */
  readonly differingFields: readonly string[];
  /** Each other dossier minus the first: an amount is negative where it is less. */
  readonly differences: readonly {
    readonly from: string;
    readonly to: string;
    readonly years: readonly ({ readonly year: number } & TotalsObject)[];
    readonly totals: TotalsObject;
  }[];
}

/** Writes a comparison as an object. */
export function toComparisonObject(
  all: ComparedDossiers,
  parameters: Parameters,
  language: Language,
): ComparisonObject {
  const [first, ...others] = all;
  const years = Array.from({ length: longestTerm(all) }, (_, index) => index);
  const differences = (other: ComparedDossier) => ({
    from: first.name,
    to: other.name,
    years: years.map((index) => ({
      year: index + 1,
      ...toTotalsObject(totalsDifference(first.simulation.years[index], other.simulation.years[index])),
    })),
    totals: toTotalsObject(totalsDifference(first.simulation.totals, other.simulation.totals)),
  });
  return {
    dossiers: all.map(({ name, file, simulation }) => ({
      name,
      file,
      result: toResult(simulation, parameters, language),
    })),
    differingFields: differingFields(all).map(({ key }) => key),
    differences: others.map(differences),
  };
}

/**
 * The second sums minus the first. Sums that do not exist, such as a year after the end of a shorter term, count as
 * 0.00; a cost is null where one of the two has none.
 */
function totalsDifference(from: Totals | undefined, to: Totals | undefined): Totals {
  const cost = (key: 'employerCost' | 'netCost'): Euro | null =>
    from?.[key] === null || to?.[key] === null ? null : difference(from?.[key], to?.[key]);
  return {
    premiums: byPremium((premium) => difference(from?.premiums[premium], to?.premiums[premium])),
    total: difference(from?.total, to?.total),
    employerCost: cost('employerCost'),
    netCost: cost('netCost'),
  };
}

const difference = (from = ZERO_EURO, to = ZERO_EURO): Euro => subtractEuro(to, from);
