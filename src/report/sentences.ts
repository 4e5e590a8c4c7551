import { flaw, type Notation, type Problem, type ProblemDetails, problem } from '../dossier/problem.js';
import type { Mendable } from '../explain/changes.js';
import type { Failure, FailureCode, FailureDetails } from '../failure.js';
import type { Check, NotMetReason } from '../measure/check.js';
import type { Simulation, Warning } from '../measure/simulation.js';
import { dayForParameters, mustHold } from '../parameters/lookup.js';
import type { ParameterProblem, ParameterProblemDetails } from '../parameters/parameter-problem.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Language } from '../text/language.js';
import type { AssumedField, ConditionFacts, Messages, Writing } from '../text/messages.js';
import { decimalSign, localAmount, localDate, localFraction, localNumber } from '../text/numbers.js';
import { messagesIn } from '../text/tables.js';
import { formatQuarter, type Quarter } from '../values/quarter.js';
import type { ListValue } from '../words/lists.js';

/** Makes sentences of the ids and data of a simulation, in one language. */
export interface Sentences {
  readonly language: Language;
  readonly messages: Messages;
  readonly facts: ConditionFacts;
  reason(check: Check): string;
  mend(reason: Mendable): string;
  assumption(field: string): string;
  warning(warning: Warning): string;
}

/** The sentences for a simulation: the conditions name the values that hold at the start of its term. */
export function sentencesFor({ dossier }: Simulation, parameters: Parameters, language: Language): Sentences {
  const messages = messagesIn(language);
  const facts = conditionFacts(parameters, language, dossier.start.quarter);
  return {
    language,
    messages,
    facts,
    reason: (check) => messages.reasons[check.reason](facts),
    mend: (reason) => messages.mends[reason](facts),
    assumption: (field) => messages.assumptions[field as AssumedField](facts),
    warning: (warning) => warningText(warning, messages, language),
  };
}

/** The values that sentences about conditions name, as they hold for a term (without one, as they hold last). */
export function conditionFacts(parameters: Parameters, language: Language, start?: Quarter): ConditionFacts {
  const day = dayForParameters(parameters, start ?? parameters.knownUntil);
  return {
    firstQuarter: formatQuarter(mustHold(parameters.firstQuarter, day).value),
    minimumHours: String(mustHold(parameters.minimumContractHours, day).value),
    selfEmployedAfter: localDate(mustHold(parameters.selfEmployedAfter, day).value, language),
    get incomeThresholds() {
      return incomeThresholds(parameters, language);
    },
  };
}

/** `2024: 16.861,46 EUR, 2025: 17.008,88 EUR` */
function incomeThresholds({ entries }: Parameters, language: Language): string {
  const { values = [] } = entries.find(({ id }) => id === 'support-premium.income-threshold') ?? {};
  const { colon } = messagesIn(language).report;
  return values
    .map(({ from, value }) => `${from.slice(0, 4)}${colon}${localNumber(String(value), language)} EUR`)
    .join(', ');
}

/** That nobody can change a condition that is not met. */
export const beyondChange = (reason: NotMetReason, messages: Messages, facts: ConditionFacts): string =>
  messages.explain.nobodyCanChange(messages.reasons[reason](facts), reason === 'self-employed-before-date');

function warningText(warning: Warning, { warnings }: Messages, language: Language): string {
  switch (warning.code) {
    case 'GROSS_BELOW_MINIMUM_WAGE': {
      const amount = localAmount(warning.minimum, language);
      return warnings[warning.code]({ amount, fraction: localFraction(warning.fraction, language) });
    }
    case 'GROSS_LOOKS_YEARLY':
      return warnings[warning.code]({ amount: localAmount(warning.above, language) });
    case 'CONTRACT_OUTSIDE_TERM':
      return warnings[warning.code]({});
    case 'START_AFTER_KNOWN':
      return warnings[warning.code]({ knownUntil: formatQuarter(warning.knownUntil) });
    case 'PROJECTED_QUARTERS': {
      const quarter = formatQuarter(warning.from);
      return warnings[warning.code]({ quarter, knownUntil: formatQuarter(warning.knownUntil) });
    }
  }
}

/** A value of a list in a language, as files hold it. */
export const wordIn = (language: Language, { value, nl, fr }: ListValue): string =>
  ({ nl, fr, en: value })[language];

/** A value of a list in a language, as people read it on screen. */
export const shownWordIn = (language: Language, listed: ListValue): string =>
  (language === 'en' ? undefined : listed.shown?.[language]) ?? wordIn(language, listed);

/** That something must be filled in, in a language. */
export const missingValue = (language: Language): string =>
  problemSentence(problem('', flaw('MISSING_VALUE', {})), language);

/** What is wrong with a value and how to mend it, in a language. */
export function problemSentence({ code, details, notation }: Problem, language: Language): string {
  const sentence = messagesIn(language).problems[code] as (
    details: ProblemDetails[keyof ProblemDetails],
    writing: Writing,
  ) => string;
  const inJson = notation === 'json';
  const word = (choice: ListValue) => (inJson ? choice.value : wordIn(language, choice));
  return sentence(details, {
    words: (choices) => choices.map(word).join(', '),
    number: (plain, usual = decimalSign(language)) => numberIn(notation, plain, usual),
    inJson,
  });
}

const DECIMAL_SIGNS: Readonly<Record<Notation, ',' | '.'>> = {
  json: '.',
  point: '.',
  comma: ',',
  'quoted-comma': ',',
};

function numberIn(notation: Notation | undefined, plain: string, usual: ',' | '.'): string {
  const text = plain.replaceAll('.', notation === undefined ? usual : DECIMAL_SIGNS[notation]);
  return notation === 'quoted-comma' ? `"${text}"` : text;
}

/** Why the program stops and how to mend it, in a language. */
export function failureSentence({ code, details }: Failure, language: Language): string {
  const sentence = messagesIn(language).failures[code] as (details: FailureDetails[FailureCode]) => string;
  return sentence(details);
}

/** What is wrong in a parameter file and how to mend it, in a language. */
export function parameterProblemSentence({ code, details }: ParameterProblem, language: Language): string {
  const sentence = messagesIn(language).parameterProblems[code] as (
    details: ParameterProblemDetails[keyof ParameterProblemDetails],
  ) => string;
  return sentence(details);
}
