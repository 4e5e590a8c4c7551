import type { Language } from '../../i18n/language.js';

interface Words {
  readonly year: string;
  readonly verdict: string;
  readonly premiums: readonly string[];
  readonly reasons: string;
  readonly warnings: string;
}

/** The words that the headings of results had before they were those of people. */
const WORDS: Readonly<Record<Language, Words | null>> = {
  nl: {
    year: 'jaar',
    verdict: 'oordeel',
    premiums: ['loonpremie', 'begeleidingspremie', 'ondersteuningspremie'],
    reasons: 'redenen',
    warnings: 'waarschuwingen',
  },
  fr: {
    year: 'annee',
    verdict: 'verdict',
    premiums: ['prime_salariale', 'prime_accompagnement', 'prime_soutien'],
    reasons: 'motifs',
    warnings: 'avertissements',
  },
  // they were the canonical names
  en: null,
};

const TOTAL: Readonly<Record<Language, string>> = { nl: 'totaal', fr: 'total', en: 'total' };

/** The headings of results that version 1.0 wrote in a language, so that they are recognised. */
export function headingsOfVersion1(language: Language): string[] {
  const words = WORDS[language];
  if (words === null) return [];
  const { year, verdict, premiums, reasons, warnings } = words;
  const total = TOTAL[language];
  return [
    ...premiums.map((premium) => `${verdict}_${premium}`),
    reasons,
    ...[1, 2, 3, 4, 5].flatMap((number) => [...premiums, total].map((column) => `${year}_${number}_${column}`)),
    ...premiums.map((premium) => `${total}_${premium}`),
    total,
    warnings,
  ];
}
