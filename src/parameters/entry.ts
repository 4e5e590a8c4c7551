import type { Confidence } from '../vocabulary/confidence.js';
import type { ParameterType } from '../vocabulary/parameter-type.js';

/** Where a value comes from: with the program, or out of the user's own file. */
export type ValueOrigin = 'shipped' | 'overlay';

/** From when a value holds, where it was read and how sure it is. */
interface Provenance {
  readonly from: string;
  readonly until?: string | undefined;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  readonly gap?: string | undefined;
  /** The quarter of the term that the gap is about. */
  readonly gapQuarter?: number | undefined;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A start package as it stands in a file. */
export interface PackageInFile {
  readonly years: number;
  readonly need: string;
  readonly steps: readonly { readonly fromQuarter: number; readonly rate: string }[];
}

/** What a value looks like in a file, by the kind of its parameter. */
interface ValueOfKind {
  amount: string;
  rate: string;
  count: string;
  date: string;
  quarter: string;
  text: string;
  package: PackageInFile;
  'amount-steps': readonly { readonly fromQuarter: number; readonly amount: string }[];
  coefficients: Readonly<Record<string, string>>;
}

/** One parameter of a kind as it stands in a file; `Mark` is what reading adds to each value. */
export interface EntryOf<K extends ParameterType, Mark = unknown> {
  readonly id: string;
  readonly kind: K;
  readonly name: string;
  readonly unit?: string | undefined;
  readonly values: readonly (Provenance & { readonly value: ValueOfKind[K] } & Mark)[];
}

/** Says of a value that was read where it comes from. */
export interface WithOrigin {
  readonly origin: ValueOrigin;
}

/** One parameter as it stands in a file: an id, a kind, and its values with the date from which each holds. */
export type FileEntry = { [K in ParameterType]: EntryOf<K> }[ParameterType];

/** One parameter that was read, each value marked with where it comes from. */
export type ParameterEntry = { [K in ParameterType]: EntryOf<K, WithOrigin> }[ParameterType];
export type ValueEntry = ParameterEntry['values'][number];

/** The edition of the values, and what is not known. */
export interface Edition {
  readonly version: string;
  readonly knownUntil: string;
  readonly gaps: readonly { readonly id: string; readonly note: string }[];
}

/** Everything the parameter files say, unread. */
export interface ParameterData extends Edition {
  readonly parameters: readonly ParameterEntry[];
}

/** Marks the values of a parameter with where they come from. */
export const markOrigin = (entry: FileEntry, origin: ValueOrigin): ParameterEntry =>
  ({ ...entry, values: entry.values.map((value) => ({ ...value, origin })) }) as ParameterEntry;

/** What the ids of the start packages begin with. */
export const PACKAGE_PREFIX = 'wage-premium.package.';
