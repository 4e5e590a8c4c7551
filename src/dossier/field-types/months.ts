import { normaliseName } from '../../vocabulary/names.js';

/** The months in Dutch, French and English, from January on: their names, and how they are shortened. */
const NAMES = [
  ['januari janvier january', 'jan janv'],
  ['februari fevrier february', 'feb febr fev fevr'],
  ['maart mars march', 'mrt mar maa'],
  ['april avril april', 'apr avr'],
  ['mei mai may', ''],
  ['juni juin june', 'jun'],
  ['juli juillet july', 'jul juil'],
  ['augustus aout august', 'aug'],
  ['september septembre september', 'sep sept'],
  ['oktober octobre october', 'okt oct'],
  ['november novembre november', 'nov'],
  ['december decembre december', 'dec'],
] as const;

const numbered = (which: 0 | 1): (readonly [string, number])[] =>
  NAMES.flatMap((names, index) => names[which].split(' ').map((name) => [name, index + 1] as const));

const IN_FULL = new Map(numbered(0));
const ANY = new Map([...IN_FULL, ...numbered(1)]);

/** The number of a month, from 1, by its name in any of the languages, in full or short; undefined for other words. */
export const monthNamed = (word: string): number | undefined => ANY.get(normaliseName(word));

/** The same for a name in full only. */
export const monthNamedInFull = (word: string): number | undefined => IN_FULL.get(normaliseName(word));
