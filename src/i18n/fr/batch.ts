import type { Messages } from '../catalog.js';

/** The ending of a plural; nought and one are singular in French. */
const s = (count: string | number) => (['0', '1'].includes(String(count)) ? '' : 's');

export const batch: Messages['batch'] = {
  rows: (count) => `${count} ligne${s(count)} lue${s(count)}`,
  blankRows: (count) => `${count} ligne${s(count)} vide${s(count)} ignorée${s(count)}`,
  computed: (count) => `${count} calculée${s(count)}`,
  eligible: (premium, count, total) => `${premium} : ${count} éligible${s(count)}, ${total} EUR`,
  total: (total) => `Total des primes : ${total} EUR`,
  estimated: (count) => `Cotisations patronales non indiquées, estimées aux taux de l’ONSS : ${count}`,
  rejected: (count) => `${count} rejetée${s(count)}`,
  rejectedBy: (count, code, column, rows) => `${count} × ${code}${column ? ` dans ${column}` : ''}, ${rows}`,
  theseRows: (numbers, count) => `ligne${s(count)} ${numbers}`,
  firstRows: (numbers) => `premières lignes ${numbers}`,
  more: '…',
  results: (path) => `Résultats : ${path}`,
  receipt: (path) => `Relevé de calcul : ${path}`,
  report: (path) => `Récapitulatif : ${path}`,
  rejects: (path) => `Lignes rejetées : ${path}`,
  standardOutput: 'sortie standard',
  recognised: (encoding, separator, decimals, known, carried) =>
    `Lu en ${encoding}, séparateur ${separator}, ${decimals} ; ${known} colonne${s(known)} connue${s(known)}, ${carried}`,
  carried: (count, places) =>
    `${count} reprise${s(count)} telle${s(count)} quelle${s(count)}${count === 0 ? '' : ` (colonne${s(count)} ${places})`}`,
  recognisedJson: (kind) => `Lu en ${kind}`,
  decimals: {
    comma: 'virgule décimale',
    point: 'point décimal',
    both: 'virgule décimale et point décimal',
    none: 'aucun séparateur décimal dans les montants',
  },
  furtherOn: (encoding, decimals) => `Le fichier entier a été lu en ${encoding}, ${decimals}.`,
  shortened: (column, count, rows) =>
    `${column} : ${count} ${count === '1' ? 'valeur a été abrégée' : 'valeurs ont été abrégées'} en notation scientifique (1,23E+10), comme Excel le fait avec les longs nombres : ${rows}. Les chiffres perdus ne sont plus dans ce fichier ; les montants n’en dépendent pas. Exportez de nouveau le fichier depuis sa source, avec cette colonne au format Texte.`,
  separators: { semicolon: 'point-virgule', comma: 'virgule', tab: 'tabulation' },
  resultsName: 'resultats',
  earlierResults: (first, last) =>
    `Les colonnes ${first} à ${last} sont les résultats d’un calcul précédent : elles sont remplacées.`,
  columnLabel: (letter, header) => `colonne ${letter}${header === null ? '' : ` (${header})`}`,
  lastRowIncomplete: (line) =>
    `Le fichier se termine à la ligne ${line} sans fin de ligne ou avec moins de cellules que les en-têtes (LAST_ROW_INCOMPLETE). S’il a été tronqué, il manque des valeurs ou des lignes : redemandez-le.`,
  onlyHeaders: 'Aucune ligne : le fichier ne contient que les noms des colonnes.',
  noRowsThere: (range) =>
    `Aucun dossier ne commence aux lignes ${range} du fichier : vérifiez ce que vous avez indiqué avec --rows.`,
  nearColumn: ({ position, header, canonical, isComputedWith }) =>
    `La colonne ${position} est inconnue${isComputedWith ? ' : les montants sont calculés sans elle' : ''} ; vouliez-vous dire ${header} ? Nommez-la alors ${header}${canonical === null ? '' : ` ou ${canonical}`}.`,
  fixRejects: (output) =>
    `Corrigez les lignes rejetées dans une copie de ce fichier et soumettez cette copie${output === null ? '' : `, avec --corrects ${output} ; imw join réunit ensuite les résultats`}.`,
  surerValues:
    'Ce sont les valeurs qui ne sont pas assez fiables pour --require, pas les lignes : exigez moins, ou donnez des valeurs plus fiables avec --parameters.',
  staleRejects: (path) => `${path} date d’un calcul précédent ; cette fois, rien n’a été rejeté.`,
  moreMessages: (count) => `… et encore ${count} message${s(count)} dans le fichier des lignes rejetées`,
  moreMessagesOfDryRun: (count) =>
    `… et encore ${count} message${s(count)} ; sans --dry-run, tous les messages sont écrits dans un fichier`,
  progress: {
    rows: (count) => `${count} ligne${s(count)}`,
    rejected: (count) => `${count} rejetée${s(count)}`,
    left: (time) => `encore ${time}`,
  },
  dryRun: 'Rien n’a été écrit (--dry-run).',
  interrupted: 'Interrompu : aucun fichier n’a été écrit.',
};

export const workbook: Messages['workbook'] = {
  sheets: { rejects: 'Rejetées', results: 'Résultats', summary: 'Résumé', receipt: 'Relevé de calcul' },
  labels: {
    count: 'Nombre',
    rows: 'Lignes lues',
    blankRows: 'Lignes vides ignorées',
    estimated: 'Dont avec cotisations estimées',
    computed: 'Calculées',
    rejected: 'Rejetées',
    premium: 'Prime',
    eligible: 'Éligibles',
    sum: 'Somme',
    total: 'Total des primes',
    code: 'Motif du rejet',
    column: 'Colonne',
    firstRows: 'Premières lignes',
    leftOut: 'Laissées de côté (total, en-tête répété, sans type d’employeur ni numéro)',
    warning: 'Avertissement',
    given: 'Valeur donnée pour toutes les lignes',
    notFound: 'Colonne absente de la liste',
    blankCells: 'Colonne avec des cellules vides',
    assumed: 'Hypothèse',
    value: 'Valeur',
    engine: 'Version d’imw',
    parametersVersion: 'Version des valeurs',
    parametersHash: 'Valeurs : SHA-256',
    ownValues: 'Vos propres valeurs',
    ownValuesHash: 'Vos propres valeurs : SHA-256',
    inputName: 'Entrée',
    inputBytes: 'Entrée : octets',
    inputHash: 'Entrée : SHA-256',
    none: '–',
  },
};
