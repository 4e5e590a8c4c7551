import type { Sentences } from '../../diagnostics/diagnostic.js';
import type { Form, ParameterDetails } from '../../diagnostics/parameter-diagnostic.js';

/** What is expected at a location, with an example. */
const FORMS: Readonly<Record<Form, string>> = {
  amount: 'an amount as text, with a point and two decimals: "2278.28"',
  rate: 'a rate as text, as a fraction of 1, at most "1.00": "0.40" for 40 %',
  count: 'a whole number as text: "24"',
  date: 'a date as text: "2027-01-01"',
  quarter: 'a quarter as text: "2027-Q1"',
  text: 'text between quotes',
  package: 'a start package: { "years": 5, "need": "standard", "steps": [{ "fromQuarter": 1, "rate": "0.40" }] }',
  'amount-steps': 'amounts by quarter number: [{ "fromQuarter": 1, "amount": "1200.00" }]',
  coefficients: 'coefficients by name, as text: { "F": "79", "alpha": "0.14" }',
  file: 'an object with a list of parameters: { "parameters": [ … ] }',
  'parameter-list': 'a list of parameters: [{ "id": "minimum-wage", "kind": "amount", … }]',
  parameter: 'a parameter: { "id": …, "kind": …, "name": …, "values": [ … ] }',
  id: 'the id of a parameter as imw parameters shows it: "minimum-wage"',
  kind: 'the kind of the parameter: "amount", "rate", "count", "date", "quarter", "text", "package", "amount-steps" or "coefficients"',
  'value-list': 'a list of at least one value: [{ "from": "2027-01-01", "value": … }]',
  'dated-value': 'a value with its date: { "from": …, "value": …, "source": …, "confidence": … }',
  words: 'non-empty text between quotes',
  source: 'where the value was found, as text: "CAO nr. 43, art. 3 (NAR), 15 December 2026"',
  confidence: 'the confidence of the value: "official", "corroborated", "single-source" or "inferred"',
  'quarter-number': 'the number of a quarter of the term, without quotes: 9',
  years: 'the years of the advice, without quotes: 5',
  'rate-steps': 'a list of at least one step: [{ "fromQuarter": 1, "rate": "0.40" }]',
  'rate-step': 'a step: { "fromQuarter": 1, "rate": "0.40" }',
  'amount-step': 'a step: { "fromQuarter": 1, "amount": "1200.00" }',
  coefficient: 'a number as text: "0.14"',
  'gap-list': 'a list of declared gaps: [{ "id": "quarter-9", "note": … }]',
  gap: 'an open question: { "id": …, "note": … }',
};

const meant = (nearest: string | null) => (nearest === null ? '' : `; did you mean ${nearest}?`);

/** Each message says what is wrong, then how to correct it. */
export const parameterProblems: Sentences<ParameterDetails> = {
  JSON_SYNTAX: ({ line, column }) =>
    `not valid JSON: line ${line}, column ${column}; check commas, quotes and brackets there`,
  TOO_MANY_PARTS: ({ most }) =>
    `this file is larger than any values file can be (${most} parts); include only your own values`,
  DUPLICATE_KEY: ({ key, line, column }) =>
    `"${key}" occurs twice in one object, the second time on line ${line}, column ${column}; remove one of them`,
  UNKNOWN_KEY: ({ key, nearest }) =>
    `"${key}" is unknown here${meant(nearest) || '; remove it, or see imw schema parameters for the names'}`,
  MISSING_KEY: ({ form }) => `this is missing; add ${FORMS[form]}`,
  WRONG_FORM: ({ form }) => `this is not in the expected form; write ${FORMS[form]}`,
  UNKNOWN_PARAMETER: ({ nearest }) =>
    `unknown parameter; only start packages (wage-premium.package.…) can be added${meant(nearest) || '; see imw parameters for the ids'}`,
  DUPLICATE_PARAMETER: () => 'this parameter occurs twice; put all its values under one id',
  OTHER_KIND: ({ expected }) => `the kind of this parameter is ${expected}; write "${expected}"`,
  OTHER_UNIT: ({ expected }) =>
    expected === null
      ? 'this parameter has no unit; remove the unit'
      : `the unit of this parameter is ${expected}; write "${expected}", or remove the unit`,
  PERIOD_NOT_A_DATE: ({ value }) => `${value} is not a date; write an existing date, for example "2027-01-01"`,
  PERIOD_ENDS_EARLY: () => 'the period ends before it starts; correct "from" or "until"',
  DUPLICATE_DATE: () => 'two values start on this date; keep one of them',
  DATES_DESCEND: ({ before }) =>
    `the values must be in date order, but this one comes after the value from ${before}; put the values in date order`,
  PERIODS_OVERLAP: ({ until, next }) =>
    `a value that applies until ${until} overlaps the next one, from ${next}; end it the day before, or remove "until"`,
  DAYS_WITHOUT_VALUE: ({ until, next }) =>
    `between a value that applies until ${until} and the next one, from ${next}, there are days without a value; start the next one the day after, or remove "until"`,
  NO_VALUE_ON: ({ day }) => `there is no value on ${day}; add one that applies on that day`,
  NO_VALUE_AFTER: ({ until }) => `no value follows after ${until}; remove "until", or add a value that follows`,
  UNDECLARED_GAP: ({ nearest }) =>
    `this open question is not declared${meant(nearest) || '; declare it under "gaps", with "id" and "note"'}`,
  DUPLICATE_GAP: () => 'this open question is declared twice; keep one of them',
  GAP_QUARTER_WITHOUT_GAP: () => 'a quarter is given without an open question; add "gap", or remove "gapQuarter"',
  STEPS_NOT_FROM_FIRST: () => 'the first step does not start at quarter 1; write 1',
  STEPS_DESCEND: () =>
    'this step does not start later than the one before it; put the steps in order of their quarters',
  QUARTER_AFTER_TERM: ({ last }) => `the term has only ${last} quarters; write a number of at most ${last}`,
  RATE_OUT_OF_RANGE: ({ lowest, highest }) =>
    `the rate is outside the lowest and highest rate in force; write a rate from "${lowest}" to "${highest}"`,
  RATE_NOT_A_MULTIPLE: ({ step }) =>
    `the rate is not a multiple of the rate step in force; write a multiple of "${step}"`,
  LIMITS_CROSS: ({ lowest, highest }) =>
    `the lowest rate in force, ${lowest}, is higher than the highest one, ${highest}; correct one of the two`,
  PACKAGES_DO_NOT_FIT: ({ packages, from }) =>
    `these start packages are no longer valid with this value: ${packages.join(', ')}; add their rates from ${from} to this file as well, or correct this value`,
  ZERO_RATE_STEP: () => 'the rate step must be above 0; write for example "0.05"',
  ZERO_VALUE: () => 'this value must be above 0; write the correct number',
  TEXT_CHANGED: ({ text }) =>
    `this text describes how the program calculates, and changing it does not change the calculation; keep "${text}" ("source", "confidence" and "note" can be changed)`,
  WITHOUT_EFFECT: ({ day }) =>
    `this value has no effect: another value replaces it before the measure begins on ${day}; correct "from"`,
  UNKNOWN_PACKAGE_YEARS: ({ choices }) => `advice is never for this number of years; write ${choices.join(' or ')}`,
  UNKNOWN_PACKAGE_NEED: ({ choices, nearest }) =>
    `no dossier can have this need${nearest === null ? '; write' : `; did you mean "${nearest}"? If not, write`} one of: ${choices.join(', ')}`,
  OTHER_PACKAGE: ({ years, need }) =>
    `the package with this id is for ${years} years and the need ${need}; keep "years" and "need", and give another package its own id`,
  SAME_PACKAGE: ({ other }) => `these years and this need already belong to ${other}; put the values under that id`,
  KNOWN_UNTIL_EARLIER: ({ shipped }) =>
    `this quarter is before the one up to which the values were checked; write ${shipped} or later`,
  MISSING_PARAMETER: () => 'the calculation needs this parameter, but it is missing; reinstall imw',
  NO_PACKAGE: ({ years, need }) =>
    `there is no start package of ${years} years for the need ${need}; add it with a value for that date`,
};
