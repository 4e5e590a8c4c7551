import type { IsoDate } from '../primitives/date.js';
import type { Euro } from '../primitives/euro.js';
import type { Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import type { Multiple } from '../primitives/ratio.js';
import type { Confidence } from '../vocabulary/confidence.js';
import type { ConditionId } from './condition-ids.js';
import type { ParameterEntry, ValueOrigin } from './entry.js';
import type { IndexRate } from './index-rate.js';

/** A value with the dates between which it holds (both included) and where it comes from. */
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

/** What holds from a quarter number of the term on. */
export interface Step<T> {
  readonly fromQuarter: number;
  readonly value: T;
}

/** A start package: the rates by quarter number for an advice and a need. */
export interface StartPackage {
  readonly years: number;
  readonly need: string;
  readonly steps: readonly Step<Rate>[];
}

/** A declared gap in what is known of the measure. */
export interface Gap {
  readonly id: string;
  readonly note: string;
}

/** How a run came by the user's own values: an option, or the configuration file, found or named. */
export type OverlaySetBy = '--parameters' | 'imw.config.json' | 'IMW_CONFIG';

/** The user's own values that went over those of the program. */
export interface Overlay {
  /** SHA-256 of what the file says, hexadecimal; the order of its keys and `$schema` do not count. */
  readonly sha256: string;
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly setBy: OverlaySetBy;
}

/** Every value the calculation uses, read and checked, with the projection that this run asked for. */
export interface Parameters {
  readonly version: string;
  /** SHA-256 of the values that come with the program, hexadecimal. */
  readonly sha256: string;
  /** The user's own values, or null where all are those of the program. */
  readonly overlay: Overlay | null;
  /** The last quarter for which the values were checked; later quarters are projections. */
  readonly knownUntil: Quarter;
  /** The yearly indexation of projected quarters, or null for the last known values. */
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
  readonly guidanceFixed: Series<readonly Step<Euro>[]>;
  readonly guidanceVariable: Readonly<Record<'low' | 'medium' | 'high', Series<Euro>>>;
  readonly supportMultiple: Series<Multiple>;
  readonly selfEmployedAfter: Series<IsoDate>;
  /** The conditions of eligibility, each with its source, by check id. */
  readonly conditions: Readonly<Record<ConditionId, Series<string>>>;
  readonly gaps: readonly Gap[];
  /** Everything the files say, for showing. */
  readonly entries: readonly ParameterEntry[];
}
