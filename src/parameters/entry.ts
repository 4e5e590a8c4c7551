/** How sure a value is: see `docs/parameters.md`. */
export const CONFIDENCES = ['official', 'corroborated', 'single-source', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** From when a value holds, where it was read and how sure it is. */
interface Provenance {
  readonly from: string;
  readonly until?: string | undefined;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  readonly gap?: string | undefined;
  readonly source: string;
  readonly confidence: Confidence;
}

/** What a value looks like in a file, by the kind of its parameter. */
interface ValueOfKind {
  amount: string;
  rate: string;
  count: string;
  date: string;
  quarter: string;
  text: string;
  package: {
    readonly years: number;
    readonly need: string;
    readonly steps: readonly { readonly fromQuarter: number; readonly rate: string }[];
  };
  'amount-steps': readonly { readonly fromQuarter: number; readonly amount: string }[];
  coefficients: Readonly<Record<string, string>>;
}

export type Kind = keyof ValueOfKind;

/** One parameter of a kind as it stands in a file. */
export interface EntryOf<K extends Kind> {
  readonly id: string;
  readonly kind: K;
  readonly name: string;
  readonly unit?: string | undefined;
  readonly values: readonly (Provenance & { readonly value: ValueOfKind[K] })[];
}

/** One parameter as it stands in a file: an id, a kind, and its values with the date from which each holds. */
export type ParameterEntry = { [K in Kind]: EntryOf<K> }[Kind];
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
