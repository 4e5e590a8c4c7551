import type { Check } from '../../calculation/check.js';
import { evaluateEligibility } from '../../calculation/eligibility.js';
import type { FieldName } from '../../dossier/fields.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { type Answers, readAnswers } from './answers.js';

/** What an answer that was not given yet is taken to be: one under which no condition fails. */
function favourable(answers: Answers, parameters: Parameters): [FieldName, string][] {
  const first = parameters.firstQuarter.at(-1)?.value;
  const always: [FieldName, string][] = [
    ['employer_type', 'private-legal-person'],
    ['residence', 'flanders'],
    ['limitation', 'work-disability'],
    ['workplace', 'flanders'],
    ['returns_weekly', 'yes'],
    ['advice_years', '5'],
    ['start', first === undefined ? '' : formatQuarter(first)],
  ];
  if (answers.get('employer_type') === 'self-employed') return always;
  return [...always, ['gross_monthly', '1.00'], ['contributions_monthly', '999999.00']];
}

/** The conditions that fail already, whatever the questions to come are answered. */
export function failingChecks(answers: Answers, parameters: Parameters): Check[] {
  const given = [...answers].filter(([, text]) => text !== '');
  const { dossier } = readAnswers(new Map([...favourable(answers, parameters), ...given]), parameters);
  if (!dossier) return [];
  const { wagePremium, guidancePremium, supportPremium } = evaluateEligibility(dossier, parameters);
  const failed = [wagePremium, supportPremium, guidancePremium]
    .flatMap(({ checks }) => checks)
    .filter(({ status }) => status === 'not-met');
  return failed.filter(({ id }, index) => failed.findIndex((check) => check.id === id) === index);
}
