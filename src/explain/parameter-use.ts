import type { ValueEntry } from '../parameters/entry.js';
import { requireValueOn, valueOn } from '../parameters/lookup.js';
import type { Dated, Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import { firstDaysOfMonths, type Quarter } from '../primitives/quarter.js';
import type { ParameterUse } from './node.js';

/** A value as something that a result rests on. */
export const useOf = <T>({ parameter, from, source, confidence, gap }: Dated<T>): ParameterUse => ({
  id: parameter,
  from,
  source,
  confidence,
  gap,
});

/** The rules that the files state in words, and that say how something is computed. */
export type RuleId =
  | 'reference-wage.composition'
  | 'reference-wage.months-per-quarter'
  | 'reference-wage.cap-per-quarter'
  | 'reference-wage.incomplete-quarter'
  | 'guidance-premium.per-quarter'
  | 'guidance-premium.variable.proportional-to'
  | 'support-premium.packages';

/** A rule that holds on a day; undefined where the files state none. */
export function ruleOn(id: RuleId, day: IsoDate, parameters: Parameters): ParameterUse | undefined {
  const entry = parameters.entries.find((candidate) => candidate.id === id);
  const value = entry && valueOn<ValueEntry>(entry.values, day);
  if (!value) return undefined;
  const { from, source, confidence, gap = null } = value;
  return { id, from, source, confidence, gap };
}

/**
 * The rule by which the minimum wage per month counts in a quarter: three times it, or month by month where it
 * changes inside the quarter.
 */
export function monthsRule(quarter: Quarter, { minimumWage }: Parameters): RuleId {
  const held = new Set(firstDaysOfMonths(quarter).map((day) => requireValueOn(minimumWage, day)));
  return held.size > 1 ? 'reference-wage.cap-per-quarter' : 'reference-wage.months-per-quarter';
}
