import type { Check } from '../../calculation/check.js';
import { evaluateEligibility } from '../../calculation/eligibility.js';
import type { RowCode } from '../../diagnostics/row-diagnostic.js';
import { isIssue } from '../../diagnostics/row-diagnostic.js';
import type { ParseResult } from '../../dossier/build-dossier.js';
import type { Draft } from '../../dossier/dossier.js';
import { readValueFromText } from '../../dossier/field-types/field-type.js';
import { yesNo } from '../../dossier/field-types/words.js';
import { ALL_FIELDS, type AnyField, type FieldName, type NeededField } from '../../dossier/fields.js';
import { dossierFromText } from '../../dossier/from-text.js';
import { displayValue, formatRowDiagnostic } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { decimalSeparator } from '../../i18n/numbers.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { escapeControlCharacters } from '../../report/terminal/style.js';
import { USUAL } from './questions.js';

/** The answers so far, as canonical text by field; the text of a question that was skipped is empty. */
export type Answers = ReadonlyMap<FieldName, string>;

/** Problems that a later answer solves, and that are not a fault of the last answer. */
const UNFINISHED: readonly RowCode[] = [
  'MISSING_VALUE',
  'MISSING_RETURN',
  'EVALUATION_WITHOUT_CHANGE',
  'EVALUATION_WITHOUT_QUARTER',
];

export const readAnswers = (answers: Answers, parameters: Parameters): ParseResult =>
  dossierFromText((field) => answers.get(field), parameters, null);

/** What is wrong with an answer given the others, as a sentence that says how to correct it; null where nothing is. */
export function findFault(
  field: AnyField,
  text: string,
  answers: Answers,
  parameters: Parameters,
  language: Language,
): string | null {
  const given = new Map(answers).set(field.name, canonicalAnswer(field, text, answers, language));
  const { problems = [] } = readAnswers(given, parameters);
  const found = problems.find(({ column, code }) => column === field.name && !UNFINISHED.includes(code));
  return found ? formatRowDiagnostic(found, language) : null;
}

/**
 * Converts an answer to canonical text: `2.500,00` → `2500.00`; unchanged where it cannot be read. What can be read in
 * two ways is read as the language of the run writes it: `2.500` is 2500 in Dutch.
 */
export function canonicalAnswer({ name, kind }: AnyField, text: string, answers: Answers, language: Language): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const wantsOne = name === 'year_end_premium' && /^\p{L}+$/u.test(trimmed) ? yesNo.fromText(trimmed, null) : null;
  if (wantsOne === true) return answers.get('gross_monthly') ?? trimmed;
  if (wantsOne === false) return '';
  const value = readValueFromText(kind, trimmed, null);
  if (!isIssue(value)) return kind.toText(value);
  const separator = decimalSeparator(language) === ',' ? 'comma' : 'point';
  const local = value.code === 'AMBIGUOUS_NUMBER' ? readValueFromText(kind, trimmed, separator) : value;
  return isIssue(local) ? trimmed : kind.toText(local);
}

/** An answer as the interview shows it: words, and amounts as the language writes them. */
export const showAnswer = ({ name }: AnyField, text: string, language: Language): string =>
  escapeControlCharacters(displayValue(name, text, language));

/** How a typed amount is read, where that is not how it was typed; null for anything else. */
export function echoAnswer(field: AnyField, text: string, answers: Answers, language: Language): string | null {
  if (!field.kind.name.startsWith('amount')) return null;
  const canonical = canonicalAnswer(field, text, answers, language);
  const shown = showAnswer(field, canonical, language);
  return canonical === text.trim() || canonical === '' || shown === text.trim() ? null : shown;
}

/** Converts values from elsewhere (a file, options) to answers. */
export function answersOf(draft: Draft): Map<FieldName, string> {
  const answers = new Map<FieldName, string>();
  for (const { name, key, kind } of ALL_FIELDS) {
    const value = draft[key];
    if (value !== undefined) answers.set(name, kind.toText(value));
  }
  return answers;
}

/** A wage that no reductions exceed. */
const ANY_WAGE: Readonly<Record<NeededField<'employer'> | 'contributions_monthly', string>> = {
  gross_monthly: '1.00',
  contributions_monthly: '999999.00',
};

/** The conditions that fail already, although the remaining questions get their usual answers. */
export function findFailingChecks(answers: Answers, parameters: Parameters): Check[] {
  const start = parameters.firstQuarter.at(-1)?.value;
  const usual = {
    ...USUAL,
    ...(start !== undefined && { start: formatQuarter(start) }),
    ...(answers.get('employer_type') !== 'self-employed' && ANY_WAGE),
  };
  const given = [...answers].filter(([, text]) => text !== '');
  const texts = new Map<string, string>([...Object.entries(usual), ...given]);
  const { dossier } = dossierFromText((field) => texts.get(field), parameters, null);
  if (!dossier) return [];
  const { wagePremium, guidancePremium, supportPremium } = evaluateEligibility(dossier, parameters);
  const failed = [wagePremium, supportPremium, guidancePremium]
    .flatMap(({ checks }) => checks)
    .filter(({ status }) => status === 'not-met');
  return failed.filter(({ id }, index) => failed.findIndex((check) => check.id === id) === index);
}
