/** One value of a list: how programs write it, and how it is written in Dutch and French. */
export interface EnumValue<V extends string = string> {
  readonly value: V;
  readonly nl: string;
  readonly fr: string;
}

/** The values of a list, as programs write them. */
export const valuesOf = <V extends string>(list: readonly EnumValue<V>[]): readonly V[] =>
  list.map(({ value }) => value);

const enumOf = <const V extends string>(...values: readonly EnumValue<V>[]): readonly EnumValue<V>[] =>
  values;

export const EMPLOYER_TYPES = enumOf(
  { value: 'private-legal-person', nl: 'privaatrechtelijke-rechtspersoon', fr: 'personne-morale-privee' },
  { value: 'natural-person', nl: 'natuurlijke-persoon', fr: 'personne-physique' },
  { value: 'temporary-work-agency', nl: 'uitzendkantoor', fr: 'agence-interim' },
  { value: 'foreign-employer', nl: 'buitenlandse-werkgever', fr: 'employeur-etranger' },
  { value: 'school', nl: 'school', fr: 'ecole' },
  { value: 'local-authority', nl: 'lokaal-bestuur', fr: 'administration-locale' },
  { value: 'other-public-authority', nl: 'andere-overheid', fr: 'autre-autorite' },
  { value: 'self-employed', nl: 'zelfstandige', fr: 'independant' },
);

export const REGIONS = enumOf(
  { value: 'flanders', nl: 'vlaanderen', fr: 'flandre' },
  { value: 'brussels', nl: 'brussel', fr: 'bruxelles' },
  { value: 'wallonia', nl: 'wallonie', fr: 'wallonie' },
  { value: 'eu-eea', nl: 'eu-eer', fr: 'ue-eee' },
  { value: 'other', nl: 'ander', fr: 'autre' },
);

export const LIMITATIONS = enumOf(
  { value: 'none', nl: 'geen', fr: 'aucune' },
  { value: 'work-disability', nl: 'arbeidshandicap', fr: 'handicap' },
  { value: 'multiple-problems', nl: 'multiple-problematiek', fr: 'problematique-multiple' },
);

export const WAGE_NEEDS = enumOf(
  { value: 'standard', nl: 'standaard', fr: 'standard' },
  { value: 'increased', nl: 'verhoogd', fr: 'majore' },
  { value: 'collective', nl: 'collectief', fr: 'collectif' },
  { value: 'collective-45', nl: 'collectief-45', fr: 'collectif-45' },
);

export const GUIDANCE_NEEDS = enumOf(
  { value: 'none', nl: 'geen', fr: 'aucun' },
  { value: 'low', nl: 'laag', fr: 'faible' },
  { value: 'medium', nl: 'midden', fr: 'moyen' },
  { value: 'high', nl: 'hoog', fr: 'eleve' },
);

export const ADVICE_YEARS = enumOf({ value: '2', nl: '2', fr: '2' }, { value: '5', nl: '5', fr: '5' });

type ValueOf<L> = L extends readonly EnumValue<infer V>[] ? V : never;
export type EmployerType = ValueOf<typeof EMPLOYER_TYPES>;
export type Region = ValueOf<typeof REGIONS>;
export type Limitation = ValueOf<typeof LIMITATIONS>;
export type GuidanceNeed = ValueOf<typeof GUIDANCE_NEEDS>;
