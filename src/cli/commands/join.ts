import { joinParts, receiptOfParts, summaryOf } from '../../batch/join/join.js';
import type { Part } from '../../batch/join/part.js';
import { Failure } from '../../failure.js';
import { OutputFiles, receiptPathOf, type WantedFiles } from '../batch/output-files.js';
import { refuseOtherName } from '../batch/output-kind.js';
import { readParts } from '../batch/parts.js';
import { summaryLines, tellOfStaleRejects } from '../batch/summary-lines.js';
import { fileOf, type GlobalOptions } from '../choices.js';
import { EXIT, type Run } from '../context.js';
import { openBytes } from '../input.js';

interface Options extends GlobalOptions {
  readonly output?: string;
  readonly rejects?: string;
  readonly receipt?: string;
  readonly force?: boolean;
}

/** `imw join`: puts the parts of a batch together as if they had been computed in one run. */
export const run: Run = async (context, paths, given) => {
  const options = given as Options;
  const { tell, signal } = context;
  const output = outputOf(options);
  const parts = readParts(paths as readonly [string, ...string[]]);
  const [{ receipt: first }] = parts;
  refuseOtherName(output, first.options.format, false);
  const files = new OutputFiles(wantedFiles(parts, output, options), context);
  try {
    files.nameRejects(first.input.kind === 'json');
    await joinParts(parts, {
      open: (path) => openBytes(path, context),
      results: files.results,
      rejects: () => files.openRejects(),
      signal,
    });
    const summary = summaryOf(parts);
    await files.complete((output, rejects) => receiptOfParts(parts, summary, output, rejects));
    if (!options.quiet) summaryLines(summary, files, first, context).forEach(tell);
    tellOfStaleRejects(files, context);
    return summary.rejected > 0 ? EXIT.rejected : EXIT.done;
  } catch (error) {
    await files.abandon();
    throw error;
  }
};

function outputOf(options: Options): string {
  const output = fileOf('--output', options.output);
  if (output === undefined) throw new Failure('MISSING_ARGUMENT', { name: '--output <file>' });
  return output;
}

function wantedFiles(parts: readonly [Part, ...Part[]], output: string, options: Options): WantedFiles {
  return {
    input: parts[0].receipt.input.name,
    alsoRead: parts.flatMap(({ path, rejectsPath }) => [
      path,
      receiptPathOf(path),
      ...(rejectsPath === null ? [] : [rejectsPath]),
    ]),
    output,
    rejects: fileOf('--rejects', options.rejects),
    receipt: fileOf('--receipt', options.receipt),
    force: options.force === true,
    dryRun: false,
  };
}
