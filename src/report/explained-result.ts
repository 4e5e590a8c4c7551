import type { Simulation } from '../calculation/simulation.js';
import { dossierToJson } from '../dossier/dossier.js';
import { camelCase } from '../dossier/fields.js';
import { deriveSimulation } from '../explain/derivation.js';
import { outlooksOf, type Remedy } from '../explain/remedies.js';
import { formatterFor } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import type { Parameters } from '../parameters/parameters.js';
import { formatEuro } from '../primitives/euro.js';
import { formatRemedy } from './outlook-sentences.js';
import { toResult } from './result.js';

/** Writes a simulation as the result object with what would change its verdicts, and every derivation. */
export function toExplainedResult(simulation: Simulation, parameters: Parameters, language: Language) {
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
function changedFields({ fields, simulation }: Remedy) {
  const written = dossierToJson(simulation.dossier);
  return Object.fromEntries([...fields.keys()].map(camelCase).map((key) => [key, written[key] ?? '']));
}
