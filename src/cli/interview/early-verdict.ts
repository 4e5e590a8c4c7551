import type { Check } from '../../calculation/check.js';
import { evaluateEligibility } from '../../calculation/eligibility.js';
import type { FieldName, NeededField } from '../../dossier/fields.js';
import { dossierFromText } from '../../dossier/from-text.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import type { Answers } from './answers.js';

/** For each needed field but the start an answer with which no condition fails. */
const FAVOURABLE: Readonly<Record<Exclude<NeededField<'always' | 'work-abroad'>, 'start'>, string>> = {
  employer_type: 'private-legal-person',
  residence: 'flanders',
  limitation: 'work-disability',
  workplace: 'flanders',
  returns_weekly: 'yes',
  advice_years: '5',
};

/** The same for the fields that only an employer needs. */
const FAVOURABLE_TO_EMPLOYER: Readonly<Record<NeededField<'employer'>, string>> = {
  gross_monthly: '1.00',
  contributions_monthly: '999999.00',
};

/** Answers for the questions that are still open: no condition fails with these. Optional fields are left empty. */
function favourableAnswers(answers: Answers, { firstQuarter }: Parameters): [string, string][] {
  const start = firstQuarter.at(-1)?.value;
  const isEmployer = answers.get('employer_type') !== 'self-employed';
  return Object.entries({
    ...FAVOURABLE,
    ...(start === undefined ? {} : { start: formatQuarter(start) }),
    ...(isEmployer ? FAVOURABLE_TO_EMPLOYER : {}),
  });
}

/** The conditions that fail already, whatever the answers to the remaining questions. */
export function findFailingChecks(answers: Answers, parameters: Parameters): Check[] {
  const texts = new Map<string, string>(favourableAnswers(answers, parameters));
  for (const [name, text] of answers) if (text !== '') texts.set(name, text);
  const { dossier } = dossierFromText((field: FieldName) => texts.get(field), parameters, null);
  if (!dossier) return [];
  const { wagePremium, guidancePremium, supportPremium } = evaluateEligibility(dossier, parameters);
  const failed = [wagePremium, supportPremium, guidancePremium]
    .flatMap(({ checks }) => checks)
    .filter(({ status }) => status === 'not-met');
  return failed.filter(({ id }, index) => failed.findIndex((check) => check.id === id) === index);
}
