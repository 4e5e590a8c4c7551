import type { DecimalMark } from '../dossier/kinds/kind.js';
import type { Problem } from '../dossier/problem.js';
import { PREMIUMS, type Premium } from '../measure/eligibility.js';
import { simulate } from '../measure/simulate.js';
import type { Simulation } from '../measure/simulation.js';
import type { Parameters } from '../parameters/parameters.js';
import { addEuro, compareEuro, type Euro, ZERO_EURO } from '../values/euro.js';
import { type Observed, observerOf } from './observed.js';
import { blockReader } from './read/block.js';
import { type Input, openInput } from './read/input.js';

/** An amount under the one set of parameters and under the other. */
export interface BeforeAfter {
  readonly before: Euro;
  readonly after: Euro;
}

/** A dossier of which some amount of some quarter changes; the difference over its term can still be 0. */
export interface ChangedDossier extends BeforeAfter {
  readonly row: number;
  readonly id: string | null;
}

/** What two sets of parameters come to over many dossiers. */
export interface DifferenceTally {
  readonly sums: Readonly<Record<Premium | 'total', BeforeAfter>>;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export interface DifferenceRun {
  readonly input: AsyncIterable<Uint8Array>;
  /** The name of the input, for messages. */
  readonly path: string;
  readonly mark: DecimalMark;
  readonly before: Parameters;
  readonly after: Parameters;
  readonly signal: AbortSignal;
  /** Told what the input was recognised as, once its first rows were read and before anything of them is told. */
  readonly onRecognised: (input: Input, observed: Observed) => void;
  readonly onProblem: (line: number, problem: Problem) => void;
  /** Given the changed dossiers as they come, some at a time. */
  readonly onChanged: (dossiers: readonly ChangedDossier[]) => Promise<void>;
}

/**
 * Computes every dossier of the input with two sets of parameters, in order and with constant memory. A row is
 * read, and rejected, as the first set has it.
 *
 * @throws Failure when the input cannot be read
 * @throws the reason of the signal when it is aborted
 */
export async function compareDossiers(run: DifferenceRun): Promise<DifferenceTally> {
  const input = await openInput(run.input, run.path);
  const reader = blockReader(input.shape, { parameters: run.before, mark: run.mark, rows: null });
  const sums = { wagePremium: NOTHING, guidancePremium: NOTHING, supportPremium: NOTHING, total: NOTHING };
  const counts = { changed: 0, unchanged: 0, rejected: 0 };
  const observer = observerOf(input.shape);
  let isRecognised = false;
  for await (const block of input.blocks) {
    run.signal.throwIfAborted();
    observer.start(block);
    const rows = [...reader.read(block)];
    if (rows.length > 0 && !isRecognised) {
      for (const row of rows) observer.see(row);
      run.onRecognised(input, observer.take());
      isRecognised = true;
    }
    const changed: ChangedDossier[] = [];
    for (const { line, reading } of rows) {
      if (!reading.dossier) {
        counts.rejected++;
        for (const problem of reading.problems) run.onProblem(line, problem);
        continue;
      }
      const before = simulate(reading.dossier, run.before);
      const after = simulate(reading.dossier, run.after);
      for (const key of [...PREMIUMS, 'total'] as const)
        sums[key] = {
          before: addEuro(sums[key].before, before.totals[key]),
          after: addEuro(sums[key].after, after.totals[key]),
        };
      if (!isOtherwise(before, after)) counts.unchanged++;
      else {
        counts.changed++;
        const { total } = before.totals;
        changed.push({ row: line, id: reading.dossier.id, before: total, after: after.totals.total });
      }
    }
    await run.onChanged(changed);
  }
  if (!isRecognised) run.onRecognised(input, observer.take());
  return { sums, ...counts };
}

const NOTHING: BeforeAfter = { before: ZERO_EURO, after: ZERO_EURO };

const isOtherwise = (before: Simulation, after: Simulation): boolean =>
  before.quarters.some((quarter, index) =>
    PREMIUMS.some(
      (premium) => compareEuro(quarter[premium], after.quarters[index]?.[premium] ?? ZERO_EURO) !== 0,
    ),
  );
