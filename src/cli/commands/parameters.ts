import { CliError } from '../../diagnostics/cli-error.js';
import { isIssue } from '../../diagnostics/row-diagnostic.js';
import { termStart } from '../../dossier/field-types/dates.js';
import type { ParameterEntry, ValueEntry } from '../../parameters/entry.js';
import { valuesBetween } from '../../parameters/lookup.js';
import { firstDay, formatQuarter, lastDay, type Quarter, yearOf } from '../../primitives/quarter.js';
import { toOverlayObject } from '../../report/result.js';
import { parameterLines } from '../../report/terminal/parameter-lines.js';
import { EXIT, type Run } from '../context.js';
import { loadParametersAndWarn } from '../options/run-parameters.js';

/** `imw parameters`: the values in force in a quarter, with source and confidence; or the changes of a file. */
export const run: Run = async (context, [dossiers], options) => {
  const { print, today } = context;
  const parameters = await loadParametersAndWarn(options, context);
  if (options.diff !== undefined) {
    const { showDiff } = await import('../diff/parameter-diff.js');
    return showDiff(options.diff, dossiers, parameters, options, context);
  }
  if (dossiers !== undefined) throw new CliError('DOSSIERS_WITHOUT_DIFF', {});
  const at = options.at === undefined ? today : readQuarter(options.at);
  const inForce = parameters.entries.flatMap((entry) => {
    const values = valuesBetween<ValueEntry>(entry.values, firstDay(at), lastDay(at));
    return values.length === 0 ? [] : [{ ...entry, values } as ParameterEntry];
  });
  if (options.json) {
    const { version, sha256, overlay, knownUntil, gaps } = parameters;
    const object = {
      at: formatQuarter(at),
      version,
      sha256,
      overlay: toOverlayObject(overlay),
      knownUntil: formatQuarter(knownUntil),
      projected: at > knownUntil,
      parameters: inForce,
      gaps,
    };
    context.stdout.write(`${JSON.stringify(object, null, 2)}\n`);
  } else print(parameterLines(inForce, parameters, at, context));
  return EXIT.done;
};

function readQuarter(text: string): Quarter {
  const found = termStart.fromText(text.trim(), null);
  const isQuarter =
    !isIssue(found) && found.decidedOn === null && /^(19|20|21)\d\d$/.test(String(yearOf(found.quarter)));
  if (!isQuarter) throw new CliError('INVALID_QUARTER', { option: '--at' });
  return found.quarter;
}
