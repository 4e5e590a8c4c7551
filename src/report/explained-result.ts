import type { Premium } from '../calculation/premium.js';
import type { Simulation } from '../calculation/simulation.js';
import { dossierToJson } from '../dossier/dossier.js';
import { camelCase } from '../dossier/fields.js';
import { deriveSimulation } from '../explain/derivation.js';
import { outlooksOf, type Remedy } from '../explain/remedies.js';
import { type Formatter, formatterFor } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { localAmount } from '../i18n/numbers.js';
import type { Parameters } from '../parameters/parameters.js';
import { formatEuro, isZeroEuro } from '../primitives/euro.js';
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

/** `if the establishment lay in Flanders: guidance premium 7.720,00 EUR in year 1, 29.600,00 EUR in all` */
export function formatRemedy(premium: Premium, { changes, simulation }: Remedy, sentences: Formatter): string {
  const { language, facts } = sentences;
  const { explain } = sentences.messages;
  const words = changes.map((change) => explain.changes[change](facts)).join(` ${explain.and} `);
  const name = explain.quantities[premium];
  const first = simulation.years.find((year) => !isZeroEuro(year.premiums[premium]));
  if (!first) return explain.wouldBeNothing(words, name, explain.whyNoAmount[whyNoAmount(simulation)]);
  const inFirst = localAmount(first.premiums[premium], language);
  const total = localAmount(simulation.totals.premiums[premium], language);
  return explain.wouldBe(words, name, inFirst, first.year, total);
}

const whyNoAmount = ({ warnings }: Simulation): 'outside-term' | 'no-quarter' =>
  warnings.some(({ code }) => code === 'CONTRACT_OUTSIDE_TERM') ? 'outside-term' : 'no-quarter';
