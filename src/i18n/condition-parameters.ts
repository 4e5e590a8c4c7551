import type { ConditionId } from '../parameters/parameters.js';

type ConditionParameterNames = Readonly<Record<`condition.${ConditionId}`, string>>;

/** The names of conditions as names of the parameters that give their sources. */
export const asParameters = (
  names: Readonly<Record<ConditionId, string>>,
  before: string,
): ConditionParameterNames =>
  Object.fromEntries(
    Object.entries(names).map(([id, name]) => [`condition.${id}`, before + name]),
  ) as ConditionParameterNames;
