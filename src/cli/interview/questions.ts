import type { NotMetReason } from '../../calculation/check.js';
import { canBeInDifficulty } from '../../calculation/conditions.js';
import { EMPLOYERS_WITHOUT_ESTIMATE, hasOwnClass } from '../../dossier/estimate.js';
import { type FieldName, fieldNamed, type NeededField } from '../../dossier/fields.js';
import { changesFor, type FixableReason } from '../../explain/what-if-changes.js';
import type { ConditionFacts, Messages } from '../../i18n/catalog.js';
import { beyondChange, choicesOf } from '../../i18n/format.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter, type Quarter } from '../../primitives/quarter.js';
import type { EmployerType, Region } from '../../vocabulary/enums.js';
import type { Answers } from './answers.js';

/** When a question is asked: in its turn, or only from the summary, which shows its usual answer. */
type Turn = 'asked' | 'in-summary';

/** The questions in the order of a conversation: employer, worker, advice, wage, contract, evaluation. */
const QUESTIONS: readonly (readonly [FieldName, Turn])[] = [
  ['employer_type', 'asked'],
  ['in_difficulty', 'in-summary'],
  ['residence', 'in-summary'],
  ['workplace', 'asked'],
  ['returns_weekly', 'asked'],
  ['limitation', 'in-summary'],
  ['advice_years', 'asked'],
  ['wage_need', 'asked'],
  ['guidance_need', 'asked'],
  ['start', 'asked'],
  ['self_employed_after_2008', 'asked'],
  ['income_above_threshold', 'asked'],
  ['fraction', 'asked'],
  ['gross_monthly', 'asked'],
  ['year_end_premium', 'asked'],
  ['contributions_monthly', 'asked'],
  ['reductions_monthly', 'in-summary'],
  ['worker_status', 'asked'],
  ['rsz_category', 'in-summary'],
  ['contract_start', 'asked'],
  ['contract_end', 'in-summary'],
  ['employment_contract', 'in-summary'],
  ['contract_hours', 'in-summary'],
  ['evaluated_from', 'in-summary'],
  ['evaluated_rate', 'asked'],
  ['evaluated_guidance', 'asked'],
  ['id', 'in-summary'],
];

export const ALL_QUESTIONS: readonly FieldName[] = QUESTIONS.map(([name]) => name);

const IN_SUMMARY = new Set(QUESTIONS.filter(([, turn]) => turn === 'in-summary').map(([name]) => name));

export const isInSummaryOnly = (name: FieldName): boolean => IN_SUMMARY.has(name);

/** The questions about an evaluation, which are answered together. */
export const EVALUATION_QUESTIONS: readonly FieldName[] = ['evaluated_from', 'evaluated_rate', 'evaluated_guidance'];

/** Whether the answer to a question can make a difference, given the answers so far. */
export function isRelevant(name: FieldName, answers: Answers, parameters: Parameters): boolean {
  const employerType = answers.get('employer_type') as EmployerType | undefined;
  const isSelfEmployed = employerType === 'self-employed';
  const concerns = fieldNamed(name)?.concerns;
  if (name === 'returns_weekly') return answers.get('workplace') === 'eu-eea';
  if (concerns === 'employer' && isSelfEmployed) return false;
  if (concerns === 'self-employed' && !isSelfEmployed) return false;
  if (name === 'in_difficulty') return employerType !== undefined && canBeInDifficulty(employerType);
  const years = Number(answers.get('advice_years'));
  if (name === 'wage_need') return parameters.packages.filter((series) => series[0]?.value.years === years).length > 1;
  // contributions that were left empty are estimated, and given reductions count with an estimate too
  const isEstimated = answers.get('contributions_monthly') === '';
  if (name === 'reductions_monthly') return !isEstimated || Boolean(answers.get(name));
  if (name === 'worker_status') return isEstimated && employerType !== 'local-authority';
  if (name === 'rsz_category') return isEstimated && employerType !== undefined && !hasOwnClass(employerType);
  if (name === 'evaluated_from') return parameters.evaluationYears.some(({ value }) => value === years);
  if (name === 'evaluated_rate' || name === 'evaluated_guidance') return Boolean(answers.get('evaluated_from'));
  return true;
}

type AlwaysAnswered = Exclude<NeededField<'always' | 'work-abroad'>, 'start'>;

/** The usual answers, as canonical text, with which no condition fails; a field without one has no proposal. */
export const USUAL: Readonly<Record<AlwaysAnswered, string> & Partial<Record<FieldName, string>>> = {
  employer_type: 'private-legal-person',
  in_difficulty: 'no',
  residence: 'flanders',
  workplace: 'flanders',
  returns_weekly: 'yes',
  limitation: 'work-disability',
  advice_years: '5',
  wage_need: 'standard',
  guidance_need: 'none',
  fraction: '1',
  employment_contract: 'yes',
  self_employed_after_2008: 'yes',
  income_above_threshold: 'yes',
};

/** The usual answers to the questions about an estimate, which only a dossier with an estimate may have. */
const USUAL_OF_ESTIMATE: Readonly<Partial<Record<FieldName, string>>> = {
  worker_status: 'white-collar',
  rsz_category: '1',
};

/** The answer that a question proposes: the usual one; undefined where there is none. */
export const proposalFor = (name: FieldName, today: Quarter): string | undefined =>
  name === 'start' ? formatQuarter(today) : (USUAL[name] ?? USUAL_OF_ESTIMATE[name]);

/** The text of a question and its line of help; two of them contain values of the parameters. */
export function formatQuestion(
  name: FieldName,
  answers: Answers,
  { fields, interview }: Messages,
  facts: ConditionFacts,
): { readonly question: string; readonly help: string } {
  const employerType = answers.get('employer_type');
  const own = employerType === 'self-employed' ? interview.ofSelfEmployed[name] : undefined;
  if (own) return own;
  if (name === 'contributions_monthly' && EMPLOYERS_WITHOUT_ESTIMATE.some((type) => type === employerType))
    return { question: fields[name], help: interview.notEstimated };
  return {
    question: name === 'self_employed_after_2008' ? interview.recognisedAfter(facts) : fields[name],
    help: name === 'income_above_threshold' ? interview.thresholdHelp(facts) : interview.help[name],
  };
}

/** How a question that was answered with nothing is shown: what counts then. */
export const nothingFor = (name: FieldName, { interview }: Messages): string => interview.nothing[name] ?? '';

/** The value of a list that counts for a question that nobody answered; null for none. */
export function assumedAnswer(name: FieldName): string | null {
  const field = fieldNamed(name);
  const assumed = field?.standard ?? field?.assumed;
  return field && assumed !== undefined && choicesOf(field).length > 0 ? assumed : null;
}

/** What failed and what would fix it; null where nobody can change it. */
export function formatAnswerFailure(reason: NotMetReason, answers: Answers, messages: Messages, facts: ConditionFacts) {
  const residence = answers.get('residence') as Region;
  return changesFor(reason, { residence }).length === 0
    ? { what: beyondChange(reason, messages, facts), fix: null }
    : { what: messages.reasons[reason](facts), fix: messages.fixes[reason as FixableReason](facts) };
}
