import { simulateFast } from '../calculation/fast/simulate.js';
import { issue, type RowDiagnostic, rowDiagnostic } from '../diagnostics/row-diagnostic.js';
import { usesBelowConfidence } from '../explain/used-parameters.js';
import { dialect } from '../report/csv/dialect.js';
import type { BatchPicture } from '../report/summary/batch-picture.js';
import type { Confidence } from '../vocabulary/enums.js';
import { FORMATS } from './formats.js';
import { type Block, BlockReader, type RowOptions } from './read/block.js';
import type { InputFormat } from './read/header.js';
import { lateMonthFirstFinder } from './read/late-dates.js';
import { type InputRow, numberOf } from './read/row.js';
import { OmittedCounter, type OmittedFields } from './stats/blank-cells.js';
import { IdNumbers } from './stats/duplicate-ids.js';
import { type InputProfile, Profiler } from './stats/input-profile.js';
import { PictureCounter } from './stats/picture.js';
import { type Reread, RereadCounter } from './stats/rereads.js';
import { addToTally, emptyTally, type Tally } from './stats/summary.js';
import { countWarnings, type WarningCount } from './stats/warning-counts.js';
import { Utf8Buffer } from './utf8-buffer.js';
import { type RejectOptions, rejectWriter } from './write/reject-format.js';
import { makeNotationAdder } from './write/rejects.js';
import type { Around, Format, WriteOptions } from './write/result-format.js';

/** How rows are read, computed and written. */
export interface ComputeOptions extends WriteOptions, RowOptions, RejectOptions {
  /** The name of the input, for messages. */
  readonly path: string;
  readonly format: Format;
  /** The least confidence of every value that a result is computed with; null for any. */
  readonly required: Confidence | null;
  /** Whether the dossiers are counted and added up for a picture of the batch. */
  readonly hasPicture?: boolean | undefined;
}

/** A row that was not computed, and why. */
export interface RejectedRow {
  readonly line: number;
  readonly problems: readonly RowDiagnostic[];
  /** Its line in the first input. */
  readonly number: number;
  /** How many rows of its block were computed before it. */
  readonly before: number;
}

/** The outcome of a block: plain data, in the order of its rows. */
export interface BlockResult {
  /** The text of its results in UTF-8. */
  readonly results: Uint8Array<ArrayBuffer>;
  /** The text of its rejected rows in UTF-8. */
  readonly rejects: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
  readonly rejected: readonly RejectedRow[];
  /** The lines in the first input of the computed rows of a run that corrects another; null in any other run. */
  readonly corrected: readonly number[] | null;
  readonly blankRows: number;
  /** The lines of rows that are not dossiers: sums, and the headers once more. */
  readonly leftOut: readonly number[];
  readonly rereads: readonly Reread[];
  readonly warnings: readonly WarningCount[];
  /** The fields that its computed rows leave out; none for JSON, whose results say it one by one. */
  readonly omitted: readonly OmittedFields[];
  /** The ids of its rows, as `IdNumbers` has them. */
  readonly ids: Uint32Array;
  readonly profile: InputProfile;
  /** The sums and counts of its dossiers; null where no picture is asked for. */
  readonly picture: BatchPicture | null;
}

/** Computes the blocks of one input, and knows the text around their results. */
export interface BlockComputer extends Around {
  /** The text before the first rejected row. */
  readonly rejectsHeader: string;
  /** Computes a block; those of one input in any order, and in any thread that has a computer of its own. */
  compute(block: Block): BlockResult;
}

export function createBlockComputer(shape: InputFormat, options: ComputeOptions): BlockComputer {
  const { language, decimalSeparator, parameters, required } = options;
  const rereads = new RereadCounter();
  const ids = new IdNumbers();
  const omitted = new OmittedCounter();
  const isTable = shape.kind !== 'json';
  const reader = new BlockReader(shape, options, (field, found) => rereads.add(field, found));
  const assertNotMonthFirst = lateMonthFirstFinder(shape, options);
  const { createWriter, isRecognised } = FORMATS[options.format];
  const writer = createWriter(shape, options);
  const rejectDialect = dialect(options.dialect, language);
  const rejectedRows = rejectWriter(shape, options);
  const withNotation = makeNotationAdder(shape, decimalSeparator, rejectDialect.separator);
  const profiler = new Profiler(shape);
  const picture = options.hasPicture ? new PictureCounter() : null;
  const results = new Utf8Buffer();
  const rejects = new Utf8Buffer();
  let rejected: RejectedRow[] = [];
  let corrected: number[] = [];
  const reject = (row: InputRow, found: readonly RowDiagnostic[], before: number): void => {
    const problems = withNotation(found);
    rejected.push({ line: row.line, problems, number: numberOf(row), before });
    rejects.append(rejectedRows.write(row, problems));
  };
  const compute = (block: Block): BlockResult => {
    const tally = emptyTally();
    rejected = [];
    corrected = [];
    const blankBefore = reader.blankRows;
    const warnings = new Map<string, WarningCount>();
    profiler.start(block);
    for (const row of reader.read(block)) {
      profiler.add(row);
      assertNotMonthFirst?.(row);
      const { dossier, problems } = row.reading;
      if (!dossier) {
        reject(row, problems, tally.computed);
        continue;
      }
      const simulation = simulateFast(dossier, parameters);
      const weak = usesBelowConfidence(required, simulation, parameters);
      if (required !== null && weak.length > 0) {
        reject(row, [rowDiagnostic('', issue('NOT_SURE_ENOUGH', { required, parameters: weak }))], tally.computed);
        continue;
      }
      if (tally.computed > 0) results.append(writer.separator);
      addToTally(tally, simulation);
      picture?.add(simulation);
      if (isRecognised?.(dossier) === false) tally.unrecognised++;
      if (options.isCorrection) corrected.push(numberOf(row));
      countWarnings(warnings, simulation.warnings, numberOf(row));
      if (isTable) omitted.add(dossier.omitted, numberOf(row));
      if (dossier.id !== null) ids.add(dossier.id, numberOf(row));
      writer.write(row, simulation, results);
    }
    return {
      results: results.flush(),
      rejects: rejects.flush(),
      tally,
      rejected,
      corrected: options.isCorrection ? corrected : null,
      blankRows: reader.blankRows - blankBefore,
      leftOut: reader.takeLeftOut(),
      rereads: rereads.flush(),
      warnings: [...warnings.values()],
      omitted: omitted.flush(),
      ids: ids.flush(),
      profile: profiler.flush(),
      picture: picture?.flush() ?? null,
    };
  };
  const { header, separator, footer } = writer;
  return { header, separator, footer, rejectsHeader: rejectedRows.header, compute };
}
