import type { CheckId } from '../../calculation/check.js';
import type { Outcome } from '../../calculation/eligibility.js';
import type { Basis, Warning } from '../../calculation/simulation.js';
import { catalogFor } from '../../i18n/catalogs.js';
import type { Language } from '../../i18n/language.js';
import type { Dialect } from './dialect.js';

/** What the program itself writes in a cell: words of a language for people, codes for programs. */
export interface Words {
  readonly outcome: (outcome: Outcome) => string;
  /** Conditions that are not met, or warnings, in one cell. */
  readonly reasons: (checks: readonly CheckId[]) => string;
  readonly warnings: (codes: readonly Warning['code'][]) => string;
  readonly flag: (value: boolean) => string;
  readonly basis: (basis: Basis) => string;
}

const CODES: Words = {
  outcome: (outcome) => outcome,
  reasons: (checks) => checks.join(' '),
  warnings: (codes) => codes.join(' '),
  flag: String,
  basis: (basis) => basis,
};

/** The words of a dialect; a caller that writes many rows caches the text of a cell. */
export const wordsOf = ({ language }: Pick<Dialect, 'language'>): Words =>
  language === null ? CODES : wordsIn(language);

/** Names can have commas in them. */
const BETWEEN = '; ';

function wordsIn(language: Language): Words {
  const { outcomes, conditionNames, warningNames, bases, interview } = catalogFor(language);
  return {
    outcome: (outcome) => outcomes[outcome],
    reasons: (checks) => checks.map((check) => conditionNames[check]).join(BETWEEN),
    warnings: (codes) => codes.map((code) => warningNames[code]).join(BETWEEN),
    flag: (value) => interview[value ? 'yes' : 'no'],
    basis: (basis) => bases[basis],
  };
}
