import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type ResultObject, type TotalsObject, toResult, toTotalsObject } from '../result.js';
import { type ComparedDossier, type ComparedDossiers, differingFields, longestTerm } from './compared.js';
import { totalsDifference } from './totals-difference.js';

/** Dossiers side by side as programs read them; amounts as text with two decimals and a point. */
export interface ComparisonObject {
  readonly dossiers: readonly {
    readonly name: string;
    readonly file: string | null;
    readonly result: ResultObject;
  }[];
  /** What is not the same in all of them, in camelCase. */
  readonly differingFields: readonly string[];
  /** Each but the first against the first: less is negative. */
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
