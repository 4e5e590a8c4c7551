import type { Messages } from '../catalog.js';
import { listWords } from '../list.js';

/** The ending of a plural; nought and one are singular in French. */
const s = (count: string | number) => (['0', '1'].includes(String(count)) ? '' : 's');

export const batch: Messages['batch'] = {
  rows: (count) => `${count} ligne${s(count)} lue${s(count)}`,
  blankRows: (count) => `${count} ligne${s(count)} vide${s(count)} ignorée${s(count)}`,
  computed: (count) => `${count} calculée${s(count)}`,
  eligible: (premium, count, total) => `${premium} : ${count} éligible${s(count)}, ${total} EUR`,
  total: (total) => `Total des primes : ${total} EUR`,
  rejected: (count) => `${count} rejetée${s(count)}`,
  rejectedBy: (count, code, column, rows) => `${count} × ${code}${column ? ` dans ${column}` : ''}, ${rows}`,
  theseRows: (numbers, count) => `ligne${s(count)} ${numbers}`,
  firstRows: (numbers) => `premières lignes ${numbers}`,
  more: '…',
  results: (path) => `Résultats : ${path}`,
  receipt: (path) => `Reçu : ${path}`,
  rejects: (path) => `Lignes rejetées : ${path}`,
  standardOutput: 'sortie standard',
  recognised: (encoding, separator, decimals, known, carried) =>
    `Lu en ${encoding}, séparateur ${separator}, ${decimals} ; ${known} colonne${s(known)} connue${s(known)}, ${carried}`,
  carried: (count, places) =>
    `${count} reprise${s(count)} sans changement${count === 0 ? '' : ` (colonne${s(count)} ${places})`}`,
  recognisedJson: (kind) => `Lu en ${kind}`,
  decimals: {
    comma: 'virgule décimale',
    point: 'point décimal',
    both: 'virgule décimale et point décimal',
    none: 'aucun signe décimal dans les montants',
  },
  furtherOn: (encoding, decimals) => `Le fichier entier a été lu en ${encoding}, ${decimals}.`,
  shortened: (column, count, rows) =>
    `${column} : ${count} ${count === '1' ? 'valeur a été abrégée' : 'valeurs ont été abrégées'} en notation scientifique (1,23E+10), comme Excel le fait avec les longs nombres : ${rows}. Les chiffres perdus ne sont plus dans ce fichier ; les montants n’en dépendent pas. Reprenez le fichier à sa source, avec cette colonne au format Texte.`,
  separators: { semicolon: 'point-virgule', comma: 'virgule', tab: 'tabulation' },
  missingColumns: (names, count) =>
    `Chaque dossier a besoin de ${count === 1 ? 'cette colonne, absente' : 'ces colonnes, absentes'} du fichier : ${names}`,
  earlierResults: (position) =>
    `La colonne ${position} et les suivantes sont les résultats d’un calcul précédent : elles sont reprises sans changement, et les nouveaux résultats les suivent. Donnez plutôt l’entrée de ce calcul.`,
  onlyHeaders: 'Aucune ligne : le fichier n’a que des noms de colonnes.',
  noRowsThere: (range) =>
    `Aucune ligne ne commence aux lignes ${range} du fichier : vérifiez ce que vous avez donné à --rows.`,
  nearColumn: ({ position, header, canonical, isComputedWith }) =>
    `La colonne ${position} est inconnue${isComputedWith ? ' : les montants sont calculés sans elle' : ''} ; vouliez-vous dire ${header} ? Nommez-la alors ${header}${canonical === null ? '' : ` ou ${canonical}`}.`,
  fixRejects: 'Corrigez les lignes rejetées dans une copie de ce fichier et soumettez cette copie.',
  surerValues:
    'Ce sont les valeurs qui ne sont pas assez sûres pour --require, pas les lignes : demandez moins, ou donnez des valeurs plus sûres avec --parameters.',
  staleRejects: (path) => `${path} date d’un calcul précédent ; cette fois, rien n’a été rejeté.`,
  moreMessages: (count) => `… et encore ${count} message${s(count)} dans le fichier des lignes rejetées`,
  moreMessagesOfDryRun: (count) =>
    `… et encore ${count} message${s(count)} ; sans --dry-run, ils sont tous écrits dans un fichier`,
  progress: {
    rows: (count) => `${count} ligne${s(count)}`,
    rejected: (count) => `${count} rejetée${s(count)}`,
    left: (time) => `encore ${time}`,
  },
  dryRun: 'Rien n’a été écrit (--dry-run).',
  interrupted: 'Interrompu : aucun fichier n’a été écrit.',
};

export const cli: Messages['cli'] = {
  description:
    'Primes de la mesure flamande individueel maatwerk (IMW) : qui est éligible, et les montants par année.',
  commands: {
    simulate: 'calculer un dossier, depuis un fichier JSON, l’entrée standard (-) ou des options',
    explain: 'calculer un dossier et dire d’où vient chaque chiffre',
    compare: 'comparer deux dossiers ou plus, ou des variantes d’un seul (--vary), côte à côte',
    batch: 'calculer de nombreux dossiers depuis CSV, JSON ou JSON Lines',
    join: 'réunir les parties d’un lot calculées avec --rows',
    verify: 'recalculer un résultat ou un reçu et dire s’il est égal',
    parameters: 'afficher les valeurs en vigueur, avec leur source et leur fiabilité',
    template: 'écrire un fichier d’entrée pour commencer, avec des exemples remplis',
    schema: 'afficher un JSON Schema',
    'self-test': 'vérifier que cette installation calcule correctement les cas de référence',
  },
  arguments: {
    dossier:
      'fichier JSON avec un dossier, ou - pour l’entrée standard ; les options priment sur son contenu',
    dossiersToCompare:
      'fichiers JSON des dossiers, ou - pour l’entrée standard ; les options priment sur leur contenu',
    input: 'fichier CSV, JSON ou JSON Lines, ou - pour l’entrée standard',
    written: 'résultat (JSON, JSON Lines) ou reçu d’un lot, ou - pour l’entrée standard',
    schema: 'l’objet du schéma : dossier, result ou parameters',
    dossiers: 'avec --diff : fichier CSV, JSON ou JSON Lines de dossiers, ou - pour l’entrée standard',
    parts: 'résultats de imw batch --rows, chacun avec son reçu à côté',
  },
  options: {
    lang: 'langue : nl, fr ou en (sinon IMW_LANG, puis les paramètres régionaux)',
    json: 'écrire du JSON',
    'no-color': 'pas de couleurs',
    quiet: 'ni résumé ni remarques',
    indexation: 'indexation annuelle des trimestres postérieurs aux valeurs connues, par exemple 2 ou 2,5',
    version: 'afficher la version',
    help: 'afficher cette aide',
    detail: 'ce que montre le tableau : year (année) ou quarter (trimestre)',
    'detail-batch': 'une ligne par dossier (dossier), année (year) ou trimestre (quarter) (CSV, XLSX)',
    decimal: 'le signe décimal des montants : comma ou point (sinon 1.234 est ambigu)',
    output: 'fichier des résultats (sinon la sortie standard)',
    'output-join': 'fichier des résultats',
    format: (formats) => `${listWords(formats, 'ou')} (sinon d’après le nom de la sortie, ou csv)`,
    'template-format': 'csv ou json',
    dialect: 'excel (point-virgule, virgule décimale) ou machine (virgule, point décimal)',
    receipt: 'fichier du reçu (sinon <sortie>.receipt.json)',
    from: 'l’entrée du lot (sinon là où elle était, ou à côté du reçu)',
    rejects: 'fichier des lignes rejetées',
    'fail-fast': 's’arrêter à la première ligne rejetée ; aucun fichier n’est alors écrit',
    'max-rejects':
      's’arrêter s’il y a plus de lignes rejetées : un nombre ou un pourcentage, par exemple 25 ou 5%',
    'dry-run': 'lire, vérifier et calculer, mais ne rien écrire',
    rows: 'ne calculer que les lignes qui commencent à ces lignes du fichier, par exemple 2:5000 ou 5001:',
    jobs: 'calculer avec ce nombre de threads (1 sans cette option)',
    force: 'écraser les fichiers qui existent déjà',
    at: 'le trimestre à afficher, par exemple 2024-Q2 (sinon le trimestre actuel)',
    explain: 'dire aussi d’où vient chaque chiffre',
    require:
      'ne rien calculer avec des valeurs moins sûres : official, corroborated, single-source ou inferred',
    parameters: 'fichier JSON de vos propres valeurs, par-dessus celles du programme',
    diff: 'fichier JSON de valeurs : montrer ce qu’il change et, pour un fichier de dossiers, de combien',
    vary: 'valeurs d’un champ à comparer, par exemple fraction_occupation=1,0.8 ; peut être répété',
    'no-input': 'ne jamais rien demander : nommer ce qui manque et échouer',
  },
  headings: {
    usage: 'Utilisation :',
    arguments: 'Arguments :',
    options: 'Options :',
    commands: 'Commandes :',
    globalOptions: 'Options générales :',
    dossierOptions: 'Le dossier :',
  },
  usage: { options: '[options]', command: '[commande]' },
  parameters: {
    title: 'Valeurs en vigueur au',
    from: 'depuis le',
    until: 'jusqu’au',
    fromQuarter: 'à partir du trimestre',
    gaps: 'Lacunes déclarées',
    knownUntil: 'Vérifiées jusqu’au',
    none: 'Rien n’est en vigueur au cours de ce trimestre.',
    own: 'valeur propre',
    overlay: (file, setBy) => `Avec vos propres valeurs de ${file} (${setBy})`,
    projection: (quarter, knownUntil) =>
      `${quarter} vient après ${knownUntil} : les dernières valeurs connues, une projection`,
  },
  diff: {
    title: (file) => `Ce que ${file} change`,
    nothing: 'Rien : il dit ce qui est déjà en vigueur.',
    added: 'ajouté',
    replaced: 'remplacé',
    noValue: '(aucune valeur)',
    gap: (id) => `Question ouverte ${id}`,
    dossiers: 'Dossiers qui changent, total des primes en EUR',
    row: 'Ligne',
    dossier: 'Dossier',
    before: 'Avant',
    after: 'Après',
    difference: 'Différence',
    sums: 'Tous les dossiers, EUR',
    notComputed: 'rejeté',
    rejectedBefore: (count) => `${count} rejetés avant et calculés après : seulement dans les sommes après`,
    rejectedAfter: (count) => `${count} calculés avant et rejetés après : seulement dans les sommes avant`,
    counts: (changed, unchanged, rejected) =>
      `${changed} ${changed === '1' ? 'dossier change' : 'dossiers changent'}, ${unchanged} sans changement, ${rejected} rejeté${s(rejected)}`,
    moreMessages: (count) => `… et encore ${count} messages ; imw batch les écrit tous dans un fichier`,
  },
  selfTest: {
    right: (count) => `Les ${count} cas de référence donnent tous le résultat exact, au cent près.`,
    wrong: (id) => `${id} : résultat incorrect`,
    summary: (wrong, count) =>
      `Résultat incorrect pour ${wrong} des ${count} cas de référence : n’utilisez pas cette installation.`,
  },
  jump: (place, before, after) =>
    `${place} : de ${before} à ${after} : vérifiez qu’il ne s’agit pas d’une erreur de frappe.`,
  outOfDate: (knownUntil, today) =>
    `Les valeurs ont été vérifiées jusqu’au ${knownUntil} et nous sommes au ${today} : elles peuvent être dépassées. Donnez-en de plus récentes avec --parameters (imw schema parameters en montre la forme).`,
  helpCommand: 'afficher l’aide d’une commande',
  seeHelp: (command) => `Voyez ${command} --help.`,
};
