import './i18n/all-catalogs.js';

export type { Check, CheckId, Reason } from './calculation/check.js';
export type { Outcome, Verdict, Verdicts } from './calculation/eligibility.js';
export type { Premium } from './calculation/premium.js';
export { simulate } from './calculation/simulate.js';
export type {
  Basis,
  CalendarYearResult,
  QuarterResult,
  Simulation,
  Totals,
  Warning,
  YearResult,
} from './calculation/simulation.js';
export type { ParameterCode, ParameterDiagnostic } from './diagnostics/parameter-diagnostic.js';
export type { RowCode, RowDiagnostic } from './diagnostics/row-diagnostic.js';
export type { ParseResult } from './dossier/build-dossier.js';
export type { Dossier } from './dossier/dossier.js';
export {
  dossierFromJson as parseDossier,
  dossierFromJsonText as parseDossierText,
} from './dossier/from-json.js';
export { formatRowDiagnostic as formatProblem } from './i18n/format.js';
export { type IndexRate, indexRate } from './parameters/index-rate.js';
export { type LoadOptions, loadParameters } from './parameters/load.js';
export { ParameterError } from './parameters/parameter-error.js';
export type { Parameters } from './parameters/parameters.js';
export { type Euro, formatEuro } from './primitives/euro.js';
export { formatQuarter, type Quarter } from './primitives/quarter.js';
export { formatRate, type Rate } from './primitives/rate.js';
export { type ResultObject, toResult } from './report/result.js';
export { VERSION } from './version.js';
