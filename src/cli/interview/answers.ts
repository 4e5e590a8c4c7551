import type { Check } from '../../calculation/check.js';
import { evaluateEligibility } from '../../calculation/eligibility.js';
import type { RowCode } from '../../diagnostics/row-diagnostic.js';
import { isIssue } from '../../diagnostics/row-diagnostic.js';
import type { ParseResult } from '../../dossier/build-dossier.js';
import type { Draft } from '../../dossier/dossier.js';
import { readValueFromText } from '../../dossier/field-types/field-type.js';
import { ALL_FIELDS, type AnyField, type FieldName, type NeededField } from '../../dossier/fields.js';
import { dossierFromText } from '../../dossier/from-text.js';
import { formatRowDiagnostic } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
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
  field: FieldName,
  text: string,
  answers: Answers,
  parameters: Parameters,
  language: Language,
): string | null {
  if (text.trim() === '') return null;
  const { problems = [] } = readAnswers(new Map(answers).set(field, text), parameters);
  const found = problems.find(({ column, code }) => column === field && !UNFINISHED.includes(code));
  return found ? formatRowDiagnostic(found, language) : null;
}

/** Converts an answer to canonical text: `2.500,00` → `2500.00`; unchanged where it cannot be read. */
export function canonicalAnswer({ kind }: AnyField, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const value = readValueFromText(kind, trimmed, null);
  return isIssue(value) ? trimmed : kind.toText(value);
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
const ANY_WAGE: Readonly<Record<NeededField<'employer'>, string>> = {
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
