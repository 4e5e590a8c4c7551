import { simulateFast } from '../calculation/fast/simulate.js';
import type { Simulation } from '../calculation/simulation.js';
import { issue, type RowDiagnostic, rowDiagnostic } from '../diagnostics/row-diagnostic.js';
import type { ParseResult } from '../dossier/build-dossier.js';
import { usesBelowConfidence } from '../explain/used-parameters.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Confidence } from '../vocabulary/confidence.js';
import { type Block, blockReader, type RowOptions } from './read/block.js';
import type { InputFormat } from './read/input-format.js';
import { createProfiler, type InputProfile } from './stats/input-profile.js';
import { countIn, emptyTally, type Tally } from './stats/tally.js';
import { Utf8Buffer } from './utf8-buffer.js';
import { notationAdder } from './with-notation.js';
import { dialect } from './write/dialect.js';
import { FORMATS, type Format } from './write/formats.js';
import { rejectWriter } from './write/rejects.js';
import type { WriteOptions } from './write/write-options.js';

/** How rows are read, computed and written. */
export interface ComputeOptions extends WriteOptions, RowOptions {
  /** The name of the input, for messages. */
  readonly path: string;
  readonly format: Format;
  /** How sure every value must be that a result rests on; null asks nothing. */
  readonly required: Confidence | null;
}

/** A row that was not computed, and why. */
export interface RejectedRow {
  readonly line: number;
  readonly problems: readonly RowDiagnostic[];
}

/** What came of a block: plain data, in the order of its rows. */
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

/** Makes the function that computes the blocks of an input, one after another or any of them in any thread. */
export function createBlockComputer(
  shape: InputFormat,
  options: ComputeOptions,
): (block: Block) => BlockResult {
  const reader = blockReader(shape, options);
  const writer = FORMATS[options.format](shape, options);
  const rejectDialect = dialect(options.dialect, options.language);
  const rejectsAs = rejectWriter(shape, options.path, options.language, rejectDialect);
  const withNotation = notationAdder(shape, options.mark, rejectDialect.separator);
  const observer = createProfiler(shape);
  const results = new Utf8Buffer();
  const rejects = new Utf8Buffer();
  return (block) => {
    const tally = emptyTally();
    const rejected: RejectedRow[] = [];
    const blankBefore = reader.blankRows;
    observer.start(block);
    for (const row of reader.read(block)) {
      observer.add(row);
      const outcome = computeDossier(row.reading, options.parameters, options.required);
      if (outcome.simulation) {
        const { simulation } = outcome;
        if (tally.computed > 0) results.append(writer.separator);
        countIn(tally, simulation);
        results.append(writer.write(row, simulation));
      } else {
        const problems = withNotation(outcome.problems);
        rejected.push({ line: row.line, problems });
        rejects.append(rejectsAs.write(row, problems));
      }
    }
    const blankRows = reader.blankRows - blankBefore;
    return {
      results: results.flush(),
      rejects: rejects.flush(),
      tally,
      rejected,
      blankRows,
      profile: observer.flush(),
    };
  };
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
