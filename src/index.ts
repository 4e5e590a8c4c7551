export type { ParseResult } from './dossier/build-dossier.js';
export type { Dossier } from './dossier/dossier.js';
export {
  dossierFromJson as parseDossier,
  dossierFromJsonText as parseDossierText,
} from './dossier/from-json.js';
export type { Problem, ProblemCode } from './dossier/problem.js';
export { formatProblem } from './i18n/format.js';
export type { Language } from './i18n/language.js';
export type { Check, CheckId, Reason } from './measure/check.js';
export type { Outcome, Premium, Verdict, Verdicts } from './measure/eligibility.js';
export { simulate } from './measure/simulate.js';
export type { QuarterResult, Simulation, Totals, Warning, YearResult } from './measure/simulation.js';
export { type IndexRate, indexRate } from './parameters/index-rate.js';
export { type LoadOptions, loadParameters } from './parameters/load.js';
export { ParameterError } from './parameters/parameter-error.js';
export type { Parameters } from './parameters/parameters.js';
export { type Euro, formatEuro } from './primitives/euro.js';
export { formatQuarter, type Quarter } from './primitives/quarter.js';
export { formatRate, type Rate } from './primitives/rate.js';
export { type ResultObject, toResult } from './report/result.js';
export { VERSION } from './version.js';
