import { columnLetters } from '../../vocabulary/column-letters.js';
import type { Messages } from '../catalog.js';
import { headerNames, optionOf } from '../field-names.js';
import { type WriteObstacle, writeObstacle } from '../shared.js';

const quoted = (value: string | null) => (value === null ? 'cette valeur' : `« ${value} »`);
const DECIMAL_SEPARATORS = { comma: 'une virgule décimale', point: 'un point décimal' } as const;

const headers = headerNames('fr');

/** Each message says what is wrong with the value, then how to correct it. */
export const problems: Messages['problems'] = {
  MISSING_VALUE: () => 'une valeur est obligatoire ici ; complétez-la',
  MISSING_RETURN: (_details, { inJson }) =>
    `obligatoire pour un travail dans l’UE/EEE hors de Belgique ; indiquez si le travailleur retourne au moins une fois par semaine à sa résidence principale, ${inJson ? 'true ou false' : 'oui ou non'}`,
  NOT_IN_LIST: ({ choices, nearest }, { words }) =>
    `cette valeur ne figure pas dans la liste ; ${nearest ? `vouliez-vous dire ${words([nearest])} ? Sinon, écrivez` : 'écrivez'} une de ces valeurs : ${words(choices)}`,
  NOT_YES_OR_NO: () => 'ce n’est ni oui ni non ; écrivez oui ou non',
  NOT_A_NUMBER: ({ value, example }, { number }) =>
    `impossible de lire ${quoted(value)} comme un nombre ; écrivez par exemple ${number(example)}`,
  NOT_A_JSON_NUMBER: ({ value, example }) =>
    `impossible de lire ${quoted(value)} comme un nombre JSON ; écrivez-le avec un point, par exemple ${example}`,
  AMBIGUOUS_NUMBER: ({ value, asThousands, asDecimal }, { number }) =>
    `${quoted(value)} peut signifier ${asThousands} ou ${asDecimal} ; écrivez ${number(`${asThousands}.00`, ',')} ou utilisez --decimal`,
  CONTRADICTS_DECIMAL_MARK: ({ value, separator }) =>
    `${quoted(value)} ne correspond pas à --decimal ${separator} ; écrivez le montant avec ${DECIMAL_SEPARATORS[separator]}`,
  DECIMAL_SEPARATOR_DIFFERS: ({ value, separator }) =>
    `${quoted(value)} a un autre séparateur décimal que les montants du début du fichier (${DECIMAL_SEPARATORS[separator]}) ; vérifiez le montant, ou indiquez le séparateur avec --decimal`,
  FRACTION_OR_PERCENTAGE: ({ value, asFraction, asPercentage }, { number }) =>
    `${quoted(value)} se trouve sous un titre avec % et peut être ${number(asFraction)} ou ${number(asPercentage)} ; précisez avec le signe %, ou retirez % du titre`,
  ZERO_OR_UNKNOWN: () =>
    'un tiret peut signifier ici 0 ou inconnu ; écrivez 0 s’il n’y a pas de cotisations, ou laissez la cellule vide : elles seront estimées',
  SPREADSHEET_ERROR: ({ value }) =>
    `${value} est une erreur du tableur : la formule de cette cellule n’a pas de résultat ; corrigez la formule ou tapez la valeur`,
  SEVERAL_MEANINGS: ({ readings }, { words }) =>
    `cela peut vouloir dire plusieurs choses : ${words(readings)} ; écrivez laquelle`,
  UNSETTLED_VALUE: ({ gap }) =>
    `aucun texte ne dit de quel type il s’agit (question ouverte ${gap}) ; choisissez vous-même un type d’employeur`,
  AMBIGUOUS_DATE: ({ value, dayFirst, monthFirst }) =>
    `${quoted(value)} peut être ${[dayFirst, monthFirst].filter((day) => day !== null).join(' ou ') || 'aucun jour'} : ce fichier contient des dates où le mois vient en premier ; donnez --date mois-d-abord ou jour-d-abord, ou écrivez aaaa-mm-jj`,
  GIVEN_FOR_ALL_ROWS: () =>
    'ce champ est donné par une option pour toutes les lignes, mais cette ligne a sa propre valeur ; supprimez l’une des deux',
  SCIENTIFIC_NOTATION: ({ example }, { number }) =>
    `ce nombre a été abrégé en notation scientifique, comme Excel abrège 15000 en 1,5E+04, et des chiffres ont pu se perdre ; donnez à la colonne un format Nombre dans Excel et enregistrez de nouveau, ou écrivez par exemple ${number(example)}`,
  TURNED_INTO_DATE: ({ example }, { number }) =>
    `Excel a fait une date de ce qui avait été tapé ici, comme avec 4/5 ou 2026/4, et la valeur d’origine n’est plus visible ; donnez à la colonne le format Texte dans Excel et retapez la valeur, par exemple ${number(example)}`,
  DATE_AS_NUMBER: () =>
    'c’est le numéro de série sous lequel Excel conserve une date ; donnez à la colonne le format jj/mm/aaaa dans Excel et enregistrez de nouveau',
  TIME_AFTER_DATE: (_details, { inJson }) =>
    `la date est suivie d’une heure ; écrivez la date seule${inJson ? ', par exemple "2026-10-15"' : ', ou donnez à la colonne le format jj/mm/aaaa dans Excel et enregistrez de nouveau'}`,
  COLUMN_TOO_NARROW: () =>
    'la colonne était trop étroite et Excel a enregistré des dièses (#) au lieu de la valeur ; élargissez-la dans Excel et enregistrez de nouveau',
  FORMULA_NOT_CALCULATED: () =>
    'la formule de cette cellule n’a pas encore été calculée ; ouvrez le fichier dans Excel ou LibreOffice, enregistrez-le et redonnez-le',
  MERGED_CELL: () =>
    'cette cellule est fusionnée avec une autre et n’a pas de valeur à elle ; défusionnez les cellules et remplissez-les',
  NEGATIVE_NUMBER: ({ value }) =>
    `${quoted(value)} est ${value === null ? 'négative' : 'un nombre négatif'} ; écrivez un montant de 0 ou plus`,
  TOO_MANY_DECIMALS: ({ value, places }) => `${quoted(value)} a plus de ${places} décimales ; arrondissez vous-même`,
  AMOUNT_TOO_LARGE: () => 'le nombre est d’un million ou plus ; vérifiez l’unité et le séparateur décimal',
  ZERO_WAGE: () => 'le salaire brut est de 0 ; indiquez le salaire brut par mois',
  REDUCTIONS_EXCEED_CONTRIBUTIONS: ({ estimatedFor }) =>
    estimatedFor === null
      ? 'les réductions de cotisations dépassent les cotisations patronales ; corrigez l’un des deux montants'
      : `les réductions de cotisations dépassent les cotisations patronales estimées de ${estimatedFor} ; corrigez-les, ou indiquez les cotisations`,
  NO_ESTIMATE: ({ gap, quarter }) =>
    `${quarter === null ? 'les cotisations d’un employeur étranger ne peuvent pas être estimées' : `il n’y a pas de valeurs pour estimer les cotisations de ${quarter}`} (question ouverte ${gap}) ; indiquez les cotisations et leurs réductions`,
  FRACTION_OUT_OF_RANGE: ({ value, isTooSmall }, { number, inJson }) =>
    isTooSmall
      ? `${quoted(value)} est ${value === null ? 'arrondie' : 'arrondi'} à quatre décimales et devient 0 ; écrivez au moins ${number('0.0001')}`
      : `${quoted(value)} ne se situe pas entre 0 (exclu) et 1 (inclus) ; écrivez par exemple ${number('0.8')}, ${inJson ? '"80%" ou "30.4/38"' : `80% ou ${number('30.4/38')}`}`,
  NO_START_PACKAGE: ({ years, needs }, { words }) =>
    `il n’y a pas de paquet de départ pour ce besoin avec un avis de ${years} ans ; choisissez ${words(needs)}, ou une autre durée`,
  EVALUATION_OF_SHORT_ADVICE: ({ years }) =>
    `un avis de ${years} ans ne peut pas être évalué ; laissez l’évaluation vide, ou corrigez la durée`,
  EVALUATION_TOO_EARLY: ({ earliest }) =>
    `une évaluation s’applique au plus tôt à partir du trimestre ${earliest} ; écrivez ${earliest} ou plus`,
  EVALUATION_TOO_LATE: ({ last }) =>
    `la période d’octroi ne compte que ${last} trimestres ; écrivez un numéro de trimestre d’au plus ${last}`,
  EVALUATION_RATE_OUT_OF_STEPS: ({ lowest, highest, step }) =>
    `le pourcentage doit être un multiple de ${step}, de ${lowest} à ${highest} ; écrivez par exemple ${lowest}`,
  EVALUATION_WITHOUT_QUARTER: () =>
    'un pourcentage ou un accompagnement après évaluation est indiqué, mais pas de trimestre ; indiquez à partir de quel numéro de trimestre l’évaluation s’applique',
  EVALUATION_WITHOUT_CHANGE: () =>
    'une évaluation est indiquée, mais ni pourcentage ni accompagnement ; indiquez ce qui résulte de l’évaluation, ou laissez le trimestre vide',
  NO_SUCH_DATE: ({ value }, { inJson }) =>
    `${quoted(value)} n’est pas une date ; écrivez par exemple ${inJson ? '"2027-03-15"' : '15/03/2027 ou 2027-03-15'}`,
  NOT_A_QUARTER_OR_DATE: ({ value }, { inJson }) =>
    `${quoted(value)} n’est ni un trimestre ni une date ; écrivez par exemple ${inJson ? '"2026-Q4" ou "2026-10-15"' : '2026-Q4, 4e trimestre 2026 ou 15/10/2026'}`,
  END_BEFORE_START: () => 'le contrat se termine avant de commencer ; corrigez l’une des deux dates',
  START_OUT_OF_RANGE: ({ first, last }) => `le début se situe avant ${first} ou après ${last} ; corrigez l’année`,
  SELF_EMPLOYED_WITH_WAGE: () =>
    'pour un indépendant, il n’y a pas de salaire à indiquer ici ; laissez ce champ vide, ou corrigez le type d’employeur',
  SELF_EMPLOYED_WITH_STATUS: () =>
    'un indépendant n’a ni statut de travailleur ni catégorie ONSS ; laissez ce champ vide, ou corrigez le type d’employeur',
  SELF_EMPLOYED_WITH_GUIDANCE: () =>
    'un indépendant ne reçoit pas de prime d’accompagnement ; laissez ce champ vide, ou corrigez le type d’employeur',
  TEXT_TOO_LONG: ({ most }) => `le texte dépasse ${most} caractères ; raccourcissez-le`,
  TOO_MANY_CELLS: ({ cells, columns }) =>
    `la ligne a ${cells} cellules pour ${columns} colonnes ; mettez entre guillemets le texte qui contient un séparateur, ou supprimez ce qui est en trop`,
  UNCLOSED_QUOTE: () => 'un guillemet s’ouvre ici et ne se ferme jamais ; fermez-le, ce qui suit n’a pas été lu',
  AFTER_UNCLOSED_QUOTE: ({ line }) =>
    `le guillemet ouvert à la ligne ${line} n’est pas fermé correctement, cette ligne n’a donc pas été lue ; corrigez la ligne ${line}, puis soumettez de nouveau cette ligne-ci`,
  TEXT_AFTER_QUOTE: () =>
    'il y a du texte après un guillemet fermant ; doublez les guillemets à l’intérieur du texte, ou ajoutez celui qui manque à la fin d’une cellule',
  QUOTE_CLOSED_LATER: ({ line, closedOn }) =>
    `le guillemet ouvert à la ligne ${line} n’est fermé qu’à la ligne ${closedOn}, et du texte suit encore ; fermez-le ou supprimez-le à la ligne ${line}, ou doublez les guillemets à l’intérieur du texte s’il va vraiment jusqu’à la ligne ${closedOn}`,
  LINE_BREAK_IN_ROW: ({ line, lastLine }) =>
    `les lignes ${line} à ${lastLine} forment une seule ligne de données, coupée par un retour à la ligne ; vérifiez-la dans le fichier des lignes rejetées, où elle est entière, ou mettez le texte avec le retour à la ligne entre guillemets`,
  LAST_ROW_INCOMPLETE: () =>
    'le fichier s’arrête dans cette ligne, sans fin de ligne : il est peut-être tronqué ; redemandez le fichier, ou complétez la ligne et terminez-la par un retour à la ligne',
  UNREADABLE_CHARACTER: () =>
    'la ligne contient des caractères illisibles ; enregistrez le fichier en CSV UTF-8 et corrigez-les',
  ROW_TOO_LONG: ({ most }) => `la ligne dépasse ${most} caractères ; manque-t-il un guillemet ?`,
  INVALID_JSON: ({ place }) =>
    place === null
      ? 'ce JSON n’est pas valide ; vérifiez ici virgules, guillemets et accolades, et qu’aucun champ n’y figure deux fois'
      : `ce JSON n’est pas valide à partir de la ligne ${place.line}, caractère ${place.column} ; vérifiez-y virgules, guillemets et accolades, et qu’aucun champ n’y figure deux fois`,
  MISSING_END: () =>
    'la liste de dossiers n’a pas de ] à la fin, il se peut donc que des dossiers manquent ; redemandez le fichier, ou écrivez le ] si tous les dossiers y sont',
  NOT_AN_OBJECT: () => 'ce n’est pas un dossier ; écrivez un objet entre { et }',
  UNKNOWN_FIELD: ({ nearest }) =>
    nearest === null
      ? 'ce champ est inconnu ; imw schema dossier donne les noms'
      : `ce champ est inconnu ; vouliez-vous dire ${nearest} ?`,
  WRONG_TYPE: ({ expected }) =>
    ({
      text: 'un texte est attendu ici ; écrivez-le entre guillemets',
      number: 'un nombre est attendu ici ; écrivez par exemple 2500.00',
      boolean: 'oui ou non est attendu ici ; écrivez true ou false, sans guillemets',
      date: 'une date est attendue ici ; écrivez par exemple "2027-03-15"',
    })[expected],
  NOT_SURE_ENOUGH: ({ required, parameters }) =>
    `le résultat repose sur des valeurs moins fiables que ${required} : ${parameters.join(', ')} ; exigez moins, ou complétez-les avec --parameters`,
};

/** What keeps a file from being written, with the error code of the system, then what to do. */
const UNWRITABLE: Readonly<Record<WriteObstacle, (code: string) => string>> = {
  locked: (code) =>
    `écriture impossible (${code}) ; fermez ce fichier dans Excel ou là où il est ouvert, et vérifiez que vous pouvez écrire à cet endroit`,
  'no-folder': (code) => `ce répertoire n’existe pas (${code}) ; créez-le d’abord, ou donnez un autre nom de fichier`,
  'not-a-file': (code) =>
    `ce n’est pas un fichier mais un répertoire ou un périphérique (${code}) ; donnez un nom de fichier`,
  'disk-full': (code) => `le disque est plein (${code}) ; faites de la place, ou écrivez sur un autre disque`,
  'too-large': (code) =>
    `le fichier dépasse la taille permise ici ou sur ce disque (${code}) ; écrivez sur un autre disque`,
  'long-name': (code) => `ce nom est trop long (${code}) ; choisissez un nom plus court`,
  'read-only': (code) => `ce disque est en lecture seule (${code}) ; écrivez dans un autre répertoire`,
  closed: (code) => `elle est fermée (${code}) ; redirigez-la vers un fichier, par exemple avec > resultat.txt`,
  unknown: (code) => `écriture impossible (${code}) ; vérifiez que vous pouvez écrire à cet endroit`,
};

const OTHER_SPREADSHEETS = {
  xlsb: 'un classeur Excel binaire (.xlsb)',
  numbers: 'un fichier de Numbers',
  xml: 'un tableau en XML (Feuille de calcul XML 2003)',
  mhtml: 'une page web en un seul fichier (MHTML)',
} as const;
const OTHER_DOCUMENTS = {
  word: 'un document Word',
  powerpoint: 'une présentation',
  rtf: 'un document texte (RTF)',
} as const;
const TOO_LARGE = {
  file: (most: number) => `plus de ${most} Mo`,
  unpacked: (most: number) => `plus de ${most} Mo une fois décompressé`,
  parts: (most: number) => `plus de ${most} parties`,
  columns: (most: number) => `plus de ${most} colonnes`,
  text: (most: number) => `une cellule de plus de ${most} caractères`,
} as const;

export const failures: Messages['failures'] = {
  FILE_NOT_FOUND: () => 'ce fichier n’existe pas ; vérifiez le nom et le répertoire',
  FILE_UNREADABLE: ({ reason }) =>
    `lecture impossible (${reason}) ; vérifiez que c’est un fichier que vous pouvez ouvrir`,
  INPUT_CHANGED: () =>
    'ce fichier a été modifié pendant sa lecture, et rien n’a été écrit ; attendez qu’il soit complet et recommencez',
  EMPTY_INPUT: () => 'ce fichier est vide ; imw template montre un exemple',
  EXCEL_WORKBOOK: () =>
    'c’est un classeur d’Excel 97-2003 (.xls) ; dans Excel, choisissez Enregistrer sous, Classeur Excel (.xlsx), et donnez ce fichier-là',
  OPENDOCUMENT_FILE: () =>
    'ce fichier vient de LibreOffice (OpenDocument) ; ouvrez-le, choisissez Enregistrer sous, Excel 2007-365 (.xlsx), et donnez ce fichier-là',
  OTHER_SPREADSHEET: ({ kind }) =>
    `c’est ${OTHER_SPREADSHEETS[kind]} ; ouvrez-le, choisissez Enregistrer sous, Classeur Excel (.xlsx), et donnez ce fichier-là`,
  OTHER_DOCUMENT: ({ kind }) =>
    `c’est ${OTHER_DOCUMENTS[kind]}, qui ne contient pas de lignes de dossiers ; collez le tableau dans Excel, enregistrez-le comme Classeur Excel (.xlsx), et donnez ce fichier-là`,
  ZIP_FILE: () =>
    'c’est un fichier zip et non un classeur ; décompressez-le d’abord et donnez le fichier qui contient les dossiers',
  PAYROLL_EXPORT: () =>
    'c’est un export d’un logiciel de paie, avec des lignes par mois ou par code salarial ; imw batch demande une ligne par dossier. imw template donne un exemple',
  UTF32_FILE: () => 'ce texte est en UTF-32 ; dans votre éditeur choisissez Enregistrer sous, encodage UTF-8',
  WORKBOOK_PROTECTED: () =>
    'ce classeur est protégé par un mot de passe ; retirez-le dans Excel (Fichier, Informations, Protéger le classeur) et enregistrez de nouveau',
  WORKBOOK_DAMAGED: ({ row }) =>
    `ce classeur est endommagé${row === null ? '' : ` (à la ligne ${row})`} et n’a pas été lu ; ouvrez-le dans Excel, laissez-le réparer, enregistrez-le et vérifiez les lignes`,
  WORKBOOK_TOO_LARGE: ({ what, most }) =>
    `ce classeur a ${TOO_LARGE[what](most)} et n’a pas été lu ; copiez la liste dans un nouveau classeur et donnez celui-là`,
  SHEET_NOT_FOUND: ({ sheets }) =>
    `le classeur n’a pas cette feuille ; choisissez avec --sheet un nom ou un numéro : ${sheets.map(({ number, name }) => `${number} ${name}`).join(', ')}`,
  SHEET_NEEDS_WORKBOOK: () => 'ce fichier n’est pas un classeur Excel et n’a pas de feuilles ; retirez --sheet',
  HEADER_ROW_MISSING: ({ sheet, most }) =>
    `${sheet === null ? 'aucune feuille visible n’a' : 'cette feuille n’a pas'}, dans ses ${most} premières lignes, de ligne avec des noms de colonnes connus ; il faut au moins trois colonnes dont chaque dossier a besoin (comme type_employeur, domicile, debut). imw template donne un exemple`,
  COMPRESSED_FILE: () =>
    'ce fichier est compressé ; décompressez-le d’abord, par exemple avec 7-Zip ou gunzip, et donnez ce qui en sort',
  PDF_FILE: () =>
    'c’est un PDF, dont aucune ligne ne peut être lue ; enregistrez les données en CSV ou en Excel dans le programme qui l’a produit',
  HTML_FILE: () =>
    'c’est une page web (HTML), quel que soit son nom ; ouvrez-la dans Excel ou LibreOffice, choisissez Enregistrer sous, CSV UTF-8, et donnez ce fichier-là',
  NOT_TEXT: () => 'ce fichier n’est pas du texte ; enregistrez-le en CSV UTF-8 ou en JSON',
  NOT_UTF8: () => 'ce texte n’est pas en UTF-8 ; dans votre éditeur choisissez Enregistrer sous, encodage UTF-8',
  NO_REGULAR_FILE: () => 'ce n’est pas un fichier, mais un tube ou un périphérique ; donnez un fichier',
  NOT_JSON: () =>
    'ce n’est pas du JSON ; donnez un dossier en JSON (voir imw template --format json), ou utilisez imw batch pour un fichier CSV',
  FILE_TOO_LARGE: ({ most }) => `ce fichier dépasse ${most} Mo ; vérifiez que c’est bien le fichier voulu`,
  RESULTS_TOO_LARGE: ({ most }) =>
    `ces résultats dépassent ${most} Mo ; vérifiez plutôt le relevé de calcul du lot (<sortie>.receipt.json)`,
  NO_KNOWN_COLUMNS: () =>
    'aucune des trente premières lignes n’a de colonne connue ; l’une d’elles doit contenir les noms des colonnes, voir imw template',
  NO_HEADER_ROW: ({ line, has, lacks }) =>
    `aucune des trente premières lignes n’est un en-tête : la ligne ${line} s’en approche le plus avec ${headers(has)}, mais il lui manque ${headers(lacks)} ; donnez aux colonnes un des noms de imw template, ou indiquez vos noms dans imw.config.json (columns)`,
  MISSING_COLUMNS: ({ columns }) =>
    `${columns.length === 1 ? 'cette colonne obligatoire manque' : 'ces colonnes obligatoires manquent'} : ${headers(columns)} ; ajoutez-les, ou donnez une valeur pour toutes les lignes, par exemple ${optionOf(columns)}`,
  OPTION_AND_COLUMN: ({ column, position }) =>
    `${optionOf([column])} vaut pour toutes les lignes, mais la colonne ${columnLetters(position)} contient aussi ce champ ; supprimez l’option ou la colonne`,
  COLUMN_RESEMBLES: ({ position, header }) =>
    `la colonne ${columnLetters(position)} ressemble à ${header}, qui manque ; donnez-lui ce nom, indiquez-la dans imw.config.json (columns), ou reprenez-la telle quelle avec --accept-columns`,
  DETAIL_AS_INPUT: () =>
    'ce fichier contient des résultats par année ou par trimestre, pas des dossiers ; donnez la liste dont ils proviennent',
  ROWS_IN_ONE_CELL: ({ line }) =>
    `à partir de la ligne ${line}, chaque ligne est entièrement dans une seule cellule entre guillemets ; ouvrez le fichier dans Excel, séparez la colonne (Données, Convertir) et enregistrez de nouveau, ou supprimez les guillemets extérieurs`,
  LATE_MONTH_FIRST: ({ line, column }) =>
    `ligne ${line}, ${column} : cette date a le mois en premier, alors que les dates précédentes ont été lues avec le jour en premier ; les résultats sont incomplets. Donnez --date mois-d-abord ou jour-d-abord`,
  INVALID_VALUE_FOR_ALL: ({ option }) =>
    `${option} : cette valeur est illisible ; voyez les valeurs possibles avec imw batch --help`,
  OTHER_SEPARATOR: () =>
    'les colonnes sont séparées par |, un séparateur qui n’est pas reconnu ; enregistrez le fichier avec un point-virgule, une virgule ou une tabulation entre les colonnes',
  HEADER_MISSING: () =>
    'il n’y a pas de noms de colonnes : rien ne suit la première ligne ; écrivez-les à cet endroit, voir imw template',
  DUPLICATE_COLUMN: ({ column, first, second }) =>
    column === null
      ? `la colonne ${columnLetters(second)} porte le même nom que la colonne ${columnLetters(first)} ; supprimez ou renommez l’une des deux`
      : `${headers([column])} figure deux fois, dans les colonnes ${columnLetters(first)} et ${columnLetters(second)} ; supprimez ou renommez l’une des deux`,
  TOO_MANY_COLUMNS: ({ columns, most }) =>
    `il y a ${columns} colonnes, et ${most} au plus sont lues ; gardez celles des dossiers et supprimez les autres`,
  HEADER_UNREADABLE: () =>
    'la ligne des noms de colonnes est illisible ; vérifiez ses guillemets et enregistrez le fichier en CSV UTF-8',
  OUTPUT_EXISTS: () => 'ce fichier existe déjà ; choisissez un autre nom, ou écrasez-le avec --force',
  OUTPUT_IS_INPUT: () =>
    'ce fichier est lu pour ce même calcul et serait perdu ; choisissez un autre nom pour la sortie',
  OUTPUT_UNWRITABLE: ({ reason }) => UNWRITABLE[writeObstacle(reason)](reason),
  OUTPUT_LOCKED: ({ lock }) =>
    `un autre calcul est en train d’écrire ce fichier ; attendez qu’il ait fini, ou supprimez ${lock} si aucun autre n’est en cours`,
  OUTPUT_NOT_RESTORED: ({ backup }) =>
    `le fichier précédent n’a pas pu reprendre son nom ; il s’appelle maintenant ${backup}, redonnez-lui vous-même le bon nom`,
  OUTPUT_CLOSED: () =>
    'sortie standard : le programme qui lisait les résultats a cessé de lire, ils sont donc incomplets ; lisez-les jusqu’au bout, ou écrivez-les dans un fichier avec -o',
  REPORT_NOT_HTML: () => 'le récapitulatif est une page web ; indiquez avec --report un nom qui se termine par .html',
  OUTPUT_OTHER_KIND: ({ ending }) =>
    `les fichiers du type ${ending} ne peuvent pas être écrits ; donnez un nom de fichier en .xlsx ou .csv, ou choisissez le format avec --format`,
  OUTPUT_CONTRADICTS_FORMAT: ({ ending, format, isChosen }) =>
    `un fichier en ${ending} ne s’ouvre pas s’il contient du ${format} ; donnez-lui un autre nom${isChosen ? ', ou choisissez un autre format' : ''}`,
  OUTPUT_UNKNOWN_ENDING: ({ choices }) =>
    `ce nom ne dit pas sous quelle forme écrire le fichier ; terminez-le par ${choices.join(' ou ')}`,
  OUTPUT_CONTRADICTS_OPTION: ({ option }) =>
    `la fin de ce nom et ${option} demandent des formes différentes ; omettez ${option}, ou choisissez une autre fin`,
  SAME_OUTPUTS: () =>
    'les résultats, les lignes rejetées, le relevé de calcul, le récapitulatif et les messages vont chacun dans un fichier distinct, et deux d’entre eux iraient dans celui-ci ; choisissez un autre nom',
  DOSSIER_WRONG: ({ count }) =>
    count === 1
      ? 'Rien n’a été calculé : corrigez la valeur ci-dessus.'
      : `Rien n’a été calculé : corrigez les ${count} valeurs ci-dessus.`,
  ONE_TO_COMPARE: () =>
    'il n’y a qu’un seul dossier à comparer ; indiquez un autre fichier, ou faites varier un champ, par exemple --vary fraction_occupation=1,0.8',
  TOO_MANY_TO_COMPARE: ({ count, most }) =>
    `${count} dossiers sont trop nombreux pour être mis côte à côte ; comparez-en ${most} au plus, ou calculez-les avec imw batch`,
  INVALID_VARY: () => '--vary : écrivez un champ, = et ses valeurs, par exemple fraction_occupation=1,0.8',
  UNKNOWN_VARIED_FIELD: ({ given, nearest }) =>
    `--vary : le champ ${given} est inconnu ; ${nearest === null ? 'imw compare --help les donne comme options' : `vouliez-vous dire ${nearest} ?`}`,
  AMBIGUOUS_VARY: ({ field }) =>
    `--vary ${field} : les virgules peuvent séparer des valeurs ou se trouver dans un nombre ; mettez ; entre les valeurs et le tout entre guillemets, par exemple "fraction_occupation=1;0,8"`,
  UNKNOWN_OPTION: ({ given, nearest }) =>
    nearest === null
      ? `l’option ${given} est inconnue`
      : `l’option ${given} est inconnue ; vouliez-vous dire ${nearest} ?`,
  UNKNOWN_COMMAND: ({ given, nearest, isFile }) => {
    if (isFile)
      return `${given} est un fichier et non une commande ; écrivez imw batch ${given}, ou imw simulate ${given} pour un seul dossier en JSON`;
    return nearest === null
      ? `la commande ${given} est inconnue`
      : `la commande ${given} est inconnue ; vouliez-vous dire ${nearest} ?`;
  },
  MISSING_ARGUMENT: ({ name }) => `${name} manque ; indiquez-le après la commande`,
  MISSING_OPTION_VALUE: ({ option }) => `${option} demande une valeur ; écrivez-la après l’option`,
  TOO_MANY_ARGUMENTS: () =>
    'il y a plus d’arguments que cette commande n’en accepte ; donnez les fichiers un à un, et mettez entre guillemets les noms avec des espaces',
  INVALID_CHOICE: ({ option, choices }) => `${option} : cette valeur est inconnue ; choisissez ${choices.join(', ')}`,
  INVALID_INDEXATION: () =>
    '--indexation : écrivez un pourcentage annuel de -10 à 25 avec au plus quatre décimales, par exemple 2 ou 2,5',
  INVALID_TODAY: () =>
    'IMW_TODAY : écrivez un jour, par exemple 2026-11-23, ou supprimez cette variable d’environnement',
  INVALID_QUARTER: ({ option }) => `${option} : écrivez un trimestre, par exemple 2026-Q4`,
  DETAIL_NEEDS_CSV: () =>
    '--detail s’utilise avec CSV et XLSX : en JSON, chaque résultat a déjà ses années et ses trimestres, et un calendrier n’a que des dates',
  XLSX_TO_TERMINAL: () =>
    'un fichier .xlsx ne s’affiche pas dans un terminal ; indiquez un fichier avec -o resultats.xlsx, ou passez par un tube',
  XLSX_LIMIT: ({ what, most, line }) => {
    const shorter = line === null ? 'cet en-tête' : `le texte à la ligne ${line}`;
    const found = {
      rows: `une feuille contient au plus ${most} lignes ; utilisez --format csv, un --detail moins fin, ou une partie des lignes avec --rows`,
      cell: `une cellule contient au plus ${most} caractères ; utilisez --format csv, ou raccourcissez ${shorter}`,
      bytes: `une feuille contient au plus ${most} octets ; utilisez --format csv, ou une partie des lignes avec --rows`,
    }[what];
    return `--format xlsx : ${found} ; aucun fichier n’a été écrit`;
  },
  INVALID_LIMIT: () =>
    '--max-rejects : écrivez un nombre de lignes ou un pourcentage de 100% au plus, par exemple 25 ou 5%',
  INVALID_ROWS: () =>
    '--rows : écrivez la première et la dernière ligne, dans cet ordre, numérotées comme dans les messages, par exemple 2:5000, 5001: ou :5000',
  INVALID_JOBS: ({ most }) => `--jobs : écrivez un nombre de threads de 1 à ${most}`,
  TOO_MANY_REJECTS: ({ rejected, line, failFast }) =>
    `arrêté : ${rejected === 1 ? '1 ligne a été rejetée' : `${rejected} lignes ont été rejetées`}, la dernière à la ligne ${line} ; aucun fichier n’a été écrit ; corrigez l’entrée, ou ${failFast ? 'supprimez --fail-fast' : 'admettez-en plus avec --max-rejects'}`,
  NOTHING_TO_VERIFY: () =>
    'ce n’est ni un résultat ni un relevé de calcul de ce programme ; donnez un résultat de imw simulate --json ou de imw batch --format json ou jsonl, ou le relevé de calcul à côté de la sortie d’un lot (<sortie>.receipt.json)',
  VERIFIED_BY_RECEIPT: ({ receipt }) =>
    `ces résultats se vérifient à l’aide de leur relevé de calcul ; donnez ${receipt}`,
  PART_IS_RECEIPT: () =>
    'c’est un relevé de calcul ; donnez le fichier de résultats auquel il appartient, sans .receipt.json',
  PART_WITHOUT_RECEIPT: ({ receipt }) =>
    `son relevé de calcul ${receipt} manque ; ajoutez-le, ou recalculez cette partie avec imw batch --rows et -o`,
  PART_WITH_OTHER_RECEIPT: () =>
    'ce n’est pas un relevé de calcul de imw batch, ou il est d’une autre version ; recalculez cette partie avec imw batch --rows',
  RECEIPT_FIELD_WRONG: ({ field }) =>
    `le champ ${field} de ce relevé de calcul manque ou n’est pas valide : le fichier a été modifié ou vient d’une autre version ; donnez le relevé tel qu’il a été écrit`,
  RECEIPT_CONTRADICTS_ITSELF: ({ fields }) =>
    `ce relevé de calcul se contredit : ${fields.join(', ')} ne concordent pas, le fichier a donc été modifié ; donnez le relevé tel qu’il a été écrit, ou recalculez le lot`,
  KEY_TWICE: ({ line, column }) =>
    `ligne ${line}, caractère ${column} : une clé figure deux fois dans un même objet, le fichier a donc été modifié ; donnez le fichier tel qu’il a été écrit`,
  NESTED_TOO_DEEPLY: ({ line, column, most }) =>
    `ligne ${line}, caractère ${column} : plus de ${most} crochets ou accolades y sont ouverts, plus que dans tout fichier de ce programme ; vérifiez que c’est bien le fichier voulu`,
  PART_FORMAT: ({ format, areRejects }) =>
    areRejects
      ? 'des lignes rejetées dans un classeur ne peuvent pas être réunies ; calculez toutes les parties avec --rejects et un nom qui se termine par .csv'
      : `des parties au format ${format} ne peuvent pas être réunies ; calculez toutes les parties avec --format csv et réunissez celles-là`,
  PART_IS_WHOLE: () => 'ces résultats ont été calculés sans --rows : ils sont complets et n’ont pas à être réunis',
  PART_WITHOUT_REJECTS: ({ rejects }) =>
    `des lignes de cette partie ont été rejetées, et le fichier ${rejects} manque ; ajoutez-le, ou recalculez cette partie`,
  PART_CHANGED: () =>
    'ce n’est pas le fichier que décrit son relevé de calcul : il a été modifié, ou n’a pas été transféré en entier ; transférez-le de nouveau, ou recalculez cette partie',
  PART_OF_OTHER_VERSION: ({ other, is, was }) =>
    `calculé par la version ${is}, et ${other} par la version ${was} ; calculez toutes les parties avec une seule version`,
  PART_WITH_OTHER_VALUES: ({ other }) =>
    `calculé avec d’autres valeurs ou une autre indexation que ${other} ; calculez toutes les parties avec les mêmes --parameters et --indexation`,
  PART_WITH_OTHER_OPTION: ({ other, option }) =>
    `${option} n’était pas identique pour ${other} ; calculez toutes les parties avec les mêmes options`,
  PART_OF_OTHER_INPUT: ({ other }) =>
    `une partie d’une autre entrée que ${other}, ou l’entrée a été modifiée entre-temps ; calculez toutes les parties du même fichier`,
  PART_WITH_OTHER_INPUT_NAME: ({ other }) =>
    `l’entrée avait un autre nom que pour ${other}, et ce nom figure dans les messages et le relevé de calcul ; donnez à imw batch le même chemin pour toutes les parties`,
  CORRECTS_NOTHING: () =>
    'ce calcul n’a rien rejeté, ou son relevé ne dit pas quelles lignes ; recalculez toute la liste',
  CORRECTS_OTHER_ROW: ({ row }) =>
    row === null
      ? 'une ligne ne dit plus laquelle elle était ; gardez telles quelles les colonnes ajoutées aux lignes rejetées'
      : `la ligne ${row} n’a pas été rejetée par ce calcul, ou elle figure deux fois ; donnez le fichier des lignes rejetées de ce calcul`,
  CORRECTION_OF_OTHER: () =>
    'ce ne sont pas les résultats que les autres corrigent ; donnez les premiers résultats et ceux des lignes corrigées',
  CORRECTION_WITH_OTHER_COLUMNS: ({ other }) =>
    `les colonnes ne sont pas celles de ${other} ; gardez telles quelles les colonnes des lignes rejetées`,
  CORRECTED_TWICE: ({ line }) =>
    `la ligne ${line} figure déjà dans d’autres résultats ; donnez chaque ligne corrigée une seule fois`,
  RECEIPT_OF_CORRECTIONS: () =>
    'ces résultats ont été réunis avec des lignes corrigées ; vérifiez séparément le relevé de chaque calcul',
  PARTS_WITHOUT_START: ({ rows }) =>
    `les premières lignes ne sont dans aucune partie ; calculez-les avec --rows ${rows}`,
  PARTS_WITHOUT_END: ({ rows }) =>
    `la dernière partie ne va pas jusqu’à la fin de l’entrée ; calculez le reste avec --rows ${rows}`,
  PARTS_WITH_GAP: ({ rows }) => `ces lignes ne sont dans aucune partie ; calculez-les avec --rows ${rows}`,
  PARTS_OVERLAP: ({ other, line }) =>
    `cette partie et ${other} contiennent toutes deux la ligne ${line} ; donnez chaque partie une fois, et des parties qui ne se chevauchent pas`,
  NOT_A_RESULT: ({ unit, at }) =>
    `${unit === 'line' ? `la ligne ${at}` : `l’élément ${at} de la liste`} n’est pas un résultat de ce programme ; supprimez-le, ou donnez le fichier tel qu’il a été écrit`,
  INDEXATION_OF_RECEIPT: () =>
    'l’indexation du relevé de calcul n’est pas un pourcentage admis, le fichier a donc été modifié ; donnez le fichier tel qu’il a été écrit, ou l’indexation avec --indexation',
  BATCH_INPUT_MISSING: ({ path }) =>
    path === null
      ? 'le lot a lu l’entrée standard, qui n’est plus là ; donnez la même entrée avec --from FICHIER'
      : 'l’entrée du lot n’est pas là, ni à côté du relevé de calcul ; indiquez avec --from FICHIER où elle se trouve',
  LESS_SURE_THAN_REQUIRED: ({ required, parameters }) =>
    `--require ${required} : ces valeurs sont moins fiables : ${parameters.join(', ')} ; exigez moins, ou complétez-les avec --parameters`,
  AMOUNTS_TOO_LARGE: () =>
    'les montants deviennent trop grands pour être exacts au centime près ; vérifiez les montants du fichier de --parameters, le pourcentage de --indexation et le début',
  PARAMETERS_WRONG: ({ count }) =>
    count === 1
      ? `ces valeurs ne sont pas utilisées, et rien n’a été calculé : corrigez le point ci-dessus`
      : `ces valeurs ne sont pas utilisées, et rien n’a été calculé : corrigez les ${count} points ci-dessus`,
  DOSSIERS_WITHOUT_DIFF: () =>
    'un fichier de dossiers va avec --diff ; écrivez imw parameters --diff valeurs.json dossiers.csv, ou utilisez imw batch',
  NOT_YOUR_FILE: ({ because }) =>
    `${{ owner: 'ce fichier appartient à un autre utilisateur', folder: 'd’autres peuvent écrire dans le dossier de ce fichier', mode: 'd’autres peuvent modifier ce fichier' }[because]} ; il modifie des montants et n’est donc pas utilisé ; pour l’utiliser, indiquez-le avec IMW_CONFIG ou --parameters`,
  CONFIG_NOT_FOUND: () => 'IMW_CONFIG indique ce fichier, mais il n’existe pas ; corrigez ou supprimez IMW_CONFIG',
  CONFIG_NO_JSON: ({ line, column }) =>
    `ce n’est pas du JSON valide : ligne ${line}, colonne ${column} ; vérifiez-y les virgules, les guillemets et les crochets`,
  CONFIG_KEY_TWICE: ({ key, line, column }) =>
    `« ${key} » figure deux fois, la seconde fois à la ligne ${line}, colonne ${column} ; supprimez l’un des deux`,
  CONFIG_NOT_AN_OBJECT: () => 'une configuration est un objet ; écrivez par exemple { "language": "fr" }',
  CONFIG_UNKNOWN_KEY: ({ given, nearest, known }) =>
    `« ${given} » n’est pas connu ; ${nearest === null ? `choisissez ${known.join(', ')}` : `vouliez-vous dire ${nearest} ?`}`,
  CONFIG_WRONG_VALUE: ({ key, choices }) => `${key} : cette valeur n’est pas connue ; choisissez ${choices.join(', ')}`,
  CONFIG_NOT_A_MAP: ({ key }) =>
    `${key} n’a pas la bonne forme ; écrivez par exemple ${key === 'columns' ? '"columns": { "Ma colonne": "gross_monthly", "Brut 2": null }' : '"spellings": { "employer_type": { "association": "private-legal-person" } }'}`,
  CONFIG_UNKNOWN_FIELD: ({ key, given, nearest }) =>
    `${key} : le champ ${given} est inconnu${nearest === null ? '' : ` ; vouliez-vous dire ${nearest} ?`}`,
  CONFIG_UNKNOWN_VALUE: ({ field, given, nearest }) =>
    `spellings : ${given} n’est pas une valeur de ${field}${nearest === null ? '' : ` ; vouliez-vous dire ${nearest} ?`}`,
  CONFIG_WRONG_INDEXATION: () =>
    'indexation : écrivez un pourcentage annuel de -10 à 25 avec quatre décimales au plus, par exemple 2 ou 2.5',
  CONFIG_WRONG_OFFICE: () =>
    'office : indiquez un nom et, au besoin, un logo et six lignes de contact au plus, par exemple "office": { "name": "Bureau X", "logo": "logo.png", "contact": ["Rue de l’Église 1, 9000 Gand"] }',
  LOGO_NOT_FOUND: () =>
    'office dans la configuration indique ce fichier comme logo, mais il n’existe pas ou ne peut être lu',
  LOGO_NOT_AN_IMAGE: () => 'ce logo n’est pas une image PNG, JPEG ou SVG ; enregistrez-le dans un de ces formats',
  LOGO_TOO_LARGE: ({ most }) => `ce logo dépasse ${most} ko ; enregistrez-le en plus petit`,
  NO_BROWSER: () =>
    'aucun Chrome, Chromium ou Edge n’a été trouvé pour créer un PDF : écrivez report.html, ouvrez ce fichier dans un navigateur et imprimez-le en PDF (Ctrl+P), ou indiquez le programme dans IMW_BROWSER',
  PDF_FAILED: ({ browser }) =>
    `${browser} n’a pas pu créer de PDF : écrivez report.html, ouvrez ce fichier dans un navigateur et imprimez-le en PDF (Ctrl+P)`,
  CLIENT_REFERENCE_TOO_LONG: ({ most }) => `--client-reference : ${most} caractères au plus`,
  CONFIG_WRONG_PATH: () => 'parameters : écrivez le chemin d’un fichier entre guillemets, par exemple "valeurs.json"',
  CONFIG_NAMES_NO_FILE: ({ setBy }) =>
    `${setBy} indique ce fichier de valeurs, mais il n’existe pas ; corrigez-y parameters`,
};
