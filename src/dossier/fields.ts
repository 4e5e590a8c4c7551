import {
  ADVICE_YEARS,
  EMPLOYER_TYPES,
  GUIDANCE_NEEDS,
  LIMITATIONS,
  REGIONS,
  RSZ_CATEGORIES,
  WAGE_NEEDS,
  WORKER_STATUSES,
} from '../vocabulary/enums.js';
import { amount } from './field-types/amount.js';
import { contributions } from './field-types/contributions.js';
import { date, termStart } from './field-types/dates.js';
import { type EvaluationQuarter, evaluationQuarter } from './field-types/evaluation-quarter.js';
import type { FieldType } from './field-types/field-type.js';
import { fraction, hours, percentage } from './field-types/numbers.js';
import { list, numberList, text, yesNo } from './field-types/words.js';
import { type ONE_MONTH, yearEndPremium } from './field-types/year-end-premium.js';

/** Which dossiers need a field: all, those of employers, those of work in the EU/EEA outside Belgium, or none. */
export type Needed = 'always' | 'employer' | 'work-abroad' | 'no';

export type Concerns = 'everybody' | 'employer' | 'self-employed';

interface FieldDefinition {
  /** The canonical name: the CSV header, in other letter cases the option (`--gross-monthly`) and the JSON key. */
  readonly name: string;
  /** The Dutch and the French CSV header. */
  readonly nl: string;
  readonly fr: string;
  readonly kind: FieldType<unknown>;
  readonly needed: Needed;
  readonly concerns: Concerns;
  /** The default value when nothing is given, as canonical text. */
  readonly standard?: string | undefined;
  /** What the result assumes when nothing is given; the value itself is then null. */
  readonly assumed?: string | undefined;
}

/**
 * The one table of fields: CSV headers, command-line options, template and JSON Schema are made from it.
 * A new field is one new row here; the compiler then asks for its texts and its question.
 */
// biome-ignore format: one field, one line
export const FIELDS = [
  { name: 'id', nl: 'dossier', fr: 'dossier', kind: text(64), needed: 'no', concerns: 'everybody' },
  { name: 'employer_type', nl: 'werkgeverstype', fr: 'type_employeur', kind: list(EMPLOYER_TYPES, 'employer_type'), needed: 'always', concerns: 'everybody' },
  { name: 'in_difficulty', nl: 'in_moeilijkheden', fr: 'en_difficulte', kind: yesNo, needed: 'no', concerns: 'employer', assumed: 'no' },
  { name: 'residence', nl: 'woonplaats', fr: 'domicile', kind: list(REGIONS, 'region'), needed: 'always', concerns: 'everybody' },
  { name: 'limitation', nl: 'arbeidsbeperking', fr: 'limitation', kind: list(LIMITATIONS, 'limitation'), needed: 'always', concerns: 'everybody' },
  { name: 'employment_contract', nl: 'arbeidsovereenkomst', fr: 'contrat_travail', kind: yesNo, needed: 'no', concerns: 'employer', assumed: 'yes' },
  { name: 'contract_hours', nl: 'contracturen', fr: 'heures_contrat', kind: hours, needed: 'no', concerns: 'employer', assumed: 'enough' },
  { name: 'workplace', nl: 'plaats_tewerkstelling', fr: 'lieu_travail', kind: list(REGIONS, 'region'), needed: 'always', concerns: 'everybody' },
  { name: 'returns_weekly', nl: 'keert_wekelijks_terug', fr: 'retour_hebdomadaire', kind: yesNo, needed: 'work-abroad', concerns: 'employer' },
  { name: 'advice_years', nl: 'adviesduur', fr: 'duree_avis', kind: numberList(ADVICE_YEARS, 'advice_years'), needed: 'always', concerns: 'everybody' },
  { name: 'wage_need', nl: 'loonbehoefte', fr: 'besoin_salarial', kind: list(WAGE_NEEDS, 'wage_need'), needed: 'no', concerns: 'everybody', standard: 'standard' },
  { name: 'guidance_need', nl: 'begeleidingsnood', fr: 'besoin_accompagnement', kind: list(GUIDANCE_NEEDS, 'guidance_need'), needed: 'no', concerns: 'employer', standard: 'none' },
  { name: 'start', nl: 'start', fr: 'debut', kind: termStart, needed: 'always', concerns: 'everybody' },
  { name: 'fraction', nl: 'tewerkstellingsbreuk', fr: 'fraction_occupation', kind: fraction, needed: 'no', concerns: 'employer', standard: '1' },
  { name: 'gross_monthly', nl: 'brutoloon', fr: 'salaire_brut', kind: amount, needed: 'employer', concerns: 'employer' },
  { name: 'year_end_premium', nl: 'eindejaarspremie', fr: 'prime_fin_annee', kind: yearEndPremium, needed: 'no', concerns: 'employer', standard: '0' },
  { name: 'contributions_monthly', nl: 'werkgeversbijdragen', fr: 'cotisations_patronales', kind: contributions, needed: 'no', concerns: 'employer', assumed: 'unknown: estimated' },
  { name: 'reductions_monthly', nl: 'bijdrageverminderingen', fr: 'reductions_cotisations', kind: amount, needed: 'no', concerns: 'employer', assumed: '0; estimated with the contributions' },
  { name: 'worker_status', nl: 'statuut', fr: 'statut', kind: list(WORKER_STATUSES, 'worker_status'), needed: 'no', concerns: 'employer', assumed: 'white-collar' },
  { name: 'rsz_category', nl: 'rsz_categorie', fr: 'categorie_onss', kind: numberList(RSZ_CATEGORIES, 'rsz_category'), needed: 'no', concerns: 'employer', assumed: '1' },
  { name: 'contract_start', nl: 'in_dienst', fr: 'entree_service', kind: date, needed: 'no', concerns: 'employer', assumed: 'before the term' },
  { name: 'contract_end', nl: 'uit_dienst', fr: 'sortie_service', kind: date, needed: 'no', concerns: 'employer', assumed: 'after the term' },
  { name: 'evaluated_from', nl: 'evaluatie_kwartaal', fr: 'evaluation_trimestre', kind: evaluationQuarter, needed: 'no', concerns: 'everybody' },
  { name: 'evaluated_rate', nl: 'evaluatie_percentage', fr: 'evaluation_pourcentage', kind: percentage, needed: 'no', concerns: 'everybody' },
  { name: 'evaluated_guidance', nl: 'evaluatie_begeleiding', fr: 'evaluation_accompagnement', kind: list(GUIDANCE_NEEDS, 'guidance_need'), needed: 'no', concerns: 'employer' },
  { name: 'self_employed_after_2008', nl: 'zelfstandige_na_2008', fr: 'independant_apres_2008', kind: yesNo, needed: 'no', concerns: 'self-employed', assumed: 'yes' },
  { name: 'income_above_threshold', nl: 'inkomen_boven_drempel', fr: 'revenu_suffisant', kind: yesNo, needed: 'no', concerns: 'self-employed', assumed: 'yes' },
] as const satisfies readonly FieldDefinition[];

/** One row of the table, with the exact type of its values. */
export type Field = (typeof FIELDS)[number];
export type FieldName = Field['name'];
export type NeededField<N extends Needed> = Extract<Field, { needed: N }>['name'];
/** What a field holds once its dossier is built: what depended on another field is then known. */
export type FieldValue<N extends FieldName> = Exclude<
  Extract<Field, { name: N }>['kind'] extends FieldType<infer T> ? T : never,
  typeof ONE_MONTH | Exclude<EvaluationQuarter, number>
>;

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

/** A field's key in a dossier: its name in camelCase. */
export type FieldKey<N extends FieldName = FieldName> = Camel<N>;

/** A row of the table with its type widened, for code that treats all fields alike. */
export interface AnyField extends FieldDefinition {
  readonly name: FieldName;
  readonly key: FieldKey;
}

/** `gross_monthly` → `grossMonthly`. */
export const camelCase = <N extends string>(name: N): Camel<N> =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<N>;

/** The table with its types widened. All rows have the same keys in the same order: V8 is slow otherwise. */
export const ALL_FIELDS: readonly AnyField[] = FIELDS.map((field: FieldDefinition & Field) => {
  const { name, nl, fr, kind, needed, concerns, standard, assumed } = field;
  return { name, key: camelCase(name), nl, fr, kind, needed, concerns, standard, assumed };
});

const BY_NAME = new Map(ALL_FIELDS.map((field) => [field.name as string, field]));

export const fieldNamed = (name: string): AnyField | undefined => BY_NAME.get(name);

/** A field's CSV header in a language; in English the canonical name. */
export const headerIn = (language: 'nl' | 'fr' | 'en', { name, nl, fr }: AnyField): string =>
  ({ nl, fr, en: name })[language];

/** `gross_monthly` → `gross-monthly`. */
export const kebabCase = (name: string): string => name.replaceAll('_', '-');
