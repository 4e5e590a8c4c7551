import type { ConditionId } from '../parameters/condition-ids.js';

/** The names of conditions as those of the parameters that hold their sources. */
export const asParameters = (
  names: Readonly<Record<ConditionId, string>>,
  before: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [`condition.${id}`, before + name]));
