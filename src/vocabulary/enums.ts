/** One value of a list: how programs write it, and how it is written in Dutch and French. */
export interface EnumValue<V extends string = string> {
  readonly value: V;
  readonly nl: string;
  readonly fr: string;
  /** How it is shown on screen, with its capitals, spaces and accents, where that is not as files hold it. */
  readonly shown?: { readonly nl?: string; readonly fr?: string; readonly en?: string };
}

/** The values of a list, as programs write them. */
export const valuesOf = <V extends string>(list: readonly EnumValue<V>[]): readonly V[] =>
  list.map(({ value }) => value);

/** Makes a list; a value is shown as files hold it, with spaces for hyphens, unless `shown` has another text. */
const enumOf = <const V extends string>(...list: readonly EnumValue<V>[]): readonly EnumValue<V>[] =>
  list.map(({ value, nl, fr, shown }) => ({
    value,
    nl,
    fr,
    shown: {
      nl: nl.replaceAll('-', ' '),
      fr: fr.replaceAll('-', ' '),
      en: value.replaceAll('-', ' '),
      ...shown,
    },
  }));

export const EMPLOYER_TYPES = enumOf(
  {
    value: 'private-legal-person',
    nl: 'privaatrechtelijke-rechtspersoon',
    fr: 'personne-morale-privee',
    shown: {
      nl: 'privaatrechtelijke rechtspersoon (bv, nv, vzw)',
      fr: 'personne morale de droit privé (SRL, SA, ASBL)',
      en: 'private legal person (company, non-profit)',
    },
  },
  {
    value: 'natural-person',
    nl: 'natuurlijke-persoon',
    fr: 'personne-physique',
    shown: {
      nl: 'natuurlijke persoon (eenmanszaak, PAB)',
      fr: 'personne physique (entreprise individuelle, PAB)',
      en: 'natural person (sole trader, PAB)',
    },
  },
  {
    value: 'temporary-work-agency',
    nl: 'uitzendkantoor',
    fr: 'agence-interim',
    shown: { fr: 'agence d’intérim', en: 'temporary work agency' },
  },
  {
    value: 'foreign-employer',
    nl: 'buitenlandse-werkgever',
    fr: 'employeur-etranger',
    shown: { fr: 'employeur étranger', en: 'employer abroad' },
  },
  { value: 'school', nl: 'school', fr: 'ecole', shown: { fr: 'école' } },
  {
    value: 'local-authority',
    nl: 'lokaal-bestuur',
    fr: 'administration-locale',
    shown: {
      nl: 'lokaal bestuur (gemeente, OCMW, provincie)',
      fr: 'administration locale (commune, CPAS, province)',
      en: 'local authority (municipality, OCMW, province)',
    },
  },
  {
    value: 'other-public-authority',
    nl: 'andere-overheid',
    fr: 'autre-autorite',
    shown: { fr: 'autre autorité publique', en: 'other public authority' },
  },
  { value: 'self-employed', nl: 'zelfstandige', fr: 'independant', shown: { fr: 'indépendant', en: 'self-employed' } },
);

export const REGIONS = enumOf(
  { value: 'flanders', nl: 'vlaanderen', fr: 'flandre', shown: { nl: 'Vlaanderen', fr: 'Flandre', en: 'Flanders' } },
  { value: 'brussels', nl: 'brussel', fr: 'bruxelles', shown: { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels' } },
  { value: 'wallonia', nl: 'wallonie', fr: 'wallonie', shown: { nl: 'Wallonië', fr: 'Wallonie', en: 'Wallonia' } },
  {
    value: 'eu-eea',
    nl: 'eu-eer',
    fr: 'ue-eee',
    shown: { nl: 'EU/EER, buiten België', fr: 'UE/EEE, hors Belgique', en: 'EU/EEA, outside Belgium' },
  },
  { value: 'other', nl: 'ander', fr: 'autre', shown: { nl: 'ander land', fr: 'autre pays', en: 'other country' } },
);

export const LIMITATIONS = enumOf(
  { value: 'none', nl: 'geen', fr: 'aucune' },
  { value: 'work-disability', nl: 'arbeidshandicap', fr: 'handicap', shown: { fr: 'handicap à l’emploi' } },
  {
    value: 'multiple-problems',
    nl: 'multiple-problematiek',
    fr: 'problematique-multiple',
    shown: { fr: 'problématique multiple' },
  },
);

export const WAGE_NEEDS = enumOf(
  { value: 'standard', nl: 'standaard', fr: 'standard' },
  { value: 'increased', nl: 'verhoogd', fr: 'majore', shown: { fr: 'majoré' } },
  {
    value: 'collective',
    nl: 'collectief',
    fr: 'collectif',
    shown: {
      nl: 'collectief: maatwerkbedrijf',
      fr: 'collectif : entreprise de travail adapté',
      en: 'collective: sheltered-work company',
    },
  },
  {
    value: 'collective-45',
    nl: 'collectief-45',
    fr: 'collectif-45',
    shown: {
      nl: 'collectief 45 %: maatwerkbedrijf met een loonpremie van 45 %',
      fr: 'collectif 45 % : entreprise de travail adapté avec une prime de 45 %',
      en: 'collective 45 %: sheltered-work company with a wage premium of 45 %',
    },
  },
);

export const GUIDANCE_NEEDS = enumOf(
  { value: 'none', nl: 'geen', fr: 'aucun' },
  { value: 'low', nl: 'laag', fr: 'faible' },
  { value: 'medium', nl: 'midden', fr: 'moyen' },
  { value: 'high', nl: 'hoog', fr: 'eleve', shown: { fr: 'élevé' } },
);

export const WORKER_STATUSES = enumOf(
  { value: 'white-collar', nl: 'bediende', fr: 'employe', shown: { fr: 'employé', en: 'white-collar' } },
  { value: 'blue-collar', nl: 'arbeider', fr: 'ouvrier', shown: { en: 'blue-collar' } },
);

export const RSZ_CATEGORIES = enumOf({ value: '1', nl: '1', fr: '1' }, { value: '2', nl: '2', fr: '2' });

export const ADVICE_YEARS = enumOf({ value: '2', nl: '2', fr: '2' }, { value: '5', nl: '5', fr: '5' });

type ValueOf<L> = L extends readonly EnumValue<infer V>[] ? V : never;
export type EmployerType = ValueOf<typeof EMPLOYER_TYPES>;
export type Region = ValueOf<typeof REGIONS>;
export type GuidanceNeed = ValueOf<typeof GUIDANCE_NEEDS>;
export type RszCategory = ValueOf<typeof RSZ_CATEGORIES>;

/** The types of values that a parameter can have. */
export const PARAMETER_TYPES = [
  'amount',
  'rate',
  'count',
  'date',
  'quarter',
  'text',
  'package',
  'amount-steps',
  'coefficients',
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** The confidence in a value, from highest to lowest: see `docs/parameters.md`. */
export const CONFIDENCES = ['official', 'corroborated', 'single-source', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
