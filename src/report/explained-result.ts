import type { Simulation } from '../calculation/simulation.js';
import { dossierToJson } from '../dossier/dossier.js';
import { camelCase } from '../dossier/fields.js';
import { deriveSimulation } from '../explain/derivation.js';
import type { Derivation } from '../explain/node.js';
import { outlooksOf, type Remedy } from '../explain/remedies.js';
import { formatterFor } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import type { Parameters } from '../parameters/parameters.js';
import { formatEuro } from '../primitives/euro.js';
import { formatRemedy } from './outlook-sentences.js';
import { type ResultObject, toResult } from './result.js';

/** The changes that would make a premium eligible. */
export interface OutlookObject {
  readonly premium: string;
  readonly failed: readonly string[];
  /** The failed conditions that nobody can change; where there are any, there are no remedies. */
  readonly unchangeable: readonly string[];
  readonly remedies: readonly {
    readonly set: Readonly<Record<string, string | boolean | number>>;
    readonly text: string;
    /** The premium with these values in the dossier, by year of the term and in total. */
    readonly years: readonly string[];
    readonly total: string;
  }[];
}

/** A result with what would change its verdicts and how every amount is computed. */
export interface ExplainedResultObject extends ResultObject {
  readonly outlooks: readonly OutlookObject[];
  readonly derivation: Derivation;
}

/** Writes a simulation as the result object with its explanation. */
export function toExplainedResult(
  simulation: Simulation,
  parameters: Parameters,
  language: Language,
): ExplainedResultObject {
  const { receipt, ...result } = toResult(simulation, parameters, language);
  const sentences = formatterFor(simulation, parameters, language);
  const outlooks = outlooksOf(simulation, parameters).map(({ premium, failed, unchangeable, remedies }) => ({
    premium,
    failed,
    unchangeable,
    remedies: remedies.map((remedy) => ({
      set: changedFields(remedy),
      text: formatRemedy(premium, remedy, sentences),
      years: remedy.simulation.years.map((year) => formatEuro(year.premiums[premium])),
      total: formatEuro(remedy.simulation.totals.premiums[premium]),
    })),
  }));
  return { ...result, outlooks, derivation: deriveSimulation(simulation, parameters), receipt };
}

/** The values that a remedy sets in the dossier, as JSON. */
function changedFields({ fields, simulation }: Remedy): OutlookObject['remedies'][number]['set'] {
  const written = dossierToJson(simulation.dossier);
  return Object.fromEntries([...fields.keys()].map(camelCase).map((key) => [key, written[key] ?? '']));
}
