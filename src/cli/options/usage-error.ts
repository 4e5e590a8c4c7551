import { type Command, CommanderError } from 'commander';
import { type CliDiagnostic, cliDiagnostic } from '../../diagnostics/cli-error.js';
import { suggest } from '../../vocabulary/suggest.js';
import { isFile } from '../io/read-small-file.js';

/** Converts an error of commander to a diagnostic; null for the help and the version, which are not errors. */
export function usageFailure(error: CommanderError, program: Command, args: readonly string[]): CliDiagnostic | null {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const given = quoted.split('=')[0] ?? quoted;
      return cliDiagnostic('UNKNOWN_OPTION', { given, nearest: suggest(given, longOptions(program, args)) });
    }
    case 'commander.unknownCommand': {
      const [given = quoted] = program.args;
      const namesFile = isFile(given);
      const names = program.commands.map((command) => command.name());
      return cliDiagnostic('UNKNOWN_COMMAND', {
        given: namesFile && /\s/.test(given) ? `"${given}"` : given,
        isFile: namesFile,
        nearest: suggest(given, names),
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

/** The program and, where it is known, the command that was called. */
const calledCommands = (program: Command, args: readonly string[]): Command[] => [
  program,
  ...program.commands.filter((command) => args.includes(command.name())).slice(0, 1),
];

/** The command whose `--help` explains a wrong command line: `imw batch`. */
export const helpOf = (program: Command, args: readonly string[]): string =>
  calledCommands(program, args)
    .map((command) => command.name())
    .join(' ');

const longOptions = (program: Command, args: readonly string[]): string[] =>
  calledCommands(program, args).flatMap(({ options }) => options.flatMap(({ long }) => long ?? []));
