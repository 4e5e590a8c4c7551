import { BlockReader } from '../batch/read/block.js';
import { type Input, readInput } from '../batch/read/input.js';
import type { ListOptions } from '../batch/read/list-options.js';
import type { InputRow } from '../batch/read/row.js';
import { type InputProfile, Profiler } from '../batch/stats/input-profile.js';
import { makeNotationAdder } from '../batch/write/rejects.js';
import { simulateFast } from '../calculation/fast/simulate.js';
import { byPremium, PREMIUMS, type Premium } from '../calculation/premium.js';
import { amountOf, type Simulation } from '../calculation/simulation.js';
import type { RowDiagnostic } from '../diagnostics/row-diagnostic.js';
import type { ParseResult } from '../dossier/build-dossier.js';
import type { DecimalSeparator } from '../dossier/field-types/field-type.js';
import type { Parameters } from '../parameters/parameters.js';
import { addEuro, compareEuro, type Euro, formatEuro, subtractEuro, ZERO_EURO } from '../primitives/euro.js';

/** An amount under the one set of parameters and under the other. */
export interface BeforeAfter {
  readonly before: Euro;
  readonly after: Euro;
}

/**
 * A dossier of which some amount of some quarter changes, or that only one of the two sets computes: then the other
 * amount is null. The difference over its term can still be 0.
 */
export interface ChangedDossier {
  readonly row: number;
  readonly id: string | null;
  readonly before: Euro | null;
  readonly after: Euro | null;
}

/** The totals of many dossiers under two sets of parameters. */
export interface DifferenceTally {
  /** Each sum is of the dossiers that its own set computes. */
  readonly sums: Readonly<Record<Premium | 'total', BeforeAfter>>;
  readonly changed: number;
  readonly unchanged: number;
  /** Rejected under both. */
  readonly rejected: number;
  readonly rejectedBefore: number;
  readonly rejectedAfter: number;
}

export interface DifferenceRun {
  readonly input: AsyncIterable<Uint8Array>;
  readonly path: string;
  readonly decimalSeparator: DecimalSeparator;
  /** What the user says about the list; nothing without it. */
  readonly list?: ListOptions;
  readonly before: Parameters;
  readonly after: Parameters;
  readonly signal: AbortSignal;
  /** Called with what the input was detected as, once its first rows were read and before any of their problems. */
  readonly onRecognised: (input: Input, observed: InputProfile) => void;
  readonly onProblem: (line: number, problem: RowDiagnostic) => void;
  /** Given the changed dossiers as they come, some at a time. */
  readonly onChanged: (dossiers: readonly ChangedDossier[]) => Promise<void>;
}

/**
 * Reads and computes every dossier of the input under two sets of parameters, in order and with constant memory.
 * Problems are reported of a row that the second set rejects, or both.
 *
 * @throws CliError when the input cannot be read
 * @throws the reason of the signal when it is aborted
 */
export async function compareDossiers(run: DifferenceRun): Promise<DifferenceTally> {
  const input = await readInput(run.input, run.path, { list: run.list });
  try {
    return await compareRows(input, run);
  } finally {
    await input.close();
  }
}

async function compareRows(input: Input, run: DifferenceRun): Promise<DifferenceTally> {
  const readerOf = (parameters: Parameters) =>
    new BlockReader(input.shape, { parameters, decimalSeparator: run.decimalSeparator, rows: null, list: run.list });
  const [readBefore, readAfter] = [readerOf(run.before), readerOf(run.after)];
  const comparison = new Comparison(run, makeNotationAdder(input.shape, run.decimalSeparator));
  const observer = new Profiler(input.shape);
  let isRecognised = false;
  for await (const block of input.blocks) {
    run.signal.throwIfAborted();
    observer.start(block);
    const rows = [...readBefore.read(block)];
    const rowsAfter = [...readAfter.read(block)];
    if (rows.length > 0 && !isRecognised) {
      for (const row of rows) observer.add(row);
      run.onRecognised(input, observer.flush());
      isRecognised = true;
    }
    await run.onChanged(rows.flatMap((row, index) => comparison.add(row, (rowsAfter[index] ?? row).reading) ?? []));
  }
  if (!isRecognised) run.onRecognised(input, observer.flush());
  return comparison.tally;
}

/** Counts and adds up what two sets of parameters make of dossiers. */
class Comparison {
  readonly #sums: Record<Premium | 'total', BeforeAfter> = { ...byPremium(() => NOTHING), total: NOTHING };
  readonly #counts = { changed: 0, unchanged: 0, rejected: 0, rejectedBefore: 0, rejectedAfter: 0 };

  constructor(
    readonly run: DifferenceRun,
    readonly withNotation: (problems: readonly RowDiagnostic[]) => readonly RowDiagnostic[],
  ) {}

  get tally(): DifferenceTally {
    return { sums: this.#sums, ...this.#counts };
  }

  /** Takes a row as each of the two sets reads it; returns the dossier where it changes. */
  add({ line, reading }: InputRow, readingAfter: ParseResult): ChangedDossier | null {
    const { before: old, after: now, onProblem } = this.run;
    const before = reading.dossier ? simulateFast(reading.dossier, old) : null;
    const after = readingAfter.dossier ? simulateFast(readingAfter.dossier, now) : null;
    for (const key of [...PREMIUMS, 'total'] as const) {
      const sum = this.#sums[key];
      this.#sums[key] = {
        before: addEuro(sum.before, before ? amountOf(before.totals, key) : ZERO_EURO),
        after: addEuro(sum.after, after ? amountOf(after.totals, key) : ZERO_EURO),
      };
    }
    if (!after) for (const problem of this.withNotation(readingAfter.problems ?? [])) onProblem(line, problem);
    const kind = classifyChange(before, after);
    this.#counts[kind]++;
    if (kind === 'unchanged' || kind === 'rejected') return null;
    return {
      row: line,
      id: (before ?? after)?.dossier.id ?? null,
      before: before?.totals.total ?? null,
      after: after?.totals.total ?? null,
    };
  }
}

const NOTHING: BeforeAfter = { before: ZERO_EURO, after: ZERO_EURO };

function classifyChange(before: Simulation | null, after: Simulation | null): Exclude<keyof DifferenceTally, 'sums'> {
  if (before && after) return hasChangedAmounts(before, after) ? 'changed' : 'unchanged';
  if (before) return 'rejectedAfter';
  return after ? 'rejectedBefore' : 'rejected';
}

/** Whether some amount of some quarter changes; under one of the two the term can have no quarters at all. */
const hasChangedAmounts = (before: Simulation, after: Simulation): boolean =>
  before.quarters.length !== after.quarters.length ||
  before.quarters.some((quarter, index) =>
    PREMIUMS.some(
      (premium) => compareEuro(quarter.premiums[premium], after.quarters[index]?.premiums[premium] ?? ZERO_EURO) !== 0,
    ),
  );

/** Two amounts and their difference as text with a point and two decimals; null where nothing is computed. */
export const toDifferenceObject = (before: Euro | null, after: Euro | null) => ({
  before: before === null ? null : formatEuro(before),
  after: after === null ? null : formatEuro(after),
  difference: before === null || after === null ? null : formatEuro(subtractEuro(after, before)),
});
