import type { Check, NotMetReason } from '../calculation/check.js';
import type { Simulation, Warning } from '../calculation/simulation.js';
import type { CliDiagnostic } from '../diagnostics/cli-error.js';
import { formatDiagnostic } from '../diagnostics/diagnostic.js';
import type { ParameterDiagnostic } from '../diagnostics/parameter-diagnostic.js';
import { maskPersonalNumbers } from '../diagnostics/personal-number.js';
import { issue, type Notation, type RowDiagnostic, rowDiagnostic } from '../diagnostics/row-diagnostic.js';
import { estimateClassOf } from '../dossier/estimate.js';
import { type ListType, YES_NO } from '../dossier/field-types/words.js';
import { type AnyField, type FieldName, fieldNamed } from '../dossier/fields.js';
import type { FixableReason } from '../explain/what-if-changes.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { formatQuarter, type Quarter } from '../primitives/quarter.js';
import type { EnumValue } from '../vocabulary/enums.js';
import type { AssumedField, ConditionFacts, Messages } from './catalog.js';
import { catalogFor } from './catalogs.js';
import type { Language } from './language.js';
import { decimalSeparator, localAmount, localDate, localFraction, localNumber } from './numbers.js';

/** Makes sentences of the ids and data of a simulation, in one language. */
export interface Formatter {
  readonly language: Language;
  readonly messages: Messages;
  readonly facts: ConditionFacts;
  reason(check: Check): string;
  fix(reason: FixableReason): string;
  assumption(field: string): string;
  warning(warning: Warning): string;
}

/** The sentences for a simulation: the conditions name the values that hold at the start of its term. */
export function formatterFor({ dossier }: Simulation, parameters: Parameters, language: Language): Formatter {
  const messages = catalogFor(language);
  const facts = conditionFacts(parameters, language, dossier.start.quarter);
  const estimate = estimateClassOf(dossier);
  const areReductionsEstimated = estimate !== null && parameters.contributions[estimate].reduction !== null;
  return {
    language,
    messages,
    facts,
    reason: (check) => messages.reasons[check.reason](facts),
    fix: (reason) => messages.fixes[reason](facts),
    assumption: (field) =>
      messages.assumptions[field as AssumedField](facts, areReductionsEstimated, dossier.isYearEndOneMonth === true),
    warning: (warning) => formatWarning(warning, messages, language),
  };
}

/** The values that sentences about conditions name, as they hold for a term (without one, as they hold last). */
export function conditionFacts(parameters: Parameters, language: Language, start?: Quarter): ConditionFacts {
  const day = dayForParameters(parameters, start ?? parameters.knownUntil);
  return {
    firstQuarter: formatQuarter(requireValueOn(parameters.firstQuarter, day).value),
    minimumHours: String(requireValueOn(parameters.minimumContractHours, day).value),
    selfEmployedAfter: localDate(requireValueOn(parameters.selfEmployedAfter, day).value, language),
    get incomeThresholds() {
      return incomeThresholds(parameters, language);
    },
  };
}

/** `2024: 16.861,46 EUR, 2025: 17.008,88 EUR` */
function incomeThresholds({ entries }: Parameters, language: Language): string {
  const { values = [] } = entries.find(({ id }) => id === 'support-premium.income-threshold') ?? {};
  const { colon } = catalogFor(language).report;
  return values
    .map(({ from, value }) => `${from.slice(0, 4)}${colon}${localNumber(String(value), language)} EUR`)
    .join(', ');
}

/** That nobody can change a condition that is not met. */
export const beyondChange = (reason: NotMetReason, messages: Messages, facts: ConditionFacts): string =>
  messages.explain.nobodyCanChange(messages.reasons[reason](facts), reason === 'self-employed-before-date');

function formatWarning(warning: Warning, { warnings }: Messages, language: Language): string {
  switch (warning.code) {
    case 'GROSS_BELOW_MINIMUM_WAGE': {
      const amount = localAmount(warning.minimum, language);
      return warnings[warning.code]({ amount, fraction: localFraction(warning.fraction, language) });
    }
    case 'GROSS_LOOKS_YEARLY':
      return warnings[warning.code]({ amount: localAmount(warning.above, language) });
    case 'CONTRIBUTIONS_UNUSUAL':
      return warnings[warning.code]({
        contributions: localAmount(warning.contributions, language),
        gross: localAmount(warning.gross, language),
      });
    case 'FRACTION_VERY_LOW':
      return warnings[warning.code]({ fraction: localFraction(warning.fraction, language) });
    case 'RSZ_CATEGORY_IGNORED':
    case 'NET_COST_NEGATIVE':
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

/** A warning in a few words; also for ids that occur twice, which no single dossier shows. */
export const warningName = (code: string, { warningNames, lists }: Pick<Messages, 'warningNames' | 'lists'>): string =>
  code === 'DUPLICATE_ID' ? lists.duplicateIds : (warningNames[code as Warning['code']] ?? code);

/** A value of a list in a language, as files hold it. */
export const localName = (language: Language, { value, nl, fr }: EnumValue): string =>
  ({ nl, fr, en: value })[language];

/** A value of a list in a language, as people read it on screen. */
export const displayName = (language: Language, listed: EnumValue): string =>
  listed.shown?.[language] ?? localName(language, listed);

/** That something must be filled in, in a language. */
export const createMissingValue = (language: Language): string =>
  formatRowDiagnostic(rowDiagnostic('', issue('MISSING_VALUE', {})), language);

/** What is wrong with a value and how to correct it, in a language. */
export function formatRowDiagnostic(found: RowDiagnostic, language: Language): string {
  const { notation } = found;
  const inJson = notation === 'json';
  const word = (choice: EnumValue) => (inJson ? choice.value : localName(language, choice));
  return formatDiagnostic(catalogFor(language).problems, found, {
    words: (choices) => choices.map(word).join(', '),
    number: (plain, usual = decimalSeparator(language)) => formatNumberIn(notation, plain, usual),
    inJson,
  });
}

function formatNumberIn(notation: Notation | undefined, plain: string, usual: ',' | '.'): string {
  const inNotation = notation === 'comma' || notation === 'quoted-comma' ? ',' : '.';
  const text = plain.replaceAll('.', notation === undefined ? usual : inNotation);
  return notation === 'quoted-comma' ? `"${text}"` : text;
}

/** Why the program stops and how to correct it, in a language; a failure that is about a file starts with its path. */
export function formatCliDiagnostic(found: CliDiagnostic, language: Language): string {
  const { failures, report } = catalogFor(language);
  const path = 'path' in found.details ? found.details.path : null;
  // an ordinary space after the path in French too: a path is copied without a space that cannot be broken
  const start = path === null ? '' : `${path}${report.colon.replace('\u00a0', ' ')}`;
  return start + formatDiagnostic(failures, maskGiven(found));
}

/** What the user typed is repeated without numbers that may be personal. */
function maskGiven(found: CliDiagnostic): CliDiagnostic {
  const { details } = found;
  return 'given' in details
    ? ({ ...found, details: { ...details, given: maskPersonalNumbers(details.given) } } as CliDiagnostic)
    : found;
}

/** What is wrong in a parameter file and how to correct it, in a language. */
export const formatParameterDiagnostic = (found: ParameterDiagnostic, language: Language): string =>
  formatDiagnostic(catalogFor(language).parameterProblems, found);

/** The values that a field can have; none where any can be written. */
export function choicesOf({ kind }: AnyField): readonly EnumValue[] {
  return kind.name === 'yes-no' ? YES_NO : ((kind as Partial<ListType<string>>).values ?? []);
}

/** The canonical text of a value as a word of the language; undefined where it is not one of a list. */
export function wordOf(field: AnyField, text: string, language: Language): string | undefined {
  const word = choicesOf(field).find(({ value }) => value === text);
  return word && displayName(language, word);
}

/** The canonical text of a value as it is shown to people: a word of the language, or a number with its decimal separator. */
export function displayValue(name: FieldName, text: string, language: Language): string {
  const field = fieldNamed(name);
  const word = field && wordOf(field, text, language);
  if (word) return word;
  if (field?.kind.name.startsWith('amount') && /^\d+\.\d\d$/.test(text)) return localNumber(text, language);
  return field?.kind.isDecimal && language !== 'en' ? text.replace('.', ',') : text;
}

/** A value as it is shown where there is little room: without the examples in brackets that its name may have. */
export const shortDisplayValue = (name: FieldName, text: string, language: Language): string =>
  displayValue(name, text, language).replace(/ \(.*\)$/, '');
