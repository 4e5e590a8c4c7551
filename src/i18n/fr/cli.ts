import type { Messages } from '../catalog.js';
import { listWords } from '../shared.js';

/** The ending of a plural; nought and one are singular in French. */
const s = (count: string | number) => (['0', '1'].includes(String(count)) ? '' : 's');

export const cli: Messages['cli'] = {
  description: 'Primes de la mesure flamande individueel maatwerk (IMW) : qui est éligible, et les montants par année.',
  commands: {
    simulate: 'calculer un dossier, à partir d’un fichier JSON, de l’entrée standard (-) ou d’options',
    explain: 'calculer un dossier et montrer d’où vient chaque chiffre',
    compare: 'comparer deux dossiers ou plus, ou des variantes d’un seul (--vary), côte à côte',
    batch: 'calculer de nombreux dossiers, à partir d’un fichier CSV, JSON ou JSON Lines',
    join: 'réunir les parties d’un lot calculées avec --rows',
    verify: 'recalculer un résultat ou un relevé de calcul et vérifier s’il concorde',
    parameters: 'afficher les valeurs en vigueur, avec leur source et leur fiabilité',
    template: 'créer un fichier d’entrée pour commencer, avec des exemples complétés',
    schema: 'afficher un JSON Schema',
    'self-test': 'vérifier que cette installation calcule correctement les cas de référence',
  },
  arguments: {
    dossier: 'fichier JSON avec un dossier, ou - pour l’entrée standard ; les options priment sur son contenu',
    dossiersToCompare: 'fichiers JSON des dossiers, ou - pour l’entrée standard ; les options priment sur leur contenu',
    input: 'fichier CSV, JSON ou JSON Lines, ou - pour l’entrée standard',
    written: 'résultat (JSON, JSON Lines) ou relevé de calcul d’un lot, ou - pour l’entrée standard',
    schema: 'ce que décrit le schéma : dossier, result ou parameters',
    dossiers: 'avec --diff : fichier CSV, JSON ou JSON Lines de dossiers, ou - pour l’entrée standard',
    parts: 'résultats de imw batch --rows, chacun avec son relevé de calcul à côté',
  },
  options: {
    lang: 'langue : nl, fr ou en (sinon IMW_LANG, puis les paramètres régionaux)',
    json: 'sortie en JSON',
    'no-color': 'sans couleurs',
    quiet: 'sans résumé ni remarques',
    indexation: 'indexation annuelle des trimestres postérieurs aux valeurs connues, par exemple 2 ou 2,5',
    version: 'afficher la version',
    help: 'afficher cette aide',
    detail: 'ce que montre le tableau : year (année) ou quarter (trimestre)',
    'detail-batch': 'une ligne par dossier (dossier), année (year) ou trimestre (quarter) (CSV, XLSX)',
    decimal: 'le séparateur décimal des montants : comma (virgule) ou point ; sinon 1.234 est ambigu',
    output: 'fichier des résultats (sinon la sortie standard)',
    'output-join': 'fichier des résultats',
    format: (formats) => `${listWords(formats, 'ou')} (sinon d’après le nom de la sortie, ou csv)`,
    'template-format': 'csv ou json',
    dialect: 'excel (point-virgule, virgule décimale) ou machine (virgule, point décimal)',
    receipt: 'fichier du relevé de calcul (sinon <sortie>.receipt.json)',
    from: 'l’entrée du lot (sinon là où elle se trouvait, ou à côté du relevé de calcul)',
    rejects: 'fichier des lignes rejetées',
    'fail-fast': 's’arrêter à la première ligne rejetée ; aucun fichier n’est alors écrit',
    'max-rejects': 's’arrêter s’il y a plus de lignes rejetées : un nombre ou un pourcentage, par exemple 25 ou 5%',
    'dry-run': 'lire, vérifier et calculer, mais ne rien écrire',
    rows: 'ne calculer que les lignes qui commencent à ces lignes du fichier, par exemple 2:5000 ou 5001:',
    jobs: 'calculer avec ce nombre de threads (1 sans cette option)',
    force: 'écraser les fichiers qui existent déjà',
    at: 'le trimestre à afficher, par exemple 2024-Q2 (sinon le trimestre actuel)',
    explain: 'montrer aussi d’où vient chaque chiffre',
    require: 'ne rien calculer avec des valeurs moins fiables que : official, corroborated, single-source ou inferred',
    parameters: 'fichier JSON de vos propres valeurs, qui priment sur celles du programme',
    diff: 'fichier JSON de valeurs : montrer ce qu’il change et, pour un fichier de dossiers, de combien',
    vary: 'valeurs d’un champ à comparer, par exemple fraction_occupation=1,0.8 ; peut être répété',
    'no-input': 'ne jamais rien demander : signaler ce qui manque et s’arrêter',
  },
  headings: {
    usage: 'Utilisation :',
    arguments: 'Arguments :',
    options: 'Options :',
    globalOptions: 'Options générales :',
    dossierOptions: 'Le dossier :',
  },
  usage: { options: '[options]', command: '[commande]' },
  parameters: {
    title: 'Valeurs en vigueur en',
    from: 'depuis le',
    until: 'jusqu’au',
    fromQuarter: 'à partir du trimestre',
    gaps: 'Questions ouvertes',
    knownUntil: 'Dernier trimestre vérifié',
    none: 'Rien n’est en vigueur au cours de ce trimestre.',
    own: 'votre propre valeur',
    projection: (quarter, knownUntil) =>
      `${quarter} est postérieur à ${knownUntil} : ce sont les dernières valeurs connues, en projection`,
  },
  diff: {
    title: (file) => `Ce que ${file} change`,
    nothing: 'Rien : ce fichier ne contient que des valeurs déjà en vigueur.',
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
    sums: 'Tous les dossiers, en EUR',
    notComputed: 'rejeté',
    rejectedBefore: (count) =>
      `${count} rejeté${s(count)} avant la modification et calculé${s(count)} après : compté${s(count)} seulement sous Après`,
    rejectedAfter: (count) =>
      `${count} calculé${s(count)} avant la modification et rejeté${s(count)} après : compté${s(count)} seulement sous Avant`,
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
    `Les valeurs ont été vérifiées jusqu’à ${knownUntil} inclus et nous sommes en ${today} : elles peuvent être dépassées. Donnez-en de plus récentes avec --parameters (imw schema parameters en montre la structure).`,
  helpCommand: 'afficher l’aide d’une commande',
  seeHelp: (command) => `Voir ${command} --help.`,
};

export const help: Messages['help'] = {
  placeholders: {
    file: 'fichier',
    number: 'n',
    numberOrPercent: 'n|%',
    percent: 'pourcentage',
    amount: 'montant',
    fraction: 'fraction',
    date: 'date',
    quarter: 'trimestre',
    startDate: 'trimestre|date',
    text: 'texte',
    choice: 'choix',
    yesNo: 'oui|non',
    confidence: 'fiabilité',
    lines: 'de:à',
    variation: 'champ=valeurs',
  },
  groups: {
    input: 'Entrée :',
    output: 'Sortie :',
    oneDossier: 'Un seul dossier :',
    manyDossiers: 'Plusieurs dossiers :',
    checks: 'Résultats et valeurs :',
    other: 'Autres commandes :',
  },
  examples: 'Exemples :',
  purposes: {
    imw: {
      template: 'un fichier d’entrée avec des exemples remplis',
      batch: 'calculer tous les dossiers d’un fichier',
      simulate: 'un seul dossier, avec les montants par trimestre',
    },
    simulate: {
      file: 'un dossier depuis un fichier',
      quarters: 'le même dossier à quatre cinquièmes, avec les montants par trimestre',
      json: 'enregistrer le résultat en JSON',
    },
    explain: {
      file: 'montrer d’où vient chaque chiffre',
    },
    compare: {
      vary: 'temps plein et quatre cinquièmes, côte à côte',
      files: 'deux dossiers côte à côte',
    },
    batch: {
      files: 'résultats, lignes rejetées et reçu dans des fichiers',
      workbook: 'un fichier Excel avec une ligne par année',
      dryRun: 'seulement vérifier, sans rien écrire',
    },
    join: {
      parts: 'calculer un fichier en deux parties',
      join: 'réunir les parties',
    },
    verify: {
      result: 'recalculer un résultat',
      batch: 'recalculer tout un lot',
    },
    parameters: {
      quarter: 'les valeurs en vigueur pendant un trimestre',
      diff: 'ce que vos propres valeurs changent à un fichier de dossiers',
    },
    template: {
      csv: 'un fichier CSV pour Excel',
      json: 'un dossier en JSON',
    },
    schema: {
      dossier: 'le JSON Schema d’un dossier',
    },
    'self-test': {
      all: 'vérifier l’installation',
    },
  },
};
