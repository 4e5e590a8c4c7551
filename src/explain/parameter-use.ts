import type { RuleId } from '../calculation/steps.js';
import type { ValueEntry } from '../parameters/entry.js';
import { valueOn } from '../parameters/lookup.js';
import type { Dated, Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import type { ParameterUse } from './node.js';

/** The use of a value in a result. */
export const useOf = ({ parameter, from, source, confidence, gap }: Dated<unknown>): ParameterUse => ({
  id: parameter,
  from,
  source,
  confidence,
  gap,
});

/** The use of a rule in words that is in force on a day; undefined where the files state none. */
export function ruleOn(id: RuleId, day: IsoDate, parameters: Parameters): ParameterUse | undefined {
  const entry = parameters.entries.find((candidate) => candidate.id === id);
  const value = entry && valueOn<ValueEntry>(entry.values, day);
  if (!value) return undefined;
  const { from, source, confidence, gap = null } = value;
  return { id, from, source, confidence, gap };
}
