import { CliError } from '../../diagnostics/cli-error.js';
import { isIssue } from '../../diagnostics/row-diagnostic.js';
import { termStart } from '../../dossier/field-types/term-start.js';
import type { ParameterEntry, ValueEntry } from '../../parameters/entry.js';
import { valuesBetween } from '../../parameters/lookup.js';
import type { Parameters } from '../../parameters/parameters.js';
import { firstDay, formatQuarter, lastDay, type Quarter, yearOf } from '../../primitives/quarter.js';
import { toOverlayObject } from '../../report/result.js';
import { parameterLines } from '../../report/terminal/parameter-lines.js';
import { EXIT, type Run } from '../context.js';
import { loadRunParameters } from '../options/load-parameters.js';
import type { GlobalOptions } from '../options/option-parsers.js';
import { warnIfOutdated } from '../options/parameter-warnings.js';

interface Options extends GlobalOptions {
  readonly at?: string;
  readonly diff?: string;
  readonly decimal?: string;
}

/**
 * `imw parameters`: the values in force in a quarter, each with its source and confidence; or the changes of a file.
 */
export const run: Run = async (context, [dossiers], given) => {
  const { stdout, print, language, style, today } = context;
  const options = given as Options;
  const parameters = await loadRunParameters(options);
  warnIfOutdated(parameters, options, context);
  if (options.diff !== undefined) {
    const { showDiff } = await import('../diff/parameter-diff.js');
    return showDiff(options.diff, dossiers, parameters, options, context);
  }
  if (dossiers !== undefined) throw new CliError('DOSSIERS_WITHOUT_DIFF', {});
  const at = options.at === undefined ? today : readQuarter(options.at);
  const inForce = parameters.entries
    .map((entry) => withValuesIn(entry, at))
    .filter(({ values }) => values.length > 0);
  if (options.json) stdout.write(`${JSON.stringify(toObject(parameters, inForce, at), null, 2)}\n`);
  else print(parameterLines(inForce, parameters, at, language, style));
  return EXIT.done;
};

const withValuesIn = (entry: ParameterEntry, at: Quarter): ParameterEntry =>
  ({
    ...entry,
    values: valuesBetween<ValueEntry>(entry.values, firstDay(at), lastDay(at)),
  }) as ParameterEntry;

function readQuarter(text: string): Quarter {
  const found = termStart.fromText(text.trim(), null);
  const isQuarter =
    !isIssue(found) && found.decidedOn === null && /^(19|20|21)\d\d$/.test(String(yearOf(found.quarter)));
  if (!isQuarter) throw new CliError('INVALID_QUARTER', { option: '--at' });
  return found.quarter;
}

const toObject = (
  { version, sha256, overlay, knownUntil, gaps }: Parameters,
  entries: readonly ParameterEntry[],
  at: Quarter,
) => ({
  at: formatQuarter(at),
  version,
  sha256,
  overlay: toOverlayObject(overlay),
  knownUntil: formatQuarter(knownUntil),
  projected: at > knownUntil,
  parameters: entries,
  gaps,
});
