import type { Language } from '../../src/i18n/language.js';

/** The sentences of the page of columns, in one language. */
interface ColumnsTexts {
  readonly title: string;
  readonly intro: readonly string[];
  readonly head: string;
  readonly values: Readonly<Record<string, string>>;
  readonly seeBelow: string;
  readonly needed: Readonly<Record<'always' | 'employer' | 'work-abroad' | 'no', string>>;
  readonly standard: (value: string) => string;
  readonly assumed: string;
  readonly otherHeaders: readonly [title: string, head: string];
  readonly lists: string;
  readonly listHead: string;
  readonly alsoTaken: string;
  readonly otherWords: readonly string[];
}

export const COLUMNS_TEXTS: Readonly<Record<Language, ColumnsTexts>> = {
  en: {
    title: '# Columns and values',
    intro: [
      'Headers are matched regardless of case, accents, spaces and punctuation, with or without a remark in brackets (`Brutoloon (EUR)`), in any order.',
      'The text of a question of the interview is a header too, in any language, and so are [the names that offices use](#other-headers).',
      'Unknown columns are copied unchanged.',
      'List values may be in any of the three languages.',
      'Your own headers and words go in [the configuration](configuration.md#your-own-columns-and-words).',
      '',
      'As an option a column is in kebab case (`--gross-monthly`), in JSON in camel case (`grossMonthly`).',
      'JSON takes canonical list values, ISO dates and booleans.',
      '`imw template` writes a file to start from.',
    ],
    head: '| canonical | nl | fr | needed | meaning | value |',
    values: {
      text: 'text',
      'yes-no': 'yes/no: `yes`, `true`, `1`, `ja`, `oui`; `no`, `false`, `0`, `nee`, `neen`, `non`',
      amount: 'EUR, at most two decimals, less than 1 000 000',
      'amount-or-percentage': 'EUR as above, or a percentage of the gross wage: `27%`',
      hours: 'hours',
      fraction: '`0.8`, `80%` or hours over hours `30.4/38`',
      percentage: 'percentage, `65` or `65%`',
      'quarter-number': 'quarter number of the term, or the quarter: `2028-Q4`',
      date: 'date',
      'term-start': 'quarter or date',
    },
    seeBelow: 'see below',
    needed: { always: 'yes', employer: 'employers', 'work-abroad': 'if workplace is eu-eea', no: 'no' },
    standard: (value) => `no (${value})`,
    assumed: 'no (assumed: %)',
    otherHeaders: ['## Other headers', '| column | also recognised by |'],
    lists: '## Lists',
    listHead: '| canonical | nl | fr |',
    alsoTaken: 'Also taken in files and options:',
    otherWords: [
      '### Countries and other words',
      '',
      'A region is also taken as the name of a country in Dutch, French or English, or as its code of two letters in capitals: members of the EU or EEA are `eu-eea`, others `other`.',
      'Yes is also `j`, `o`, `y`, `x`, `WAAR`, `VRAI` or `1.0`, and no is `n`, `ONWAAR`, `FAUX` or `0.0`.',
      'A fraction is also `voltijds`, `halftijds`, `mi-temps` or `4/5de`; under a header with a `%` a number from 2 to 100 is a percentage.',
      '`ja` as year-end premium is one month’s gross wage, which the result lists as assumed.',
      'A word that can mean two things is rejected, with its meanings: `Luxemburg` is a province and a country.',
    ],
  },
  nl: {
    title: '# Kolommen en waarden',
    intro: [
      'Kolomnamen worden herkend ongeacht hoofdletters, accenten, spaties en leestekens, met of zonder opmerking tussen haakjes (`Brutoloon (EUR)`), in om het even welke volgorde.',
      'Ook de vraag van het vraaggesprek is een kolomnaam, in elke taal, en [de namen die kantoren gebruiken](#andere-kolomnamen) ook.',
      'Onbekende kolommen worden ongewijzigd overgenomen.',
      'Waarden uit een lijst mogen in elk van de drie talen staan.',
      'Uw eigen kolomnamen en woorden zet u in [de configuratie](configuration.md#your-own-columns-and-words).',
      '',
      '`imw template --format xlsx -o lijst.xlsx --lang nl` maakt een lijst om mee te beginnen.',
    ],
    head: '| kolom | Frans | in programma’s | verplicht | betekenis | waarde |',
    values: {
      text: 'tekst',
      'yes-no': 'ja of nee',
      amount: 'EUR, hoogstens twee decimalen, minder dan 1.000.000',
      'amount-or-percentage': 'EUR zoals hierboven, of een percentage van het brutoloon: `27%`',
      hours: 'uren',
      fraction: '`0,8`, `80%` of uren op uren `30,4/38`',
      percentage: 'percentage, `65` of `65%`',
      'quarter-number': 'nummer van het kwartaal in de termijn, of het kwartaal: `2028-Q4`',
      date: 'datum',
      'term-start': 'kwartaal of datum',
    },
    seeBelow: 'zie onder',
    needed: { always: 'ja', employer: 'werkgevers', 'work-abroad': 'bij werk in de EU/EER buiten België', no: 'nee' },
    standard: () => 'nee',
    assumed: 'nee (aangenomen: %)',
    otherHeaders: ['## Andere kolomnamen', '| kolom | ook herkend als |'],
    lists: '## Lijsten',
    listHead: '| waarde | Frans | in programma’s |',
    alsoTaken: 'Ook aanvaard in bestanden en opties:',
    otherWords: [
      '### Landen en andere woorden',
      '',
      'Een gewest mag ook de naam van een land zijn, in het Nederlands, Frans of Engels, of de landcode van twee hoofdletters: leden van de EU of EER zijn `eu-eer`, andere `ander`.',
      'Ja is ook `j`, `o`, `y`, `x`, `WAAR`, `VRAI` of `1,0`; nee is ook `n`, `ONWAAR`, `FAUX` of `0,0`.',
      'Een breuk is ook `voltijds`, `halftijds`, `mi-temps` of `4/5de`; onder een kolomnaam met een `%` is een getal van 2 tot 100 een percentage.',
      '`ja` als eindejaarspremie is één maand brutoloon; het resultaat vermeldt dat als aangenomen.',
      'Een woord dat twee dingen kan betekenen, wordt afgekeurd, met de betekenissen: `Luxemburg` is een provincie en een land.',
    ],
  },
  fr: {
    title: '# Colonnes et valeurs',
    intro: [
      'Les noms des colonnes sont reconnus sans égard aux majuscules, accents, espaces et ponctuation, avec ou sans remarque entre parenthèses (`Salaire brut (EUR)`), dans n’importe quel ordre.',
      'La question de l’entretien est aussi un nom de colonne, dans chaque langue, et [les noms que les bureaux utilisent](#autres-noms-de-colonnes) aussi.',
      'Les colonnes inconnues sont reprises telles quelles.',
      'Les valeurs d’une liste peuvent être dans n’importe laquelle des trois langues.',
      'Vos propres noms de colonnes et mots se mettent dans [la configuration](configuration.md#your-own-columns-and-words).',
      '',
      '`imw template --format xlsx -o liste.xlsx --lang fr` crée une liste pour commencer.',
    ],
    head: '| colonne | néerlandais | dans les programmes | obligatoire | signification | valeur |',
    values: {
      text: 'texte',
      'yes-no': 'oui ou non',
      amount: 'EUR, au plus deux décimales, moins de 1 000 000',
      'amount-or-percentage': 'EUR comme ci-dessus, ou un pourcentage du salaire brut : `27%`',
      hours: 'heures',
      fraction: '`0,8`, `80%` ou heures sur heures `30,4/38`',
      percentage: 'pourcentage, `65` ou `65%`',
      'quarter-number': 'numéro du trimestre de la période, ou le trimestre : `2028-Q4`',
      date: 'date',
      'term-start': 'trimestre ou date',
    },
    seeBelow: 'voir ci-dessous',
    needed: {
      always: 'oui',
      employer: 'employeurs',
      'work-abroad': 'pour un travail dans l’UE/EEE hors Belgique',
      no: 'non',
    },
    standard: () => 'non',
    assumed: 'non (hypothèse : %)',
    otherHeaders: ['## Autres noms de colonnes', '| colonne | aussi reconnue comme |'],
    lists: '## Listes',
    listHead: '| valeur | néerlandais | dans les programmes |',
    alsoTaken: 'Aussi acceptés dans les fichiers et les options :',
    otherWords: [
      '### Pays et autres mots',
      '',
      'Une région peut aussi être le nom d’un pays, en néerlandais, français ou anglais, ou son code de deux lettres majuscules : les membres de l’UE ou de l’EEE sont `ue-eee`, les autres `autre`.',
      'Oui est aussi `j`, `o`, `y`, `x`, `WAAR`, `VRAI` ou `1,0` ; non est aussi `n`, `ONWAAR`, `FAUX` ou `0,0`.',
      'Une fraction est aussi `voltijds`, `halftijds`, `mi-temps` ou `4/5de` ; sous un nom de colonne avec un `%`, un nombre de 2 à 100 est un pourcentage.',
      '`oui` comme prime de fin d’année est un mois de salaire brut ; le résultat le mentionne comme hypothèse.',
      'Un mot qui peut signifier deux choses est rejeté, avec ses significations : `Luxembourg` est une province et un pays.',
    ],
  },
};
