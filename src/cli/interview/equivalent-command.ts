import { type Dossier, givenIn } from '../../dossier/dossier.js';
import { optionName } from '../options/dossier-options.js';

/** The command line that gives the same simulation without questions. */
export function equivalentCommand(dossier: Dossier, general: readonly string[]): string {
  const options = givenIn(dossier).flatMap(({ field: { name, kind }, value }) => [
    optionName(name),
    quoteArgument(kind.toText(value)),
  ]);
  return ['imw', 'simulate', ...options, ...general.map(quoteArgument)].join(' ');
}

/** Quotes an argument for the shell where it has more than letters, digits and harmless punctuation. */
function quoteArgument(argument: string): string {
  if (/^[\w./:%@+-]+$/.test(argument)) return argument;
  // control characters must not reach the terminal
  if (/\p{Cc}/u.test(argument)) return `$'${argument.replace(/['\\]|\p{Cc}/gu, escapeShellCharacter)}'`;
  return process.platform === 'win32'
    ? `"${argument.replaceAll('"', '\\"')}"`
    : `'${argument.replaceAll("'", "'\\''")}'`;
}

/** Escapes a quote, a backslash or a control character between `$'` and `'`. */
const escapeShellCharacter = (character: string): string =>
  /['\\]/.test(character) ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
