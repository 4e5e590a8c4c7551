import { COUNTRIES } from './countries.js';
import en from './data/spellings.en.json' with { type: 'json' };
import fr from './data/spellings.fr.json' with { type: 'json' };
import nl from './data/spellings.nl.json' with { type: 'json' };
import unclear from './data/unclear.json' with { type: 'json' };
import { normaliseName } from './names.js';

/** The lists of values that have other spellings than their own words. */
export type SpelledList =
  | ('employer_type' | 'region' | 'limitation' | 'wage_need' | 'guidance_need' | 'worker_status')
  | ('advice_years' | 'rsz_category' | 'yes_no' | 'fraction');

/** What a word that is not in a list itself means there. */
export type Meaning =
  /** `word` is the spelling as the data has it. */
  | { readonly kind: 'value'; readonly value: string; readonly word: string }
  /** It can be any of these values. */
  | { readonly kind: 'several'; readonly readings: readonly string[] }
  /** No published text says which it is: an open question. */
  | { readonly kind: 'unsettled'; readonly gap: string };

type BySpelling = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const LANGUAGES: readonly BySpelling[] = [nl satisfies Readonly<Record<SpelledList, unknown>>, fr, en];
const READINGS: BySpelling = unclear.readings;
const UNSETTLED: BySpelling = unclear.unsettled;

/** Codes of countries that are words too: `NA` is how programs write a value that is missing. */
const NOT_CODES = new Set(['NA', 'BR']);

/** What spellings are compared by: as names are, and without apostrophes and the points of abbreviations. */
export function normaliseSpelling(text: string): string {
  const name = normaliseName(text).replace(/['’]/g, '');
  return /\p{L}/u.test(name) ? name.replaceAll('.', '') : name;
}

/** The countries: the region of each, its code, and its names. */
const countries = () =>
  COUNTRIES.split('\n').map((line) => {
    const [value = '', code = '', ...names] = line.split('\t');
    return { value, code, names };
  });

const made = new Map<SpelledList, ReadonlyMap<string, Meaning>>();

/** The spellings of a list besides its own words, by what they are compared by; made when they are first needed. */
function meaningsOf(list: SpelledList): ReadonlyMap<string, Meaning> {
  const known = made.get(list);
  if (known) return known;
  const meanings = new Map<string, Meaning>();
  const add = (word: string, meaning: Meaning): void => {
    meanings.set(normaliseSpelling(word), meaning);
  };
  if (list === 'region')
    for (const { value, names } of countries()) for (const word of names) add(word, { kind: 'value', value, word });
  for (const language of LANGUAGES)
    for (const [value, words] of Object.entries(language[list] ?? {}))
      for (const word of words) add(word, { kind: 'value', value, word });
  for (const [readings, words] of Object.entries(READINGS[list] ?? {}))
    for (const word of words) add(word, { kind: 'several', readings: readings.split(', ') });
  for (const [gap, words] of Object.entries(UNSETTLED[list] ?? {}))
    for (const word of words) add(word, { kind: 'unsettled', gap });
  made.set(list, meanings);
  return meanings;
}

/** What a word means in a list besides the list's own words; undefined for one that is not known. */
export function meaningOf(list: SpelledList, text: string): Meaning | undefined {
  const meaning = meaningsOf(list).get(normaliseSpelling(text));
  if (meaning || list !== 'region' || !/^[A-Z]{2}$/.test(text) || NOT_CODES.has(text)) return meaning;
  // only in capitals: `no` and `de` are words
  const country = countries().find(({ code }) => code === text);
  return country && { kind: 'value', value: country.value, word: text };
}

/** The spellings that are taken for each value of a list, but for those of countries; for the documentation. */
export const spellingsOf = (list: SpelledList): BySpelling[string] => {
  const words: Record<string, string[]> = {};
  for (const language of LANGUAGES)
    for (const [value, more] of Object.entries(language[list] ?? {})) words[value] = [...(words[value] ?? []), ...more];
  return words;
};
