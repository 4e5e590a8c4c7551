import { joinParts, receiptOfParts, summaryOf } from '../../batch/join/join.js';
import type { Part } from '../../batch/join/part.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { assertMatchingName } from '../batch/batch-options.js';
import { estimateLines, summaryLines, warnAboutStaleRejects } from '../batch/final-report.js';
import { OutputFiles, receiptPathOf, type WantedFiles } from '../batch/output-files.js';
import { readParts } from '../batch/read-parts.js';
import { EXIT, type Run } from '../context.js';
import { openInput } from '../io/open-input.js';
import { settingsFiles } from '../options/configuration.js';
import { type Options, parseFileName } from '../options/option-parsers.js';
import { ownValueLinesOfReceipt } from '../own-values.js';

/** `imw join`: joins the parts of a batch as if they had been computed in one run. */
export const run: Run = async (context, paths, options) => {
  const { printError, settle, signal } = context;
  const output = parseFileName('--output', options.output);
  if (output === undefined) throw new CliError('MISSING_ARGUMENT', { name: '--output <file>' });
  const parts = readParts(paths as readonly [string, ...string[]]);
  const [{ receipt: first }] = parts;
  const files = new OutputFiles(wantedFiles(parts, output, options), context);
  assertMatchingName(output, first.options.format, false);
  try {
    files.nameRejects(first.input.kind === 'json' ? 'jsonl' : 'csv');
    await joinParts(parts, {
      open: (path) => openInput(path, context),
      results: files.results,
      openRejects: () => files.openRejects(),
      signal,
    });
    const summary = summaryOf(parts);
    await files.complete((output, rejects) => receiptOfParts(parts, summary, output, rejects));
    const code = summary.rejected > 0 ? EXIT.findings : EXIT.done;
    settle(code);
    const unseen = [...ownValueLinesOfReceipt(first, context), ...estimateLines(summary, context)];
    (options.quiet ? unseen : summaryLines(summary, files, unseen, context)).forEach(printError);
    warnAboutStaleRejects(files, context);
    return code;
  } catch (error) {
    await files.rollback();
    throw error;
  }
};

function wantedFiles(parts: readonly [Part, ...Part[]], output: string, options: Options): WantedFiles {
  return {
    input: parts[0].receipt.input.name,
    alsoRead: [
      ...parts.flatMap(({ path, rejectsPath }) => [path, receiptPathOf(path), ...(rejectsPath ? [rejectsPath] : [])]),
      ...settingsFiles(options),
    ],
    output,
    rejects: parseFileName('--rejects', options.rejects),
    receipt: parseFileName('--receipt', options.receipt),
    force: options.force === true,
    dryRun: false,
  };
}
