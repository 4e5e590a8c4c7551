import type { Sentences } from '../../diagnostics/diagnostic.js';
import type { Form, ParameterDetails } from '../../diagnostics/parameter-diagnostic.js';

/** What is expected at a location, with an example. */
const FORMS: Readonly<Record<Form, string>> = {
  amount: 'un montant en texte, avec un point et deux décimales : "2278.28"',
  rate: 'un pourcentage en texte, exprimé en fraction de 1, au plus "1.00" : "0.40" pour 40 %',
  count: 'un nombre entier en texte : "24"',
  date: 'une date en texte : "2027-01-01"',
  quarter: 'un trimestre en texte : "2027-Q1"',
  text: 'du texte entre guillemets',
  package: 'un paquet de départ : { "years": 5, "need": "standard", "steps": [{ "fromQuarter": 1, "rate": "0.40" }] }',
  'amount-steps': 'des montants par numéro de trimestre : [{ "fromQuarter": 1, "amount": "1200.00" }]',
  coefficients: 'des coefficients par nom, en texte : { "F": "79", "alpha": "0.14" }',
  file: 'un objet avec une liste de paramètres : { "parameters": [ … ] }',
  'parameter-list': 'une liste de paramètres : [{ "id": "minimum-wage", "kind": "amount", … }]',
  parameter: 'un paramètre : { "id": …, "kind": …, "name": …, "values": [ … ] }',
  id: 'l’id d’un paramètre tel que imw parameters le montre : "minimum-wage"',
  kind: 'le type du paramètre : "amount", "rate", "count", "date", "quarter", "text", "package", "amount-steps" ou "coefficients"',
  'value-list': 'une liste d’au moins une valeur : [{ "from": "2027-01-01", "value": … }]',
  'dated-value': 'une valeur avec sa date : { "from": …, "value": …, "source": …, "confidence": … }',
  words: 'un texte non vide entre guillemets',
  source: 'la source de la valeur, en texte : "CCT n° 43, art. 3 (CNT), 15 décembre 2026"',
  confidence: 'la fiabilité de la valeur : "official", "corroborated", "single-source" ou "inferred"',
  'quarter-number': 'le numéro d’un trimestre de la période d’octroi, sans guillemets : 9',
  years: 'les années de l’avis, sans guillemets : 5',
  'rate-steps': 'une liste d’au moins un palier : [{ "fromQuarter": 1, "rate": "0.40" }]',
  'rate-step': 'un palier : { "fromQuarter": 1, "rate": "0.40" }',
  'amount-step': 'un palier : { "fromQuarter": 1, "amount": "1200.00" }',
  coefficient: 'un nombre en texte : "0.14"',
  'gap-list': 'une liste de questions ouvertes : [{ "id": "quarter-9", "note": … }]',
  gap: 'une question ouverte : { "id": …, "note": … }',
};

const meant = (nearest: string | null) => (nearest === null ? '' : ` ; vouliez-vous dire ${nearest} ?`);

/** Each message says what is wrong, then how to correct it. */
export const parameterProblems: Sentences<ParameterDetails> = {
  JSON_SYNTAX: ({ line, column }) =>
    `ce n’est pas du JSON valide : ligne ${line}, colonne ${column} ; vérifiez-y les virgules, les guillemets et les crochets`,
  TOO_MANY_PARTS: ({ most }) =>
    `ce fichier contient plus de ${most} éléments, trop pour un fichier de valeurs ; donnez seulement vos propres valeurs`,
  DUPLICATE_KEY: ({ key, line, column }) =>
    `« ${key} » figure deux fois dans un même objet, la seconde fois à la ligne ${line}, colonne ${column} ; supprimez l’un des deux`,
  UNKNOWN_KEY: ({ key, nearest }) =>
    `« ${key} » n’est pas connu ici${meant(nearest) || ' ; supprimez-le, ou consultez imw schema parameters pour les noms'}`,
  MISSING_KEY: ({ form }) => `cet élément manque ; ajoutez ${FORMS[form]}`,
  WRONG_FORM: ({ form }) => `cet élément n’a pas la forme attendue ; écrivez ${FORMS[form]}`,
  UNKNOWN_PARAMETER: ({ nearest }) =>
    `ce paramètre n’existe pas, et seul un paquet de départ (wage-premium.package.…) peut être ajouté${meant(nearest) || ' ; consultez imw parameters pour les noms'}`,
  DUPLICATE_PARAMETER: () => 'ce paramètre figure deux fois ; réunissez ses valeurs sous un seul id',
  OTHER_KIND: ({ expected }) => `ce paramètre est du type ${expected} ; écrivez "${expected}"`,
  OTHER_UNIT: ({ expected }) =>
    expected === null
      ? 'ce paramètre n’a pas d’unité ; omettez l’unité'
      : `l’unité de ce paramètre est ${expected} ; écrivez "${expected}", ou omettez l’unité`,
  PERIOD_NOT_A_DATE: ({ value }) =>
    `${value} n’est pas une date ; écrivez un jour qui existe, par exemple "2027-01-01"`,
  PERIOD_ENDS_EARLY: () => 'la période se termine avant de commencer ; corrigez "from" ou "until"',
  DUPLICATE_DATE: () => 'deux valeurs commencent ce jour-là ; gardez-en une',
  DATES_DESCEND: ({ before }) =>
    `les dates doivent se suivre, et cette valeur vient après celle du ${before} ; mettez les valeurs par ordre chronologique`,
  PERIODS_OVERLAP: ({ until, next }) =>
    `une valeur valable jusqu’au ${until} inclus chevauche la suivante, à partir du ${next} ; faites-la finir la veille, ou omettez "until"`,
  DAYS_WITHOUT_VALUE: ({ until, next }) =>
    `entre une valeur valable jusqu’au ${until} inclus et la suivante, à partir du ${next}, il y a des jours sans valeur ; faites commencer la suivante le lendemain, ou omettez "until"`,
  NO_VALUE_ON: ({ day }) => `il n’y a pas de valeur le ${day} ; ajoutez-en une qui vaut ce jour-là`,
  NO_VALUE_AFTER: ({ until }) =>
    `il n’y a pas de valeur après le ${until} ; omettez "until", ou ajoutez une valeur qui suit`,
  UNDECLARED_GAP: ({ nearest }) =>
    `cette question ouverte n’est pas déclarée${meant(nearest) || ' ; déclarez-la sous "gaps", avec "id" et "note"'}`,
  DUPLICATE_GAP: () => 'cette question ouverte est déclarée deux fois ; gardez-en une',
  GAP_QUARTER_WITHOUT_GAP: () =>
    'un trimestre est indiqué, mais pas de question ouverte ; ajoutez "gap", ou supprimez "gapQuarter"',
  STEPS_NOT_FROM_FIRST: () => 'le premier palier ne commence pas au trimestre 1 ; écrivez 1',
  STEPS_DESCEND: () =>
    'ce palier ne commence pas après le précédent ; mettez les paliers dans l’ordre de leurs trimestres',
  QUARTER_AFTER_TERM: ({ last }) =>
    `la période d’octroi n’a que ${last} trimestres ; écrivez un numéro de ${last} au plus`,
  RATE_OUT_OF_RANGE: ({ lowest, highest }) =>
    `le pourcentage est en dehors des limites en vigueur ; écrivez une valeur de "${lowest}" à "${highest}"`,
  RATE_NOT_A_MULTIPLE: ({ step }) =>
    `le pourcentage n’est pas un multiple du pas en vigueur ; écrivez un multiple de "${step}"`,
  LIMITS_CROSS: ({ lowest, highest }) =>
    `le pourcentage le plus bas en vigueur, ${lowest}, dépasse le plus haut, ${highest} ; corrigez l’un des deux`,
  PACKAGES_DO_NOT_FIT: ({ packages, from }) =>
    `avec cette valeur, ces paquets de départ ne sont plus valables : ${packages.join(', ')} ; donnez aussi leurs pourcentages à partir du ${from} dans ce fichier, ou corrigez cette valeur`,
  ZERO_RATE_STEP: () => 'le pas des pourcentages doit être supérieur à 0 ; écrivez par exemple "0.05"',
  ZERO_VALUE: () => 'cette valeur doit être supérieure à 0 ; écrivez le bon nombre',
  TEXT_CHANGED: ({ text }) =>
    `ce texte décrit comment le programme calcule, et un autre texte n’y change rien ; gardez "${text}" ("source", "confidence" et "note" peuvent changer)`,
  WITHOUT_EFFECT: ({ day }) =>
    `cette valeur est sans effet : une autre l’a remplacée avant le début de la mesure, le ${day} ; corrigez "from"`,
  UNKNOWN_PACKAGE_YEARS: ({ choices }) => `il n’existe pas d’avis de cette durée ; écrivez ${choices.join(' ou ')}`,
  UNKNOWN_PACKAGE_NEED: ({ choices, nearest }) =>
    `aucun dossier ne peut avoir ce besoin${nearest === null ? ' ; écrivez' : ` ; vouliez-vous dire « ${nearest} » ? Sinon, écrivez`} une de ces valeurs : ${choices.join(', ')}`,
  OTHER_PACKAGE: ({ years, need }) =>
    `le paquet de cet id est celui de ${years} ans pour le besoin ${need} ; gardez "years" et "need", et donnez à un autre paquet son propre id`,
  SAME_PACKAGE: ({ other }) => `cette durée et ce besoin sont déjà ceux de ${other} ; mettez les valeurs sous cet id`,
  KNOWN_UNTIL_EARLIER: ({ shipped }) =>
    `les valeurs ont déjà été vérifiées jusqu’à un trimestre ultérieur ; écrivez ${shipped} ou plus tard`,
  MISSING_PARAMETER: () => 'ce paramètre, nécessaire au calcul, manque ; réinstallez imw',
  NO_PACKAGE: ({ years, need }) =>
    `il n’y a pas de paquet de départ de ${years} ans pour le besoin ${need} ; ajoutez-le avec une valeur pour ce jour`,
};
