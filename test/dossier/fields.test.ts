import { describe, expect, it } from 'vitest';
import { isIssue } from '../../src/diagnostics/row-diagnostic.js';
import { ALL_FIELDS, camelCase, fieldNamed, kebabCase } from '../../src/dossier/fields.js';
import { normaliseName } from '../../src/vocabulary/names.js';

// biome-ignore format: one column of the interface, one line
const HEADERS = [
  ['id', 'dossier', 'dossier', 'no'],
  ['employer_type', 'werkgeverstype', 'type_employeur', 'always'],
  ['in_difficulty', 'in_moeilijkheden', 'en_difficulte', 'no'],
  ['residence', 'woonplaats', 'domicile', 'always'],
  ['limitation', 'arbeidsbeperking', 'limitation', 'always'],
  ['employment_contract', 'arbeidsovereenkomst', 'contrat_travail', 'no'],
  ['contract_hours', 'contracturen', 'heures_contrat', 'no'],
  ['workplace', 'plaats_tewerkstelling', 'lieu_travail', 'always'],
  ['returns_weekly', 'keert_wekelijks_terug', 'retour_hebdomadaire', 'work-abroad'],
  ['advice_years', 'adviesduur', 'duree_avis', 'always'],
  ['wage_need', 'loonbehoefte', 'besoin_salarial', 'no'],
  ['guidance_need', 'begeleidingsnood', 'besoin_accompagnement', 'no'],
  ['start', 'start', 'debut', 'always'],
  ['fraction', 'tewerkstellingsbreuk', 'fraction_occupation', 'no'],
  ['gross_monthly', 'brutoloon', 'salaire_brut', 'employer'],
  ['year_end_premium', 'eindejaarspremie', 'prime_fin_annee', 'no'],
  ['contributions_monthly', 'werkgeversbijdragen', 'cotisations_patronales', 'no'],
  ['reductions_monthly', 'bijdrageverminderingen', 'reductions_cotisations', 'no'],
  ['worker_status', 'statuut', 'statut', 'no'],
  ['rsz_category', 'rsz_categorie', 'categorie_onss', 'no'],
  ['contract_start', 'in_dienst', 'entree_service', 'no'],
  ['contract_end', 'uit_dienst', 'sortie_service', 'no'],
  ['evaluated_from', 'evaluatie_kwartaal', 'evaluation_trimestre', 'no'],
  ['evaluated_rate', 'evaluatie_percentage', 'evaluation_pourcentage', 'no'],
  ['evaluated_guidance', 'evaluatie_begeleiding', 'evaluation_accompagnement', 'no'],
  ['self_employed_after_2008', 'zelfstandige_na_2008', 'independant_apres_2008', 'no'],
  ['income_above_threshold', 'inkomen_boven_drempel', 'revenu_suffisant', 'no'],
];

describe('the table of fields', () => {
  it('has the columns of the interface', () => {
    expect(ALL_FIELDS.map(({ name, nl, fr, needed }) => [name, nl, fr, needed])).toEqual(HEADERS);
  });

  it('has no header that stands for two fields', () => {
    const owners = new Map<string, string>();
    for (const { name, nl, fr } of ALL_FIELDS)
      for (const header of [name, nl, fr].map(normaliseName)) {
        expect(owners.get(header) ?? name).toBe(name);
        owners.set(header, name);
      }
  });

  it('has standard values that can be read', () => {
    for (const { kind, standard } of ALL_FIELDS)
      if (standard !== undefined) expect(isIssue(kind.fromText(standard, null))).toBe(false);
  });

  it.each([
    ['gross_monthly', 'grossMonthly', 'gross-monthly'],
    ['self_employed_after_2008', 'selfEmployedAfter2008', 'self-employed-after-2008'],
    ['id', 'id', 'id'],
  ])('%s is %s in JSON and --%s as an option', (name, camel, kebab) => {
    expect([camelCase(name), kebabCase(name)]).toEqual([camel, kebab]);
    expect(fieldNamed(name)?.name).toBe(name);
  });

  it.each(['grossMonthly', 'brutoloon', '__proto__', ''])('there is no field %j', (name) => {
    expect(fieldNamed(name)).toBeUndefined();
  });
});

it('fit into a number with a bit for each, in which missing ones are remembered', () => {
  expect(ALL_FIELDS.length).toBeLessThan(32);
});
