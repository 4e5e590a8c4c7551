import type { CheckId, NotMetReason } from '../calculation/check.js';
import { PREMIUMS, type Premium } from '../calculation/premium.js';
import { simulate } from '../calculation/simulate.js';
import type { Simulation } from '../calculation/simulation.js';
import { type Dossier, givenIn } from '../dossier/dossier.js';
import type { FieldName } from '../dossier/fields.js';
import { dossierFromText } from '../dossier/from-text.js';
import type { Parameters } from '../parameters/parameters.js';
import { type ChangeId, changesFor, fieldOf } from './what-if-changes.js';

/** Changes that together make a premium eligible, and the simulation with them. */
export interface Remedy {
  readonly changes: readonly ChangeId[];
  /** The values that they set in the dossier, as canonical text. */
  readonly fields: ReadonlyMap<FieldName, string>;
  readonly simulation: Simulation;
}

/** What would make a premium eligible: the smallest sets of changes, or the conditions nobody can change. */
export interface Outlook {
  readonly premium: Premium;
  readonly failed: readonly CheckId[];
  readonly unchangeable: readonly CheckId[];
  readonly remedies: readonly Remedy[];
}

/** What would make each premium eligible that is not; every suggestion is checked by simulating it. */
export const outlooksOf = (simulation: Simulation, parameters: Parameters): Outlook[] =>
  PREMIUMS.filter((premium) => simulation.verdicts[premium].outcome === 'not-eligible').map((premium) =>
    outlookOf(premium, simulation, parameters),
  );

function outlookOf(premium: Premium, { dossier, verdicts }: Simulation, parameters: Parameters): Outlook {
  const failed = verdicts[premium].checks.filter(({ status }) => status === 'not-met');
  const options = failed.map(({ id, reason }) => ({ id, changes: changesFor(reason as NotMetReason, dossier) }));
  const unchangeable = options.filter(({ changes }) => changes.length === 0).map(({ id }) => id);
  const pool = withoutWeaker(options.flatMap(({ changes }) => changes));
  return {
    premium,
    failed: failed.map(({ id }) => id),
    unchangeable,
    remedies: unchangeable.length > 0 ? [] : findRemedies(pool, premium, dossier, parameters),
  };
}

/** Each change once; work in Belgium is left out where it must be in Flanders. */
function withoutWeaker(changes: readonly ChangeId[]): ChangeId[] {
  const pool = new Set(changes);
  if (pool.has('work-in-flanders')) pool.delete('work-in-belgium');
  return [...pool];
}

/** The smallest sets of changes under which a premium is eligible: all of one change, else of two, and so on. */
function findRemedies(pool: readonly ChangeId[], premium: Premium, dossier: Dossier, parameters: Parameters): Remedy[] {
  for (let size = 1; size <= pool.length; size++) {
    const found = subsetsOf(pool, size).flatMap((changes) => {
      const remedy = tryChanges(changes, dossier, parameters);
      return remedy && remedy.simulation.verdicts[premium].outcome === 'eligible' ? [remedy] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function subsetsOf<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsetsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

/** Simulates the dossier with changes, read like any other dossier; null when it is not consistent. */
function tryChanges(changes: readonly ChangeId[], dossier: Dossier, parameters: Parameters): Remedy | null {
  const fields = new Map(changes.map((change) => fieldOf(change, dossier, parameters)));
  const given = new Map(givenIn(dossier).map(({ field, value }) => [field.name, field.kind.toText(value)]));
  const textOf = (field: FieldName) => fields.get(field) ?? given.get(field);
  const { dossier: changed } = dossierFromText(textOf, parameters, null);
  return changed ? { changes, fields, simulation: simulate(changed, parameters) } : null;
}
