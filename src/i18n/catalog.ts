import type { Reason } from '../calculation/check.js';
import type { Outcome } from '../calculation/eligibility.js';
import type { Premium } from '../calculation/premium.js';
import type { Basis, Milestone, Warning } from '../calculation/simulation.js';
import type { CliDetails } from '../diagnostics/cli-error.js';
import type { Sentences } from '../diagnostics/diagnostic.js';
import type { ParameterDetails } from '../diagnostics/parameter-diagnostic.js';
import type { RowCode, RowDetails } from '../diagnostics/row-diagnostic.js';
import type { Field, FieldName } from '../dossier/fields.js';
import type { ChangeId, FixableReason } from '../explain/what-if-changes.js';
import type { ConditionId } from '../parameters/parameters.js';
import type { Confidence, EnumValue } from '../vocabulary/enums.js';
import type * as nl from './nl/index.js';

/** A field that has a usual value when nothing is given. */
export type AssumedField = Extract<Field, { standard: string } | { assumed: string }>['name'] | 'evaluated_from';

/** The values of parameters that sentences about conditions name, written in the language. */
export interface ConditionFacts {
  readonly firstQuarter: string;
  readonly minimumHours: string;
  readonly selfEmployedAfter: string;
  /** The thresholds of income that are known, each with its year. */
  readonly incomeThresholds: string;
}

/** What a warning names, written in the language. */
export interface WarningFacts {
  GROSS_BELOW_MINIMUM_WAGE: { readonly amount: string; readonly fraction: string };
  GROSS_LOOKS_YEARLY: { readonly amount: string };
  CONTRIBUTIONS_UNUSUAL: { readonly contributions: string; readonly gross: string };
  FRACTION_VERY_LOW: { readonly fraction: string };
  RSZ_CATEGORY_IGNORED: Readonly<Record<never, never>>;
  NET_COST_NEGATIVE: Readonly<Record<never, never>>;
  CONTRACT_OUTSIDE_TERM: Readonly<Record<never, never>>;
  START_AFTER_KNOWN: { readonly knownUntil: string };
  PROJECTED_QUARTERS: { readonly quarter: string; readonly knownUntil: string };
}

type WarningText = { readonly [C in Warning['code']]: (facts: WarningFacts[C]) => string };

/** How the correction of a wrong value is written, so that the input it came from accepts it. */
export interface ValueFormatter {
  readonly words: (choices: readonly EnumValue[]) => string;
  /** A number from plain text (`30.4/38`); `usual` is the decimal separator where the input accepts any. */
  readonly number: (plain: string, usual?: ',' | '.') => string;
  /** Whether the value came from JSON, where dates and yes or no are written in one way only. */
  readonly inJson: boolean;
}

/** A heading of a column that the program adds to a file, by its canonical name. */
export type ResultColumn = keyof typeof nl.columns;

/** The next steps that apply to everybody, to employers, with guidance, or to a self-employed person. */
export type NextStep = keyof typeof nl.nextSteps;

export type CommandName =
  | 'simulate'
  | 'explain'
  | 'compare'
  | 'batch'
  | 'join'
  | 'verify'
  | 'parameters'
  | 'template'
  | 'schema'
  | 'self-test';

/** A column that is not known and resembles one that is missing. */
export interface NearColumn {
  /** The position of the column, from 1. */
  readonly position: number;
  readonly header: string;
  /** The name that every language accepts, where the header is a different one. */
  readonly canonical: string | null;
  /** Whether amounts depend on the column that is missing. */
  readonly isComputedWith: boolean;
}

/** A sheet that was recognised as a list of dossiers. */
export interface SheetFacts {
  readonly number: number;
  readonly count: number;
  readonly name: string;
  /** The row of its headers. */
  readonly row: number;
  readonly known: number;
  /** How many columns are carried through, and which. */
  readonly carried: string;
}

export interface NamedOverlay {
  readonly file: string;
  readonly setBy: string;
}

/** What would have to change, as a clause after “if”. */
export type ChangeText = Readonly<Record<ChangeId, (facts: ConditionFacts) => string>>;
export type ExampleTexts = Readonly<Record<CommandName | 'imw', Readonly<Record<string, string>>>>;
/** One line of help for every field that the interview asks for. */
export type FieldHelp = Readonly<Record<Exclude<FieldName, 'income_above_threshold'>, string>>;

/** Questions that are worded differently for some people. */
export type OwnQuestions = Readonly<Partial<Record<FieldName, { readonly question: string; readonly help: string }>>>;

/** A translation for every key that Dutch translates. */
export type Translations<Source extends object> = Readonly<Record<keyof Source, string>>;
/** Texts that the parameter files have in English; an entry without a translation is shown as it is there. */
type ParameterTexts = Readonly<Record<string, string>>;

/** The groups without codes that must be complete: the other languages have the keys and parameters of Dutch. */
type DutchTexts = Pick<
  typeof nl,
  | ('report' | 'screen' | 'explain' | 'compare' | 'verify' | 'batch' | 'lists' | 'sheets' | 'workbook' | 'cli')
  | ('help' | 'interview' | 'calculating' | 'page' | 'tables' | 'chart')
  | ('calendar' | 'summary')
>;

/**
 * All text of the program in one language; each language is a module with one export per group.
 * The code passes ids and data; the wording is here only. The compiler reports a sentence that is missing.
 */
export interface Messages extends Readonly<DutchTexts> {
  readonly premiums: Readonly<Record<Premium, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly conditionNames: Readonly<Record<ConditionId, string>>;
  /** Why a condition is met or not; one that is assumed is worded as one that is met. */
  readonly reasons: Readonly<Record<Reason, (facts: ConditionFacts) => string>>;
  /** What is needed to meet a condition that was not met, for the reasons that somebody can change. */
  readonly fixes: Readonly<Record<FixableReason, (facts: ConditionFacts) => string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly assumptions: Readonly<
    Record<AssumedField, (facts: ConditionFacts, areReductionsEstimated: boolean, isYearEndOneMonth: boolean) => string>
  >;
  readonly warnings: WarningText;
  readonly warningNames: Readonly<Record<Warning['code'], string>>;
  /** What a quarter was computed with. */
  readonly bases: Readonly<Record<Basis, string>>;
  readonly milestones: Readonly<Record<Milestone['id'], string>>;
  readonly nextSteps: Readonly<Record<NextStep, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly columns: Readonly<Record<ResultColumn, string>>;
  /** The heading of one year of the term: `Year 1: total`. */
  readonly yearColumn: (year: number, column: string) => string;
  /** Why a row is rejected, without what is in it. */
  readonly problemNames: Readonly<Record<RowCode, string>>;
  readonly problems: Sentences<RowDetails, [writing: ValueFormatter]>;
  readonly failures: Sentences<CliDetails>;
  readonly parameterProblems: Sentences<ParameterDetails>;
  /** Names of parameters, by id. */
  readonly parameterNames: ParameterTexts;
  /** Units and names of coefficients, by the words of the parameter files. */
  readonly units: ParameterTexts;
  /** Sources, by the words of the parameter files. */
  readonly sources: ParameterTexts;
  /** Notes of open questions, by id. */
  readonly gapNotes: ParameterTexts;
}

export type ExplainText = Messages['explain'];
export type BatchText = Messages['batch'];
export type HelpText = Messages['help'];
