import type { TextPosition } from '../primitives/parse-json.js';
import { PARAMETER_TYPES, type ParameterType } from '../vocabulary/enums.js';
import type { Diagnostic, Nearest, NoDetails } from './diagnostic.js';

/** Two values of one parameter that do not follow on each other: the last day of the one, the first of the other. */
interface Joint {
  readonly until: string;
  readonly next: string;
}

/** What can be expected at a location of a parameter file: the value of a type, or a part of the file. */
export const FORMS = [
  ...PARAMETER_TYPES,
  'file',
  'parameter-list',
  'parameter',
  'id',
  'kind',
  'value-list',
  'dated-value',
  'words',
  'source',
  'confidence',
  'quarter-number',
  'years',
  'rate-steps',
  'rate-step',
  'amount-step',
  'coefficient',
  'gap-list',
  'gap',
] as const;
export type Form = (typeof FORMS)[number];

/** Everything that can be wrong with a parameter file, with the details that its message needs. */
export interface ParameterDetails {
  JSON_SYNTAX: TextPosition;
  TOO_MANY_PARTS: { readonly most: number };
  DUPLICATE_KEY: TextPosition & { readonly key: string };
  UNKNOWN_KEY: Nearest & { readonly key: string };
  MISSING_KEY: { readonly form: Form };
  WRONG_FORM: { readonly form: Form };
  UNKNOWN_PARAMETER: Nearest;
  DUPLICATE_PARAMETER: NoDetails;
  OTHER_KIND: { readonly expected: ParameterType };
  OTHER_UNIT: { readonly expected: string | null };
  PERIOD_NOT_A_DATE: { readonly value: string };
  PERIOD_ENDS_EARLY: NoDetails;
  DUPLICATE_DATE: NoDetails;
  DATES_DESCEND: { readonly before: string };
  PERIODS_OVERLAP: Joint;
  DAYS_WITHOUT_VALUE: Joint;
  NO_VALUE_ON: { readonly day: string };
  NO_VALUE_AFTER: { readonly until: string };
  UNDECLARED_GAP: Nearest;
  DUPLICATE_GAP: NoDetails;
  GAP_QUARTER_WITHOUT_GAP: NoDetails;
  STEPS_NOT_FROM_FIRST: NoDetails;
  STEPS_DESCEND: NoDetails;
  QUARTER_AFTER_TERM: { readonly last: number };
  RATE_OUT_OF_RANGE: { readonly lowest: string; readonly highest: string };
  RATE_NOT_A_MULTIPLE: { readonly step: string };
  LIMITS_CROSS: { readonly lowest: string; readonly highest: string };
  /** Start packages of the program whose rates do not fit a value of the file, and the day from which they do not. */
  PACKAGES_DO_NOT_FIT: { readonly packages: readonly string[]; readonly from: string };
  ZERO_RATE_STEP: NoDetails;
  ZERO_VALUE: NoDetails;
  TEXT_CHANGED: { readonly text: string };
  WITHOUT_EFFECT: { readonly day: string };
  UNKNOWN_PACKAGE_YEARS: { readonly choices: readonly string[] };
  UNKNOWN_PACKAGE_NEED: Nearest & { readonly choices: readonly string[] };
  OTHER_PACKAGE: { readonly years: number; readonly need: string };
  SAME_PACKAGE: { readonly other: string };
  KNOWN_UNTIL_EARLIER: { readonly shipped: string };
  MISSING_PARAMETER: NoDetails;
  NO_PACKAGE: { readonly years: number; readonly need: string };
}

export type ParameterCode = keyof ParameterDetails;

/** Something wrong in a parameter file. */
export type ParameterDiagnostic<C extends ParameterCode = ParameterCode> = Diagnostic<ParameterDetails, C> & {
  /** The location, by the names in the file: `minimum-wage, from 2027-01-01: value`; empty for the whole file. */
  readonly location: string;
};

/** Makes a diagnostic of a parameter file; its details are those of its code. */
export const parameterDiagnostic = <C extends ParameterCode>(
  place: string,
  code: C,
  details: ParameterDetails[C],
): ParameterDiagnostic<C> => ({ location: place, code, details });
