import type { Coefficient } from '../primitives/coefficient.js';
import type { IsoDate } from '../primitives/date.js';
import type { Euro } from '../primitives/euro.js';
import type { Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import type { Multiple } from '../primitives/ratio.js';
import type { Confidence } from '../vocabulary/enums.js';
import type { ParameterEntry, ValueOrigin } from './entry.js';
import type { IndexRate } from './index-rate.js';

/** A value with the first and last day on which it holds (both included) and its source. */
export interface Dated<T> {
  readonly parameter: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly value: T;
  readonly source: string;
  readonly confidence: Confidence;
  readonly gap: string | null;
  /** The quarter of the term that the gap is about. */
  readonly gapQuarter: number | null;
  readonly origin: ValueOrigin;
}

/** The values of one parameter, ascending by date. */
export type Series<T> = readonly Dated<T>[];

/** A value that holds from a quarter number of the term. */
export interface PackageStep<T> {
  readonly fromQuarter: number;
  readonly value: T;
}

/** A start package: the rates by quarter number for an advice and a need. */
export interface StartPackage {
  readonly years: number;
  readonly need: string;
  readonly steps: readonly PackageStep<Rate>[];
}

/** By whose values contributions are estimated: those of a category of the RSZ, or of local authorities. */
export const CONTRIBUTION_CLASSES = ['1', '2', 'local-authority'] as const;
export type ContributionClass = (typeof CONTRIBUTION_CLASSES)[number];

/** The letters of the structural reduction (structurele vermindering), as the RSZ names them. */
export interface ReductionLetters {
  readonly F: Euro;
  readonly alpha: Coefficient;
  readonly S0: Euro;
  readonly gamma: Coefficient;
  readonly S2: Euro;
  /** Null in a category without this term. */
  readonly delta: Coefficient | null;
  readonly S1: Euro | null;
}

/** The values by which the contributions of a class are estimated; a period may lack them. */
export interface ContributionSeries {
  readonly rate: Series<Rate>;
  /** What contributions for a blue-collar worker are due on, as a multiple of the gross wage. */
  readonly manualBase: Series<Coefficient>;
  /** Null without a structural reduction. */
  readonly reduction: Series<ReductionLetters> | null;
}

/** A declared gap in what is known about the measure: an open question. */
export interface Gap {
  readonly id: string;
  readonly note: string;
}

/** The user's own values, which take precedence over those of the program. */
export interface Overlay {
  /** SHA-256 of the data in the file, hexadecimal; the order of its keys and `$schema` do not count. */
  readonly sha256: string;
  /** The name of the file, without its folder. */
  readonly file: string;
  /** How the caller came by the file, in the caller's words; it is repeated in receipts. */
  readonly source: string;
}

/** The conditions of the measure, each with its stable id; every one has its source among the parameters. */
export const CONDITION_IDS = [
  'measure-in-force',
  'limitation-recognised',
  'residence',
  'employer-type',
  'undertaking-in-difficulty',
  'foreign-employer-residence',
  'employment-contract',
  'contract-hours',
  'workplace-wage',
  'guidance-need',
  'workplace-guidance',
  'self-employed-since',
  'income-threshold',
] as const;

export type ConditionId = (typeof CONDITION_IDS)[number];

/** Every value that the calculation uses, read and checked, with the projection that the run asks for. */
export interface Parameters {
  readonly version: string;
  /** SHA-256 of the values of the program, hexadecimal. */
  readonly sha256: string;
  /** The file of the user's own values; null where all values are those of the program. */
  readonly overlay: Overlay | null;
  /** The last quarter for which the values were checked; later quarters are projections. */
  readonly knownUntil: Quarter;
  /** The yearly indexation of projected quarters; null where these use the last known values. */
  readonly indexation: IndexRate | null;
  readonly firstQuarter: Series<Quarter>;
  readonly minimumContractHours: Series<number>;
  readonly minimumWage: Series<Euro>;
  readonly capMultiple: Series<Multiple>;
  readonly minimumRate: Series<Rate>;
  readonly maximumRate: Series<Rate>;
  readonly rateStep: Series<Rate>;
  readonly packages: readonly Series<StartPackage>[];
  readonly evaluationYears: Series<number>;
  readonly evaluationEarliestQuarter: Series<number>;
  readonly extensionYears: Series<number>;
  readonly extensionFromYear: Series<number>;
  readonly guidanceFixed: Series<readonly PackageStep<Euro>[]>;
  readonly guidanceVariable: Readonly<Record<'low' | 'medium' | 'high', Series<Euro>>>;
  readonly supportMultiple: Series<Multiple>;
  readonly selfEmployedAfter: Series<IsoDate>;
  readonly contributions: Readonly<Record<ContributionClass, ContributionSeries>>;
  /** The conditions of eligibility, each with its source, by check id. */
  readonly conditions: Readonly<Record<ConditionId, Series<string>>>;
  readonly gaps: readonly Gap[];
  /** All entries of the files, to be shown. */
  readonly entries: readonly ParameterEntry[];
}
