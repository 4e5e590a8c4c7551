import { simulateFast } from '../calculation/fast/simulate.js';
import type { Simulation } from '../calculation/simulation.js';
import { issue, type RowDiagnostic, rowDiagnostic } from '../diagnostics/row-diagnostic.js';
import type { ParseResult } from '../dossier/build-dossier.js';
import { usesBelowConfidence } from '../explain/used-parameters.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Confidence } from '../vocabulary/enums.js';
import type { Format } from './format-names.js';
import { FORMATS } from './formats.js';
import { type Block, blockReader, type RowOptions } from './read/block.js';
import type { InputFormat } from './read/input-format.js';
import { createProfiler, type InputProfile } from './stats/input-profile.js';
import { countIn, emptyTally, type Tally } from './stats/tally.js';
import { Utf8Buffer } from './utf8-buffer.js';
import { notationAdder } from './with-notation.js';
import { dialect } from './write/dialect.js';
import { rejectWriter } from './write/rejects.js';
import type { WriteOptions } from './write/result-format.js';

/** How rows are read, computed and written. */
export interface ComputeOptions extends WriteOptions, RowOptions {
  /** The name of the input, for messages. */
  readonly path: string;
  readonly format: Format;
  /** The least confidence of every value that a result is computed with; null for any. */
  readonly required: Confidence | null;
}

/** A row that was not computed, and why. */
export interface RejectedRow {
  readonly line: number;
  readonly problems: readonly RowDiagnostic[];
}

/** The outcome of a block: plain data, in the order of its rows. */
export interface BlockResult {
  /** The text of its results in UTF-8. */
  readonly results: Uint8Array<ArrayBuffer>;
  /** The text of its rejected rows in UTF-8. */
  readonly rejects: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
  readonly rejected: readonly RejectedRow[];
  readonly blankRows: number;
  readonly profile: InputProfile;
}

/** Computes the blocks of one input, and knows the text around their results. */
export interface BlockComputer {
  /** The text before the first result, between two results, and after the last one. */
  readonly header: string;
  readonly separator: string;
  readonly footer: string;
  /** The text before the first rejected row. */
  readonly rejectsHeader: string;
  /** Computes a block; those of one input in any order, and in any thread that has a computer of its own. */
  compute(block: Block): BlockResult;
}

/** Makes what computes the blocks of an input of that shape. */
export function createBlockComputer(shape: InputFormat, options: ComputeOptions): BlockComputer {
  const reader = blockReader(shape, options);
  const writer = FORMATS[options.format].createWriter(shape, options);
  const rejectDialect = dialect(options.dialect, options.language);
  const rejectedRows = rejectWriter(shape, options.path, options.language, rejectDialect);
  const withNotation = notationAdder(shape, options.mark, rejectDialect.separator);
  const profiler = createProfiler(shape);
  const results = new Utf8Buffer();
  const rejects = new Utf8Buffer();
  const compute = (block: Block): BlockResult => {
    const tally = emptyTally();
    const rejected: RejectedRow[] = [];
    const blankBefore = reader.blankRows;
    profiler.start(block);
    for (const row of reader.read(block)) {
      profiler.add(row);
      const outcome = computeDossier(row.reading, options.parameters, options.required);
      if (outcome.simulation) {
        const { simulation } = outcome;
        if (tally.computed > 0) results.append(writer.separator);
        countIn(tally, simulation);
        results.append(writer.write(row, simulation));
      } else {
        const problems = withNotation(outcome.problems);
        rejected.push({ line: row.line, problems });
        rejects.append(rejectedRows.write(row, problems));
      }
    }
    const blankRows = reader.blankRows - blankBefore;
    return {
      results: results.flush(),
      rejects: rejects.flush(),
      tally,
      rejected,
      blankRows,
      profile: profiler.flush(),
    };
  };
  const { header, separator, footer } = writer;
  return { header, separator, footer, rejectsHeader: rejectedRows.header, compute };
}

/** The simulation of a row, or why it is rejected. */
function computeDossier(
  { dossier, problems }: ParseResult,
  parameters: Parameters,
  required: Confidence | null,
):
  | { simulation: Simulation; problems?: undefined }
  | { simulation?: undefined; problems: readonly RowDiagnostic[] } {
  if (!dossier) return { problems };
  const simulation = simulateFast(dossier, parameters);
  const weak = usesBelowConfidence(required, simulation, parameters);
  if (required === null || weak.length === 0) return { simulation };
  return { problems: [rowDiagnostic('', issue('NOT_SURE_ENOUGH', { required, parameters: weak }))] };
}
