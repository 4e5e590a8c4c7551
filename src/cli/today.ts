import { type CliDiagnostic, cliDiagnostic } from '../diagnostics/cli-error.js';
import { parseIsoDate } from '../primitives/date.js';
import { type Quarter, quarter, quarterOfDate } from '../primitives/quarter.js';

/** The quarter in which a run takes place. */
export interface Today {
  readonly today: Quarter;
  /** Why what was asked for cannot be had; the run then stops. */
  readonly failure: CliDiagnostic | null;
}

/** The quarter of the day that `IMW_TODAY` names (for runs that can be repeated later), else of the clock. */
export function todayOf(env: NodeJS.ProcessEnv, now: Date): Today {
  const byClock = quarter(now.getFullYear(), Math.floor(now.getMonth() / 3) + 1);
  const named = env['IMW_TODAY'];
  if (!named) return { today: byClock, failure: null };
  const date = parseIsoDate(named);
  return date
    ? { today: quarterOfDate(date), failure: null }
    : { today: byClock, failure: cliDiagnostic('INVALID_TODAY', {}) };
}
