/** One value of a list: how programs write it, and how it is written in Dutch and French. */
export interface ListValue<V extends string = string> {
  readonly value: V;
  readonly nl: string;
  readonly fr: string;
}

/** The place of each value in its list. */
export const placesIn = (values: readonly ListValue[]): ReadonlyMap<string, number> =>
  new Map(values.map(({ value }, index) => [value, index]));

const list = <const V extends string>(...values: readonly ListValue<V>[]): readonly ListValue<V>[] => values;

export const EMPLOYER_TYPES = list(
  { value: 'private-legal-person', nl: 'privaatrechtelijke-rechtspersoon', fr: 'personne-morale-privee' },
  { value: 'natural-person', nl: 'natuurlijke-persoon', fr: 'personne-physique' },
  { value: 'temporary-work-agency', nl: 'uitzendkantoor', fr: 'agence-interim' },
  { value: 'foreign-employer', nl: 'buitenlandse-werkgever', fr: 'employeur-etranger' },
  { value: 'school', nl: 'school', fr: 'ecole' },
  { value: 'local-authority', nl: 'lokaal-bestuur', fr: 'administration-locale' },
  { value: 'other-public-authority', nl: 'andere-overheid', fr: 'autre-autorite' },
  { value: 'self-employed', nl: 'zelfstandige', fr: 'independant' },
);

export const REGIONS = list(
  { value: 'flanders', nl: 'vlaanderen', fr: 'flandre' },
  { value: 'brussels', nl: 'brussel', fr: 'bruxelles' },
  { value: 'wallonia', nl: 'wallonie', fr: 'wallonie' },
  { value: 'eu-eea', nl: 'eu-eer', fr: 'ue-eee' },
  { value: 'other', nl: 'ander', fr: 'autre' },
);

export const LIMITATIONS = list(
  { value: 'none', nl: 'geen', fr: 'aucune' },
  { value: 'work-disability', nl: 'arbeidshandicap', fr: 'handicap' },
  { value: 'multiple-problems', nl: 'multiple-problematiek', fr: 'problematique-multiple' },
);

export const WAGE_NEEDS = list(
  { value: 'standard', nl: 'standaard', fr: 'standard' },
  { value: 'increased', nl: 'verhoogd', fr: 'majore' },
  { value: 'collective', nl: 'collectief', fr: 'collectif' },
  { value: 'collective-45', nl: 'collectief-45', fr: 'collectif-45' },
);

export const GUIDANCE_NEEDS = list(
  { value: 'none', nl: 'geen', fr: 'aucun' },
  { value: 'low', nl: 'laag', fr: 'faible' },
  { value: 'medium', nl: 'midden', fr: 'moyen' },
  { value: 'high', nl: 'hoog', fr: 'eleve' },
);

export const ADVICE_YEARS = list({ value: '2', nl: '2', fr: '2' }, { value: '5', nl: '5', fr: '5' });

type ValueOf<L> = L extends readonly ListValue<infer V>[] ? V : never;
export type EmployerType = ValueOf<typeof EMPLOYER_TYPES>;
export type Region = ValueOf<typeof REGIONS>;
export type GuidanceNeed = ValueOf<typeof GUIDANCE_NEEDS>;
