import type { Check } from '../calculation/check.js';
import type { Outcome } from '../calculation/eligibility.js';
import {
  type ByPremium,
  byPremium,
  byQuarterAmount,
  type Premium,
  type QuarterAmount,
} from '../calculation/premium.js';
import { quarterAmountOf, type Simulation, type Totals } from '../calculation/simulation.js';
import { dossierToJson } from '../dossier/to-json.js';
import {
  belowConfidence,
  LISTED_BELOW,
  openQuestionsFor,
  parametersUsedBy,
} from '../explain/used-parameters.js';
import { type UsedValue, usedValues } from '../explain/used-values.js';
import type { Formatter } from '../i18n/format.js';
import { formatterFor } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import type { Overlay, Parameters } from '../parameters/parameters.js';
import { type Euro, formatEuro } from '../primitives/euro.js';
import { formatQuarter } from '../primitives/quarter.js';
import { formatRate } from '../primitives/rate.js';
import { VERSION } from '../version.js';

/** One condition in a result: its id, its status, why, and the legal text. */
export interface CheckObject {
  readonly id: string;
  readonly status: Check['status'];
  readonly reason: string;
  readonly source: string;
}

export interface VerdictObject {
  readonly outcome: Outcome;
  readonly checks: readonly CheckObject[];
}

/** Amounts as text with two decimals and a point; null where there is no wage. */
export interface TotalsObject extends ByPremium<string> {
  readonly total: string;
  readonly employerCost: string | null;
  readonly netCost: string | null;
}

export interface YearObject extends TotalsObject {
  readonly year: number;
  readonly from: string;
  readonly to: string;
}

export interface QuarterObject extends Readonly<Record<QuarterAmount, string>> {
  readonly number: number;
  readonly quarter: string;
  readonly rate: string;
  readonly referenceWage: string | null;
  readonly cap: string | null;
  readonly cappedReferenceWage: string | null;
  readonly total: string;
  readonly projected: boolean;
}

/** A parameter with a lower confidence that a result is computed with. */
export interface WeakParameterObject {
  readonly id: string;
  readonly from: string;
  readonly confidence: string;
}

/** By which program and with which values something was computed. */
export interface RunOrigin {
  readonly engine: string;
  readonly parameters: {
    readonly version: string;
    readonly sha256: string;
    /** The user's own values that went over those of the program. */
    readonly overlay: Overlay | null;
  };
  readonly indexation: string | null;
  /** The last quarter for which the values were known; an older receipt does not say it. */
  readonly knownUntil?: string;
}

/** What lets anyone recompute a result. */
export interface Receipt extends RunOrigin {
  /** The values that the result rests on, to tell later which of them moved; rules in words have none. */
  readonly values: readonly UsedValue[];
}

/** The result of one dossier as programs read it (interface: "The result"). */
export interface ResultObject {
  readonly id: string | null;
  /** The physical line of the input where the row starts; in a batch only. */
  readonly row?: number;
  /** The dossier in canonical form, to recompute it. */
  readonly dossier: Readonly<Record<string, string | boolean | number>>;
  readonly verdicts: ByPremium<VerdictObject>;
  readonly term: { readonly start: string; readonly end: string; readonly quarters: number };
  readonly years: readonly YearObject[];
  readonly quarters: readonly QuarterObject[];
  readonly totals: TotalsObject;
  readonly assumptions: readonly { readonly id: string; readonly text: string }[];
  readonly weakParameters: readonly WeakParameterObject[];
  /** The declared gaps in what is known of the measure that touched this result. */
  readonly gaps: readonly { readonly id: string; readonly text: string }[];
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
  readonly milestones: readonly { readonly id: string; readonly from: string }[];
  readonly receipt: Receipt;
}

/**
 * Writes a simulation as the result object: amounts and rates as text with a point, sentences in a language.
 *
 * @param row the physical line of the input where the dossier starts, in a batch
 */
export function toResult(
  simulation: Simulation,
  parameters: Parameters,
  language: Language,
  row?: number,
): ResultObject {
  const { dossier, term, years, quarters, totals } = simulation;
  const sentences = formatterFor(simulation, parameters, language);
  const uses = parametersUsedBy(simulation, parameters);
  return {
    id: dossier.id,
    ...(row === undefined ? {} : { row }),
    dossier: dossierToJson(dossier),
    verdicts: toVerdictObjects(simulation, sentences),
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
    })),
    totals: toTotalsObject(totals),
    assumptions: simulation.assumptions.map((id) => ({ id, text: sentences.assumption(id) })),
    weakParameters: belowConfidence(LISTED_BELOW, uses).map(({ id, from, confidence }) => ({
      id,
      from,
      confidence,
    })),
    gaps: openQuestionsFor(simulation, uses, parameters).map(({ id, note }) => ({
      id,
      text: sentences.messages.gapNotes[id] ?? note,
    })),
    warnings: simulation.warnings.map((warning) => ({
      code: warning.code,
      text: sentences.warning(warning),
    })),
    milestones: simulation.milestones.map(({ id, from }) => ({ id, from: formatQuarter(from) })),
    receipt: { ...originOf(parameters), values: usedValues(uses, parameters) },
  };
}

function toVerdictObjects({ verdicts }: Simulation, sentences: Formatter): ByPremium<VerdictObject> {
  const written = (premium: Premium): VerdictObject => ({
    outcome: verdicts[premium].outcome,
    checks: verdicts[premium].checks.map((check) => ({
      id: check.id,
      status: check.status,
      reason: sentences.reason(check),
      source: check.source,
    })),
  });
  return byPremium(written);
}

/** Writes sums with two decimals and a point. */
export function toTotalsObject(totals: Totals): TotalsObject {
  return {
    ...byPremium((premium) => formatEuro(totals.premiums[premium])),
    total: formatEuro(totals.total),
    employerCost: orNull(totals.employerCost),
    netCost: orNull(totals.netCost),
  };
}

const orNull = (amount: Euro | null): string | null => (amount === null ? null : formatEuro(amount));

/** By which program and with which values this run computes. */
export const originOf = ({ version, sha256, overlay, indexation, knownUntil }: Parameters): RunOrigin => ({
  engine: VERSION,
  parameters: { version, sha256, overlay },
  indexation: indexation?.percent ?? null,
  knownUntil: formatQuarter(knownUntil),
});
