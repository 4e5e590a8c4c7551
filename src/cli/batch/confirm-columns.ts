import type { CliError, CliErrors } from '../../diagnostics/cli-error.js';
import { formatCliDiagnostic } from '../../i18n/format.js';
import type { Context } from '../context.js';
import { terminalPrompter } from '../interview/prompts/terminal-prompter.js';

/** Asks whether columns that resemble a missing field are carried through as they are. */
export async function confirmColumns({ diagnostics }: CliErrors | CliError, context: Context): Promise<boolean> {
  const { language, messages, printError } = context;
  for (const found of diagnostics) printError(formatCliDiagnostic(found, language));
  const { acceptColumns, yes, no } = messages.lists;
  const answer = await terminalPrompter(context).choose(acceptColumns, [
    { value: true, name: yes },
    { value: false, name: no },
  ]);
  return answer === true;
}
