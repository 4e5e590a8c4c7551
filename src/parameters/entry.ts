import type { Confidence, ParameterType } from '../vocabulary/enums.js';

/** Where a value comes from: the program, or the user's own file. */
export type ValueOrigin = 'shipped' | 'overlay';

/** From when a value holds, where it was read, and with which confidence. */
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

export interface PackageInFile {
  readonly years: number;
  readonly need: string;
  readonly steps: readonly { readonly fromQuarter: number; readonly rate: string }[];
}

/** How files write a value, by the kind of its parameter. */
interface ValueOfKind extends Record<'amount' | 'rate' | 'count' | 'date' | 'quarter' | 'text', string> {
  package: PackageInFile;
  'amount-steps': readonly { readonly fromQuarter: number; readonly amount: string }[];
  coefficients: Readonly<Record<string, string>>;
}

/** One parameter of a type as files write it; `Added` is what reading adds to each value. */
export interface EntryOf<K extends ParameterType, Added = unknown> {
  readonly id: string;
  readonly kind: K;
  readonly name: string;
  readonly unit?: string | undefined;
  readonly values: readonly (Provenance & { readonly value: ValueOfKind[K] } & Added)[];
}

/** The origin that reading adds to a value. */
export interface WithOrigin {
  readonly origin: ValueOrigin;
}

/** One parameter as files write it: an id, a kind, and its values with the date from which each holds. */
export type FileEntry = { [K in ParameterType]: EntryOf<K> }[ParameterType];

/** One parameter that was read, each value with its origin. */
export type ParameterEntry = { [K in ParameterType]: EntryOf<K, WithOrigin> }[ParameterType];
export type ValueEntry = ParameterEntry['values'][number];

/** The edition of the values, with their declared gaps. */
export interface Edition {
  readonly version: string;
  readonly knownUntil: string;
  readonly gaps: readonly { readonly id: string; readonly note: string }[];
}

/** All data of the parameter files, before it is compiled to typed values. */
export interface ParameterData extends Edition {
  readonly parameters: readonly ParameterEntry[];
}

export const markOrigin = (entry: FileEntry, origin: ValueOrigin): ParameterEntry =>
  ({ ...entry, values: entry.values.map((value) => ({ ...value, origin })) }) as ParameterEntry;

export const PACKAGE_PREFIX = 'wage-premium.package.';
