import type { Check, Reason } from '../calculation/check.js';
import type { Outcome } from '../calculation/eligibility.js';
import type { Premium, QuarterAmount } from '../calculation/premium.js';
import type { Milestone, Warning } from '../calculation/simulation.js';
import type { Quantity, ZeroReason } from '../calculation/steps.js';
import type { Field, FieldName } from '../dossier/fields.js';
import type { ProblemDetails } from '../dossier/problem.js';
import type { ChangeId, Mendable } from '../explain/changes.js';
import type { FailureDetails } from '../failure.js';
import type { ConditionId } from '../parameters/condition-ids.js';
import type { Confidence } from '../parameters/entry.js';
import type { ParameterProblemText } from '../parameters/parameter-problem.js';
import type { EnumValue } from '../vocabulary/enums.js';
import type { SnakeCase } from '../vocabulary/snake-case.js';

/** A field that has a usual value when nothing is given. */
export type AssumedField = Extract<Field, { standard: string } | { assumed: string }>['name'];

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
  CONTRACT_OUTSIDE_TERM: Readonly<Record<never, never>>;
  START_AFTER_KNOWN: { readonly knownUntil: string };
  PROJECTED_QUARTERS: { readonly quarter: string; readonly knownUntil: string };
}

type WarningText = { readonly [C in Warning['code']]: (facts: WarningFacts[C]) => string };

/** How the mend of a wrong value is written where it stood. */
export interface ValueFormatter {
  /** Values of a list. */
  readonly words: (choices: readonly EnumValue[]) => string;
  /**
   * A number out of plain text (`2500.00`, `30.4/38`), so that it is taken there.
   * @param usual the decimal sign where any is taken; else that of the language
   */
  readonly number: (plain: string, usual?: ',' | '.') => string;
  /** Whether it stood in JSON, where dates and yes or no are written in one way only. */
  readonly inJson: boolean;
}

type ProblemText = {
  readonly [C in keyof ProblemDetails]: (details: ProblemDetails[C], writing: ValueFormatter) => string;
};
type FailureText = { readonly [C in keyof FailureDetails]: (details: FailureDetails[C]) => string };

type PremiumColumn = SnakeCase<Premium>;

/** The columns that the program adds to a CSV file, by canonical name. */
export type ResultColumn =
  | `${PremiumColumn}_verdict`
  | 'reasons'
  | `total_${PremiumColumn}`
  | 'total'
  | 'warnings'
  | 'row'
  | 'year'
  | 'from'
  | 'to'
  | 'number'
  | 'quarter'
  | 'rate'
  | 'reference_wage'
  | 'cap'
  | 'capped_reference_wage'
  | SnakeCase<QuarterAmount>
  | 'employer_cost'
  | 'net_cost'
  | 'projected';

/** The next steps that apply to everybody, to employers, with guidance, or to a self-employed person. */
export type NextStep =
  | 'recognition'
  | 'application'
  | 'openness'
  | 'support-plan'
  | 'other-subsidies'
  | 'settlement'
  | 'own-recognition'
  | 'own-application';

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

/**
 * All text of the program in one language. The compiler finds a sentence that is missing.
 * The code hands in ids and data; the wording is here only.
 */
export interface Messages {
  readonly premiums: Readonly<Record<Premium, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly conditionNames: Readonly<Record<ConditionId, string>>;
  readonly reasons: Readonly<Record<Reason, (facts: ConditionFacts) => string>>;
  /** What would have to be otherwise, where somebody can change it. */
  readonly fixes: Readonly<Record<Mendable, (facts: ConditionFacts) => string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly assumptions: Readonly<Record<AssumedField, (facts: ConditionFacts) => string>>;
  readonly warnings: WarningText;
  readonly milestones: Readonly<Record<Milestone['id'], string>>;
  readonly nextSteps: Readonly<Record<NextStep, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly report: ReportText;
  readonly explain: ExplainText;
  readonly compare: CompareText;
  readonly verify: VerifyText;
  readonly columns: Readonly<Record<ResultColumn, string>>;
  /** A result column of one year of the term: `year_1_total`. */
  readonly yearColumn: (year: number, column: string) => string;
  readonly problems: ProblemText;
  readonly failures: FailureText;
  readonly parameterProblems: ParameterProblemText;
  readonly batch: BatchText;
  readonly workbook: WorkbookText;
  readonly cli: CliText;
  readonly interview: InterviewText;
  /** Names of parameters by id, units, names of coefficients and sources in words as the files write them, and notes of gaps by id; English stands in the files. */
  readonly parameterNames: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly gapNotes: Readonly<Record<string, string>>;
}

export interface ReportText {
  readonly title: string;
  /** What stands between a label and what it labels. */
  readonly colon: string;
  readonly verdicts: string;
  readonly overTerm: (total: string, years: number) => string;
  readonly onlySelfEmployed: string;
  readonly onlyEmployers: string;
  readonly noGuidanceNeed: string;
  readonly notMet: string;
  readonly needed: string;
  readonly assumed: string;
  /** Stands for the conditions that the guidance premium shares with the wage premium. */
  readonly asForWagePremium: string;
  readonly ownValues: (file: string) => string;
  readonly noAmountsBeforeMeasure: string;
  readonly indexation: (percent: string) => string;
  readonly perYear: string;
  readonly perQuarter: string;
  readonly headings: Readonly<
    Record<
      | 'year'
      | 'number'
      | 'quarter'
      | 'period'
      | 'rate'
      | 'referenceWage'
      | 'cap'
      | 'cappedReferenceWage'
      | 'wagePremium'
      | 'guidancePremium'
      | 'supportPremium'
      | 'total'
      | 'netCost',
      string
    >
  >;
  readonly projectedMark: string;
  readonly assumptions: string;
  readonly warnings: string;
  readonly keyDates: string;
  readonly termLine: (from: string, to: string, years: number, quarters: number) => string;
  readonly endOfTerm: (quarter: string) => string;
  readonly nextSteps: string;
  /** Stands before the next steps of who is not eligible. */
  readonly onceEligible: string;
  readonly closing: string;
}

/** The parameters whose values stand in formulas; start packages by how their ids start. */
type NamedParameter =
  | 'minimum-wage'
  | 'reference-wage.cap-multiple'
  | 'support-premium.minimum-wage-multiple'
  | 'wage-premium.package'
  | 'guidance-premium.fixed'
  | 'guidance-premium.variable.low'
  | 'guidance-premium.variable.medium'
  | 'guidance-premium.variable.high';

/** The words of an explanation: where every number comes from, how sure it is, and what would change a verdict. */
export interface ExplainText {
  readonly title: string;
  readonly conditions: string;
  readonly perYear: string;
  /** What each value is called, as it stands between brackets after its number. */
  readonly quantities: Readonly<Record<Quantity, string>>;
  readonly statuses: Readonly<Record<Check['status'], string>>;
  readonly nothing: Readonly<Record<ZeroReason, string>>;
  /** `1–5, 9` */
  readonly quarters: (numbers: string) => string;
  readonly year: (year: number) => string;
  readonly term: string;
  /** What a parameter is called in a formula, by its id or how that starts. */
  readonly parameters: Readonly<Record<NamedParameter, string>>;
  readonly indexed: (name: string) => string;
  readonly indexedAmounts: string;
  readonly rounded: string;
  /** The quarters without a day under contract. */
  readonly idle: string;
  /** On what a line rests that has no parameter of its own. */
  readonly computed: string;
  readonly fromDossier: string;
  readonly since: (date: string) => string;
  readonly smallestOf: (first: string, second: string) => string;
  readonly doubted: (gap: string) => string;
  readonly certainty: string;
  readonly weak: (count: number, confidence: Confidence) => string;
  readonly weakValues: string;
  readonly openQuestions: string;
  readonly gaps: (ids: string) => string;
  readonly seeExplain: string;
  /** What would have to be otherwise, after “if”. */
  readonly changes: Readonly<Record<ChangeId, (facts: ConditionFacts) => string>>;
  readonly and: string;
  readonly whatIf: string;
  readonly wouldBe: (changes: string, premium: string, amount: string, year: number, total: string) => string;
  readonly wouldBeNothing: (changes: string, premium: string, reason: string) => string;
  readonly whyNoAmount: Readonly<Record<'outside-term' | 'no-quarter', string>>;
  readonly nobodyCanChange: (condition: string, isPast: boolean) => string;
}

/** The words of a comparison: dossiers side by side, each named by a letter. */
export interface CompareText {
  readonly title: (count: number) => string;
  readonly differs: string;
  readonly nothingDiffers: string;
  readonly perYear: string;
  readonly overTerm: string;
  readonly employerCost: string;
  readonly netCost: string;
  readonly against: (name: string) => string;
}

/** A file of the user's own values: its name, and how a run came by it. */
interface OverlayNamed {
  readonly file: string;
  readonly setBy: string;
}

/** The words of a verification: whether what was computed then comes out now. */
export interface VerifyText {
  readonly equal: (count: string) => string;
  readonly differs: (count: string, of: string) => string;
  readonly place: (place: string) => string;
  readonly was: string;
  readonly is: string;
  readonly more: (count: string) => string;
  readonly movedTitle: string;
  readonly since: (id: string, date: string) => string;
  readonly nothing: string;
  readonly sameValues: string;
  /** All comes out the same, and something that was told above is not as it was then. */
  readonly equalBut: string;
  readonly otherEngine: (was: string, is: string, isNewer: boolean) => string;
  readonly otherValues: (was: string, is: string) => string;
  readonly otherOverlay: (was: OverlayNamed | null, is: OverlayNamed | null) => string;
  /** Percentages as people write them; null for no indexation. */
  readonly otherIndexation: (was: string | null, is: string | null) => string;
  readonly otherKnownUntil: (was: string, is: string) => string;
  readonly unknown: (names: string) => string;
  /** A file that is not there; null where the results went to standard output. */
  readonly notThere: (name: string | null) => string;
  readonly changedFile: (name: string) => string;
  readonly rows: (count: string) => string;
  readonly line: (line: string) => string;
  readonly howMany: (list: string) => string;
  readonly inOrder: (list: string) => string;
  readonly rejectedNow: (codes: string) => string;
}

/** A column that is not known and looks like one that is missing, at its place from 1. */
export interface NearColumn {
  readonly position: number;
  readonly header: string;
  /** The name in every language, where the header is not that. */
  readonly canonical: string | null;
  /** Whether amounts depend on the column that is missing. */
  readonly isComputedWith: boolean;
}

export interface BatchText {
  readonly rows: (count: string) => string;
  readonly blankRows: (count: string) => string;
  readonly computed: (count: string) => string;
  readonly eligible: (premium: string, count: string, total: string) => string;
  readonly total: (total: string) => string;
  readonly rejected: (count: string) => string;
  readonly rejectedBy: (count: string, code: string, column: string, rows: string) => string;
  /** Rows by their numbers: all of them, or the first ones of `count`. */
  readonly theseRows: (numbers: string, count: number) => string;
  readonly firstRows: (numbers: string, count: number) => string;
  readonly more: string;
  readonly results: (path: string) => string;
  readonly rejects: (path: string) => string;
  readonly receipt: (path: string) => string;
  readonly standardOutput: string;
  readonly recognised: (
    encoding: string,
    separator: string,
    decimals: string,
    known: number,
    carried: string,
  ) => string;
  /** Says how many columns are carried through, and which they are. */
  readonly carried: (count: number, places: string) => string;
  readonly recognisedJson: (kind: string) => string;
  readonly decimals: Readonly<Record<'comma' | 'point' | 'both' | 'none', string>>;
  /** Said at the end where the rest of a file showed another encoding or decimal mark than its first rows. */
  readonly furtherOn: (encoding: string, decimals: string) => string;
  /** Says that a spreadsheet shortened ids, and in which rows first. */
  readonly shortened: (column: string, count: string, rows: string) => string;
  readonly separators: Readonly<Record<'semicolon' | 'comma' | 'tab', string>>;
  /** Says which columns that every dossier needs are not there. */
  readonly missingColumns: (names: string, count: number) => string;
  /** Says that a column and those after it are what an earlier run wrote. */
  readonly earlierResults: (position: number) => string;
  /** Said of a CSV file that has nothing but headers. */
  readonly onlyHeaders: string;
  /** @param range the lines that were asked for, `5000:6000` */
  readonly noRowsThere: (range: string) => string;
  readonly nearColumn: (column: NearColumn) => string;
  readonly fixRejects: string;
  /** Said where rows were rejected because the values are less sure than the run asks for. */
  readonly surerValues: string;
  /** Says that a reject file was there before a run that rejected nothing. */
  readonly staleRejects: (path: string) => string;
  readonly moreMessages: (count: string) => string;
  readonly moreMessagesOfDryRun: (count: string) => string;
  /** The words of the progress line. */
  readonly progress: {
    readonly rows: (count: string) => string;
    readonly rejected: (count: string) => string;
    readonly left: (time: string) => string;
  };
  readonly dryRun: string;
  readonly interrupted: string;
}

/** The names and labels of the sheets of a workbook. */
export interface WorkbookText {
  readonly sheets: Readonly<Record<'results' | 'summary' | 'receipt', string>>;
  readonly labels: Readonly<
    Record<
      | 'count'
      | 'rows'
      | 'blankRows'
      | 'computed'
      | 'rejected'
      | 'premium'
      | 'eligible'
      | 'sum'
      | 'total'
      | 'code'
      | 'column'
      | 'firstRows'
      | 'value'
      | 'engine'
      | 'parametersVersion'
      | 'parametersHash'
      | 'ownValues'
      | 'ownValuesHash'
      | 'inputName'
      | 'inputBytes'
      | 'inputHash'
      | 'none',
      string
    >
  >;
}

/** The words of the interview; `help` has one line for every field. */
export interface InterviewText {
  readonly help: Readonly<Record<Exclude<FieldName, 'income_above_threshold'>, string>>;
  /** A question and a help line that name values. */
  readonly recognisedAfter: (facts: ConditionFacts) => string;
  readonly thresholdHelp: (facts: ConditionFacts) => string;
  readonly keys: string;
  /** How a proposed answer that is not needed is left out. */
  readonly clear: string;
  readonly moreDetails: string;
  readonly moreDetailsHelp: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly failed: string;
  readonly goOn: string;
  readonly goOnForWage: string;
  readonly changeThis: string;
  readonly stop: string;
  readonly review: string;
  readonly compute: string;
  readonly stillWrong: string;
  readonly next: string;
  readonly whatIf: string;
  readonly whatIfField: string;
  readonly showQuarters: string;
  readonly explain: string;
  readonly saveDossier: string;
  readonly saveResult: string;
  readonly another: string;
  readonly format: string;
  readonly fileName: string;
  readonly fileNameHelp: string;
  readonly exists: (path: string) => string;
  readonly saved: (path: string) => string;
  readonly isFolder: (path: string) => string;
  readonly noFolder: (path: string) => string;
  readonly sameCommand: string;
  readonly difference: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly interrupted: string;
}

export interface CliText {
  readonly description: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly arguments: Readonly<
    Record<'dossier' | 'dossiersToCompare' | 'input' | 'schema' | 'written' | 'dossiers' | 'parts', string>
  >;
  readonly options: Readonly<
    Record<
      | 'lang'
      | 'json'
      | 'no-color'
      | 'quiet'
      | 'indexation'
      | 'version'
      | 'help'
      | 'detail'
      | 'detail-batch'
      | 'decimal'
      | 'output'
      | 'output-join'
      | 'template-format'
      | 'dialect'
      | 'rejects'
      | 'receipt'
      | 'from'
      | 'force'
      | 'fail-fast'
      | 'max-rejects'
      | 'dry-run'
      | 'rows'
      | 'jobs'
      | 'at'
      | 'explain'
      | 'require'
      | 'parameters'
      | 'diff'
      | 'vary'
      | 'no-input',
      string
    >
  > & {
    /** @param formats the names of the formats, in their order */
    readonly format: (formats: readonly string[]) => string;
  };
  readonly headings: Readonly<
    Record<'usage' | 'arguments' | 'options' | 'commands' | 'globalOptions' | 'dossierOptions', string>
  >;
  readonly usage: Readonly<Record<'options' | 'command', string>>;
  readonly parameters: Readonly<
    Record<'title' | 'from' | 'until' | 'fromQuarter' | 'gaps' | 'knownUntil' | 'none' | 'own', string>
  > & {
    readonly overlay: (file: string, setBy: string) => string;
    readonly projection: (quarter: string, knownUntil: string) => string;
  };
  readonly diff: Readonly<
    Record<
      | 'nothing'
      | 'added'
      | 'replaced'
      | 'noValue'
      | 'dossiers'
      | 'row'
      | 'dossier'
      | 'before'
      | 'after'
      | 'difference'
      | 'sums'
      | 'notComputed',
      string
    >
  > & {
    readonly title: (file: string) => string;
    readonly gap: (id: string) => string;
    readonly counts: (changed: string, unchanged: string, rejected: string) => string;
    readonly rejectedBefore: (count: string) => string;
    readonly rejectedAfter: (count: string) => string;
    readonly moreMessages: (count: string) => string;
  };
  readonly selfTest: {
    readonly right: (count: number) => string;
    readonly wrong: (id: string) => string;
    readonly summary: (wrong: number, count: number) => string;
  };
  readonly outOfDate: (knownUntil: string, today: string) => string;
  /** A value of the user that is far from the one beside it. */
  readonly jump: (place: string, before: string, after: string) => string;
  readonly helpCommand: string;
  readonly seeHelp: (command: string) => string;
}
