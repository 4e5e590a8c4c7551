import type { Outcome, Verdicts } from '../calculation/eligibility.js';
import type { EstimateResult } from '../calculation/estimate-result.js';
import { type ByPremium, byPremium, byQuarterAmount, type QuarterAmount } from '../calculation/premium.js';
import { type Basis, quarterAmountOf, type Simulation, type Totals } from '../calculation/simulation.js';
import { dossierToJson } from '../dossier/dossier.js';
import { type ConfidenceNotes, findConfidenceNotes, type UsedValue, usedValues } from '../explain/used-parameters.js';
import { formatterFor } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { cacheByObject } from '../parameters/memo.js';
import type { Overlay, Parameters } from '../parameters/parameters.js';
import { formatCoefficient } from '../primitives/coefficient.js';
import { scaledText } from '../primitives/decimal-text.js';
import { type Euro, formatEuro, ZERO_EURO } from '../primitives/euro.js';
import { formatQuarter } from '../primitives/quarter.js';
import { formatRate } from '../primitives/rate.js';
import type { Ratio } from '../primitives/ratio.js';
import { roundHalfUp } from '../primitives/round.js';
import { VERSION } from '../version.js';

/** The outcome for a premium, and the conditions, each with the reason of its outcome and its source. */
interface VerdictObject {
  readonly outcome: Outcome;
  readonly checks: readonly Readonly<Record<'id' | 'status' | 'reason' | 'source', string>>[];
}

/** Amounts as text with a decimal point and two decimals; null where there is no wage. */
type TotalsObject = ByPremium<string> & { readonly total: string } & Readonly<
    Record<'employerCost' | 'netCost', string | null>
  >;

type QuarterObject = Readonly<
  Record<QuarterAmount | 'quarter' | 'rate' | 'total', string> &
    Record<'referenceWage' | 'cap' | 'cappedReferenceWage', string | null>
> & { readonly number: number; readonly projected: boolean; readonly basis: Basis };

type CalendarYearObject = TotalsObject & {
  readonly year: number;
  readonly quarters: number;
  readonly partial: boolean;
};

/** The user's own values as results, receipts and `imw parameters --json` name them. */
interface OverlayObject {
  readonly sha256: string;
  readonly file: string;
  /** How the run came by the file: `--parameters`, `imw.config.json`, `IMW_CONFIG`, or a library caller's own words. */
  readonly setBy: string;
}

/** The program and the values with which something was computed. */
export interface RunOrigin {
  readonly engine: string;
  readonly parameters: {
    readonly version: string;
    readonly sha256: string;
    /** The user's own values, which take precedence over those of the program. */
    readonly overlay: OverlayObject | null;
  };
  readonly indexation: string | null;
  /** The last quarter for which the values were known; older receipts do not have it. */
  readonly knownUntil?: string;
}

/** Everything needed to recompute a result. */
export interface Receipt extends RunOrigin {
  /** The parameter values that the result uses, to find out later which of them changed; rules in words are left out. */
  readonly values: readonly UsedValue[];
}

/** The estimated contributions of a whole quarter; null are the steps of a structural reduction that is not estimated. */
export type EstimateObject = Readonly<
  Record<'quarter' | 'rate' | 'base' | 'contributions' | 'reductions', string> &
    Record<'factor' | 's' | 'r' | 'mu' | 'beta', string | null>
> & { readonly terms: Readonly<Record<'f' | 'alpha' | 'gamma' | 'delta', string>> | null };

/** The result of one dossier for programs; `docs/library.md` describes it. */
export interface ResultObject {
  readonly id: string | null;
  /** The physical line of the input where the row starts; in a batch only. */
  readonly row?: number;
  /** The dossier in canonical form, to recompute it. */
  readonly dossier: Readonly<Record<string, string | boolean | number>>;
  readonly verdicts: ByPremium<VerdictObject>;
  readonly term: { readonly start: string; readonly end: string; readonly quarters: number };
  readonly years: readonly (TotalsObject & { readonly year: number; readonly from: string; readonly to: string })[];
  readonly quarters: readonly QuarterObject[];
  readonly totals: TotalsObject;
  /** The same quarters by calendar year. */
  readonly calendarYears: readonly CalendarYearObject[];
  readonly estimates: readonly EstimateObject[];
  /** The amounts that were changed along with the employment fraction, by the name of their field. */
  readonly moved: readonly Readonly<Record<'field' | 'from' | 'to', string>>[];
  readonly assumptions: readonly { readonly id: string; readonly text: string }[];
  /** The parameter values that the result uses and whose confidence is below `corroborated`. */
  readonly weakParameters: readonly Readonly<Record<'id' | 'from' | 'confidence', string>>[];
  /** The open questions about the measure that affect this result. */
  readonly gaps: readonly { readonly id: string; readonly text: string }[];
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
  readonly milestones: readonly { readonly id: string; readonly from: string }[];
  readonly receipt: Receipt;
}

/** Writes a simulation as the result object; `row` is the physical line where the dossier starts, in a batch. */
export type ResultMaker = (simulation: Simulation, row?: number) => ResultObject;

/** Writes a simulation as the result object: amounts and rates as text with a decimal point, sentences in a language. */
export const toResult = (simulation: Simulation, parameters: Parameters, language: Language): ResultObject =>
  createResultMaker(parameters, language)(simulation);

/** The same for many simulations: results that have a part in common have the same object. */
export function createResultMaker(parameters: Parameters, language: Language): ResultMaker {
  const verdictsOf = cacheByObject<Verdicts, ByPremium<VerdictObject>>();
  const notesOf = cacheByObject<ConfidenceNotes, Pick<ResultObject, 'weakParameters' | 'gaps' | 'receipt'>>();
  return (simulation, row) => {
    const { dossier, verdicts, term, years, quarters, totals } = simulation;
    const sentences = formatterFor(simulation, parameters, language);
    const notes = findConfidenceNotes(simulation, parameters);
    const { weakParameters, gaps, receipt } = notesOf(notes, () => ({
      weakParameters: notes.lowConfidence.map(({ id, from, confidence }) => ({ id, from, confidence })),
      gaps: notes.gaps.map(({ id, note }) => ({ id, text: sentences.messages.gapNotes[id] ?? note })),
      receipt: { ...originOf(parameters), values: usedValues(notes.uses, parameters) },
    }));
    return {
      id: dossier.id,
      ...(row === undefined ? {} : { row }),
      dossier: dossierToJson(dossier),
      verdicts: verdictsOf(verdicts, () =>
        byPremium((premium) => ({
          outcome: verdicts[premium].outcome,
          checks: verdicts[premium].checks.map((check) => ({
            id: check.id,
            status: check.status,
            reason: sentences.reason(check),
            source: check.source,
          })),
        })),
      ),
      term: { start: formatQuarter(term.start), end: formatQuarter(term.end), quarters: term.quarters },
      years: years.map((year) => ({
        year: year.year,
        from: formatQuarter(year.from),
        to: formatQuarter(year.to),
        ...toTotalsObject(year),
      })),
      quarters: quarters.map((quarter) => ({
        number: quarter.number,
        quarter: formatQuarter(quarter.quarter),
        rate: formatRate(quarter.rate),
        referenceWage: orNull(quarter.referenceWage),
        cap: orNull(quarter.cap),
        cappedReferenceWage: orNull(quarter.cappedReferenceWage),
        ...byQuarterAmount((amount) => formatEuro(quarterAmountOf(quarter, amount))),
        total: formatEuro(quarter.total),
        projected: quarter.projected,
        basis: quarter.basis,
      })),
      totals: toTotalsObject(totals),
      calendarYears: simulation.calendarYears.map((calendarYear) => ({
        year: calendarYear.year,
        quarters: calendarYear.quarters,
        partial: calendarYear.partial,
        ...toTotalsObject(calendarYear),
      })),
      estimates: simulation.estimates.map(toEstimateObject),
      moved: dossier.moved.map(({ field, from, to }) => ({ field, from: formatEuro(from), to: formatEuro(to) })),
      assumptions: simulation.assumptions.map((id) => ({ id, text: sentences.assumption(id) })),
      weakParameters,
      gaps,
      warnings: simulation.warnings.map((warning) => ({ code: warning.code, text: sentences.warning(warning) })),
      milestones: simulation.milestones.map(({ id, from }) => ({ id, from: formatQuarter(from) })),
      receipt,
    };
  };
}

/** Writes sums with a decimal point and two decimals. */
export function toTotalsObject(totals: Totals): TotalsObject {
  // assigned, since a spread takes several times as long and a batch makes six of these for each dossier
  const premiums = byPremium((premium) => formatEuro(totals.premiums[premium]));
  const [employerCost, netCost] = [orNull(totals.employerCost), orNull(totals.netCost)];
  return Object.assign(premiums, { total: formatEuro(totals.total), employerCost, netCost });
}

/** Decimals of a rate of contributions. */
const RATE_PLACES = 4;

function toEstimateObject({
  quarter,
  rate,
  base,
  contributions,
  structural,
  reductions,
}: EstimateResult): EstimateObject {
  return {
    quarter: formatQuarter(quarter),
    rate: scaledText(rate.numerator, RATE_PLACES),
    base: formatEuro(base),
    contributions: formatEuro(contributions),
    factor: structural && formatCoefficient(structural.factor),
    s: structural && formatEuro(structural.fullTimeWage),
    terms: structural && {
      f: formatEuro(structural.terms.fixed),
      alpha: formatEuro(structural.terms.alpha),
      gamma: formatEuro(structural.terms.gamma),
      delta: formatEuro(structural.terms.delta ?? ZERO_EURO),
    },
    r: structural && formatEuro(structural.basicReduction),
    mu: structural && formatCoefficient(structural.mu),
    beta: structural && formatShortly(structural.beta),
    reductions: formatEuro(reductions),
  };
}

/** A quotient as a decimal of at most four places, rounded half-up. */
const formatShortly = ({ numerator, denominator }: Ratio<string>): string =>
  scaledText(roundHalfUp(numerator * 10_000, denominator), 4).replace(/\.?0+$/, '');

const orNull = (amount: Euro | null): string | null => (amount === null ? null : formatEuro(amount));

/** Writes the user's own values as an object; null where a run has none. */
export const toOverlayObject = (overlay: Overlay | null): OverlayObject | null =>
  overlay && { sha256: overlay.sha256, file: overlay.file, setBy: overlay.source };

/** The program and the values with which this run computes. */
export const originOf = ({ version, sha256, overlay, indexation, knownUntil }: Parameters): RunOrigin => ({
  engine: VERSION,
  parameters: { version, sha256, overlay: toOverlayObject(overlay) },
  indexation: indexation?.percent ?? null,
  knownUntil: formatQuarter(knownUntil),
});
