import { ALL_FIELDS } from '../../dossier/fields.js';
import { type JsonElement, JsonElements } from './json-elements.js';

/** Keys that a dossier can have: an object with one of them is a dossier, whatever else it holds. */
const KEYS = new Set<string>([...ALL_FIELDS.map(({ key }) => key), 'problems', 'text']);
/** A wrapper has little before its list. */
const LONGEST = 65_536;

const MEMBER = /\s*"((?:[^"\\]|\\.)*)"\s*:\s*/y;
const SCALAR = /(?:"(?:[^"\\]|\\.)*"|-?[\d.eE+-]+|true|false|null)\s*,/y;
const LIST_OF_OBJECTS = /\[\s*[{\]]/y;

/**
 * Finds the list of dossiers that a JSON object has as a value: `{ "exported": "2026-11-28", "dossiers": [ … ] }`.
 *
 * @param isAll whether no text follows
 * @returns the index of its bracket, null where there is none, or undefined where more text is needed to know
 */
export function findWrappedList(text: string, isAll: boolean): number | null | undefined {
  const start = text.search(/\S/);
  if (text[start] !== '{') return null;
  for (let at = start + 1; ; ) {
    const open = isAll || text.length - start > LONGEST ? null : undefined;
    MEMBER.lastIndex = at;
    const key = MEMBER.exec(text)?.[1];
    if (key === undefined) return isDecided(text, at) ? null : open;
    if (KEYS.has(key)) return null;
    at = MEMBER.lastIndex;
    LIST_OF_OBJECTS.lastIndex = at;
    if (LIST_OF_OBJECTS.test(text)) return at;
    SCALAR.lastIndex = at;
    if (!SCALAR.test(text)) return isDecided(text, at) ? null : open;
    at = SCALAR.lastIndex;
  }
}

/** Whether text that is neither a member nor a value cannot become one when more follows: the beginning of any could. */
const isDecided = (text: string, at: number): boolean => /^\s*[^\s"[\d.eE+\-tfn]/.test(text.slice(at, at + 64));

/** Whether what follows the list, up to the end of the object, has nothing but single values: no second list is lost. */
function isEndOfWrapper(tail: string): boolean {
  try {
    const rest: unknown = JSON.parse(`{"":0${tail}`);
    return typeof rest === 'object' && rest !== null && Object.values(rest).every((value) => !Array.isArray(value));
  } catch {
    return false;
  }
}

/** What is after the list has few members. */
const MOST_HELD = 100;

/** The elements of the list that an object wraps, without the end of the object. */
export class WrappedElements {
  readonly #elements: JsonElements;
  /** Elements that may be what follows the list. */
  #held: JsonElement[] = [];
  #isCutOff = false;

  /** @param line the physical line that the list starts on */
  constructor(line: number) {
    this.#elements = new JsonElements(line);
  }

  push(text: string, isLast: boolean): JsonElement[] {
    const found: JsonElement[] = [];
    for (const element of this.#elements.push(text, isLast)) {
      this.#isCutOff ||= element.isMissingEnd === true;
      if (!element.text.startsWith('{') && element.isGap !== true && this.#held.length < MOST_HELD)
        this.#held.push(element);
      else found.push(...this.#held.splice(0), element);
    }
    return isLast ? [...found, ...this.#end(found.at(-1)?.line ?? 1)] : found;
  }

  #end(line: number): JsonElement[] {
    const tail = this.#held.map((element) => element.text);
    if (isEndOfWrapper(tail.join(',')) || isEndOfWrapper(`,${tail.join(',')}`)) return [];
    if (this.#held.length > 0 || this.#isCutOff) return this.#held;
    return [{ line, text: '', isMissingEnd: true }];
  }
}
