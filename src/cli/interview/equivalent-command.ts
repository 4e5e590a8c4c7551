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
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not reach the terminal
  if (/[\u0000-\u001f\u007f-\u009f]/.test(argument))
    return `$'${[...argument].map(escapeShellCharacter).join('')}'`;
  return process.platform === 'win32'
    ? `"${argument.replaceAll('"', '\\"')}"`
    : `'${argument.replaceAll("'", "'\\''")}'`;
}

/** Escapes a character between `$'` and `'`. */
function escapeShellCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === "'" || character === '\\') return `\\${character}`;
  return code < 0x20 || (code >= 0x7f && code <= 0x9f)
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : character;
}
