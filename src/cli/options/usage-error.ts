import { type Command, CommanderError } from 'commander';
import { type CliDiagnostic, cliDiagnostic } from '../../diagnostics/cli-error.js';
import { suggest } from '../../vocabulary/suggest.js';
import { isFile } from '../io/read-small-file.js';

/**
 * Converts an error of commander to a diagnostic of this program.
 * @returns null when it is not an error: the help or the version was printed
 */
export function usageFailure(
  error: CommanderError,
  program: Command,
  args: readonly string[],
): CliDiagnostic | null {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const given = quoted.split('=')[0] ?? quoted;
      return cliDiagnostic('UNKNOWN_OPTION', { given, nearest: suggest(given, longOptions(program, args)) });
    }
    case 'commander.unknownCommand': {
      const [given = quoted] = program.args;
      const namesFile = isFile(given);
      return cliDiagnostic('UNKNOWN_COMMAND', {
        given: namesFile && /\s/.test(given) ? `"${given}"` : given,
        isFile: namesFile,
        nearest: suggest(
          given,
          program.commands.map((command) => command.name()),
        ),
      });
    }
    case 'commander.missingArgument':
      return cliDiagnostic('MISSING_ARGUMENT', { name: `<${quoted}>` });
    case 'commander.optionMissingArgument':
      return cliDiagnostic('MISSING_OPTION_VALUE', { option: /--[\w-]+/.exec(quoted)?.[0] ?? quoted });
    case 'commander.excessArguments':
      return cliDiagnostic('TOO_MANY_ARGUMENTS', {});
    default:
      return null;
  }
}

export const isCommanderError = (error: unknown): error is CommanderError => error instanceof CommanderError;

/** The command that was called; undefined where it is not known. */
const calledCommand = (program: Command, args: readonly string[]): Command | undefined =>
  program.commands.find((command) => args.includes(command.name()));

/** The command whose `--help` explains a wrong command line: `imw batch`. */
export const helpOf = (program: Command, args: readonly string[]): string =>
  [program, calledCommand(program, args)].flatMap((command) => command?.name() ?? []).join(' ');

/** The long options of the command that was called, and the global ones. */
function longOptions(program: Command, args: readonly string[]): string[] {
  const called = calledCommand(program, args);
  return [program, ...(called ? [called] : [])].flatMap((command) =>
    command.options.flatMap((option) => option.long ?? []),
  );
}
