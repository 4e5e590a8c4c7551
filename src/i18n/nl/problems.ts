import { columnLetters } from '../../vocabulary/column-letters.js';
import type { Messages } from '../catalog.js';
import { headerNames, optionOf } from '../field-names.js';
import { type WriteObstacle, writeObstacle } from '../shared.js';

const quoted = (value: string | null) => (value === null ? 'deze waarde' : `"${value}"`);
const DECIMAL_SEPARATORS = { comma: 'decimale komma', point: 'decimale punt' } as const;

const headers = headerNames('nl');

/** Each message says what is wrong with the value, then how to correct it. */
export const problems: Messages['problems'] = {
  MISSING_VALUE: () => 'hier is een waarde verplicht; vul ze in',
  MISSING_RETURN: (_details, { inJson }) =>
    `verplicht bij werk in de EU/EER buiten België; schrijf of de werknemer minstens eenmaal per week terugkeert naar zijn hoofdverblijfplaats, ${inJson ? 'true of false' : 'ja of nee'}`,
  NOT_IN_LIST: ({ choices, nearest }, { words }) =>
    `deze waarde staat niet in de lijst; ${nearest ? `bedoelt u ${words([nearest])}? Schrijf anders` : 'schrijf'} een van deze waarden: ${words(choices)}`,
  NOT_YES_OR_NO: () => 'dit is noch ja noch nee; schrijf ja of nee',
  NOT_A_NUMBER: ({ value, example }, { number }) =>
    `${quoted(value)} is niet als getal te lezen; schrijf bijvoorbeeld ${number(example)}`,
  NOT_A_JSON_NUMBER: ({ value, example }) =>
    `${quoted(value)} is geen geldig JSON-getal; schrijf het met een punt, bijvoorbeeld ${example}`,
  AMBIGUOUS_NUMBER: ({ value, asThousands, asDecimal }, { number }) =>
    `${quoted(value)} kan ${asThousands} of ${asDecimal} zijn; schrijf ${number(`${asThousands}.00`, ',')} of gebruik --decimal`,
  CONTRADICTS_DECIMAL_MARK: ({ value, separator }) =>
    `${quoted(value)} past niet bij --decimal ${separator}; schrijf het bedrag met een ${DECIMAL_SEPARATORS[separator]}`,
  DECIMAL_SEPARATOR_DIFFERS: ({ value, separator }) =>
    `${quoted(value)} heeft een ander decimaalteken dan de bedragen in het begin van het bestand (${DECIMAL_SEPARATORS[separator]}); kijk het bedrag na, of zeg met --decimal welk teken geldt`,
  FRACTION_OR_PERCENTAGE: ({ value, asFraction, asPercentage }, { number }) =>
    `${quoted(value)} staat onder een kop met % en kan ${number(asFraction)} of ${number(asPercentage)} zijn; schrijf wat het is, met het teken %, of haal % uit de kop`,
  ZERO_OR_UNKNOWN: () =>
    'een streepje kan hier 0 of onbekend betekenen; schrijf 0 als er geen bijdragen zijn, of laat de cel leeg: dan worden ze geschat',
  SPREADSHEET_ERROR: ({ value }) =>
    `${value} is een foutmelding van het rekenblad: de formule in deze cel heeft geen uitkomst; verbeter de formule of typ de waarde`,
  SEVERAL_MEANINGS: ({ readings }, { words }) =>
    `dit kan meer dan één ding betekenen: ${words(readings)}; schrijf wat het is`,
  UNSETTLED_VALUE: ({ gap }) =>
    `geen enkele tekst zegt onder welk type dit valt (open vraag ${gap}); kies zelf een type werkgever`,
  AMBIGUOUS_DATE: ({ value, dayFirst, monthFirst }) =>
    `${quoted(value)} kan ${[dayFirst, monthFirst].filter((day) => day !== null).join(' of ') || 'geen enkele dag'} zijn: in dit bestand staan datums met de maand eerst; geef --date maand-eerst of dag-eerst, of schrijf jjjj-mm-dd`,
  GIVEN_FOR_ALL_ROWS: () =>
    'dit veld is met een optie voor alle rijen opgegeven, maar deze rij heeft zelf een waarde; laat een van beide weg',
  SCIENTIFIC_NOTATION: ({ example }, { number }) =>
    `dit getal is ingekort tot wetenschappelijke notatie, zoals Excel 15000 tot 1,5E+04 inkort, en daarbij kunnen cijfers verloren gegaan zijn; geef de kolom in Excel een getalnotatie en bewaar opnieuw, of schrijf bijvoorbeeld ${number(example)}`,
  TURNED_INTO_DATE: ({ example }, { number }) =>
    `Excel maakte een datum van wat hier getypt werd, zoals bij 4/5 of 2026/4, en de oorspronkelijke waarde is niet meer te zien; geef de kolom in Excel de notatie Tekst en typ de waarde opnieuw, bijvoorbeeld ${number(example)}`,
  DATE_AS_NUMBER: () =>
    'dit is het volgnummer waarmee Excel een datum bewaart; geef de kolom in Excel de notatie dd/mm/jjjj en bewaar opnieuw',
  TIME_AFTER_DATE: (_details, { inJson }) =>
    `na de datum staat een tijdstip; schrijf alleen de datum${inJson ? ', bijvoorbeeld "2026-10-15"' : ', of geef de kolom in Excel de notatie dd/mm/jjjj en bewaar opnieuw'}`,
  COLUMN_TOO_NARROW: () =>
    'de kolom was te smal, zodat Excel hekjes (#) bewaarde in plaats van de waarde; maak de kolom in Excel breder en bewaar opnieuw',
  FORMULA_NOT_CALCULATED: () =>
    'de formule in deze cel is nog niet berekend; open het bestand in Excel of LibreOffice, bewaar het en geef het opnieuw',
  MERGED_CELL: () => 'deze cel is samengevoegd met een andere en heeft zelf geen waarde; splits de cellen en vul ze in',
  NEGATIVE_NUMBER: ({ value }) => `${quoted(value)} is negatief; schrijf een bedrag van 0 of meer`,
  TOO_MANY_DECIMALS: ({ value, places }) => `${quoted(value)} heeft meer dan ${places} decimalen; rond zelf af`,
  AMOUNT_TOO_LARGE: () => 'het getal is een miljoen of meer; kijk de eenheid en het decimaalteken na',
  ZERO_WAGE: () => 'het brutoloon is 0; vul het brutoloon per maand in',
  REDUCTIONS_EXCEED_CONTRIBUTIONS: ({ estimatedFor }) =>
    estimatedFor === null
      ? 'de bijdrageverminderingen zijn groter dan de werkgeversbijdragen; verbeter een van beide'
      : `de bijdrageverminderingen zijn groter dan de geschatte werkgeversbijdragen van ${estimatedFor}; verbeter ze, of vul de bijdragen in`,
  NO_ESTIMATE: ({ gap, quarter }) =>
    `${quarter === null ? 'de bijdragen van een buitenlandse werkgever kunnen niet geschat worden' : `er zijn geen waarden om de bijdragen van ${quarter} te schatten`} (open vraag ${gap}); vul de bijdragen en hun verminderingen in`,
  FRACTION_OUT_OF_RANGE: ({ value, isTooSmall }, { number, inJson }) =>
    isTooSmall
      ? `${quoted(value)} wordt afgerond op vier decimalen en is dan 0; schrijf minstens ${number('0.0001')}`
      : `${quoted(value)} moet groter zijn dan 0 en mag hoogstens 1 zijn; schrijf bijvoorbeeld ${number('0.8')}, ${inJson ? '"80%" of "30.4/38"' : `80% of ${number('30.4/38')}`}`,
  NO_START_PACKAGE: ({ years, needs }, { words }) =>
    `voor deze behoefte is er geen startpakket bij een advies van ${years} jaar; kies ${words(needs)}, of een andere duur`,
  EVALUATION_OF_SHORT_ADVICE: ({ years }) =>
    `een advies van ${years} jaar kan niet geëvalueerd worden; laat de evaluatie leeg, of verbeter de duur`,
  EVALUATION_TOO_EARLY: ({ earliest }) =>
    `een evaluatie geldt ten vroegste vanaf kwartaal ${earliest}; schrijf ${earliest} of later`,
  EVALUATION_TOO_LATE: ({ last }) =>
    `de termijn telt maar ${last} kwartalen; schrijf een kwartaalnummer van hoogstens ${last}`,
  EVALUATION_RATE_OUT_OF_STEPS: ({ lowest, highest, step }) =>
    `het percentage moet een veelvoud van ${step} zijn, van ${lowest} tot ${highest}; schrijf bijvoorbeeld ${lowest}`,
  EVALUATION_WITHOUT_QUARTER: () =>
    'er is een percentage of begeleiding na de evaluatie opgegeven, maar geen kwartaal; schrijf vanaf welk kwartaalnummer de evaluatie geldt',
  EVALUATION_WITHOUT_CHANGE: () =>
    'er is een evaluatie opgegeven, maar geen percentage en geen begeleiding; schrijf wat uit de evaluatie volgt, of laat het kwartaal leeg',
  NO_SUCH_DATE: ({ value }, { inJson }) =>
    `${quoted(value)} is geen datum; schrijf bijvoorbeeld ${inJson ? '"2027-03-15"' : '15/03/2027 of 2027-03-15'}`,
  NOT_A_QUARTER_OR_DATE: ({ value }, { inJson }) =>
    `${quoted(value)} is geen kwartaal en geen datum; schrijf bijvoorbeeld ${inJson ? '"2026-Q4" of "2026-10-15"' : '2026-Q4, 4e kwartaal 2026 of 15/10/2026'}`,
  END_BEFORE_START: () => 'de overeenkomst eindigt voordat ze begint; verbeter een van beide datums',
  START_OUT_OF_RANGE: ({ first, last }) => `de start ligt voor ${first} of na ${last}; verbeter het jaar`,
  SELF_EMPLOYED_WITH_WAGE: () =>
    'voor een zelfstandige vult u hier geen loon in; laat dit leeg, of verbeter het type werkgever',
  SELF_EMPLOYED_WITH_STATUS: () =>
    'een zelfstandige heeft geen statuut als werknemer en geen RSZ-categorie; laat dit leeg, of verbeter het type werkgever',
  SELF_EMPLOYED_WITH_GUIDANCE: () =>
    'een zelfstandige krijgt geen begeleidingspremie; laat dit leeg, of verbeter het type werkgever',
  TEXT_TOO_LONG: ({ most }) => `de tekst is langer dan ${most} tekens; kort hem in`,
  TOO_MANY_CELLS: ({ cells, columns }) =>
    `de rij heeft ${cells} cellen voor ${columns} kolommen; zet tekst met een scheidingsteken tussen aanhalingstekens, of verwijder wat te veel is`,
  UNCLOSED_QUOTE: () =>
    'hier begint een aanhalingsteken dat nergens gesloten wordt; sluit het, want wat erna komt, is niet gelezen',
  AFTER_UNCLOSED_QUOTE: ({ line }) =>
    `het aanhalingsteken dat op regel ${line} begint, is niet correct gesloten, en daarom is deze regel niet gelezen; verbeter regel ${line} en geef deze regel dan opnieuw in`,
  TEXT_AFTER_QUOTE: () =>
    'er staat tekst na een sluitend aanhalingsteken; verdubbel de aanhalingstekens in de tekst, of zet er een waar het aan het einde van een cel ontbreekt',
  QUOTE_CLOSED_LATER: ({ line, closedOn }) =>
    `het aanhalingsteken dat op regel ${line} begint, wordt pas op regel ${closedOn} gesloten, en daarna volgt nog tekst; sluit of verwijder het op regel ${line}, of verdubbel de aanhalingstekens in de tekst als die echt tot regel ${closedOn} doorgaat`,
  LINE_BREAK_IN_ROW: ({ line, lastLine }) =>
    `de regels ${line} tot ${lastLine} zijn één rij, in stukken door een regeleinde; kijk de rij na in het bestand met afgekeurde rijen, waar ze weer heel is, of zet de tekst met het regeleinde tussen aanhalingstekens`,
  LAST_ROW_INCOMPLETE: () =>
    'het bestand stopt in deze rij zonder regeleinde, dus misschien is het afgekapt; vraag het bestand opnieuw op, of vul de rij aan en sluit ze af met een nieuwe regel',
  UNREADABLE_CHARACTER: () => 'de rij bevat onleesbare tekens; bewaar het bestand als CSV UTF-8 en verbeter ze',
  ROW_TOO_LONG: ({ most }) => `de rij is langer dan ${most} tekens; ontbreekt er een aanhalingsteken?`,
  INVALID_JSON: ({ place }) =>
    place === null
      ? 'dit is geen geldige JSON; kijk hier komma’s, aanhalingstekens en haakjes na, en of geen veld er tweemaal staat'
      : `dit is geen geldige JSON vanaf regel ${place.line}, teken ${place.column}; kijk daar komma’s, aanhalingstekens en haakjes na, en of geen veld er tweemaal staat`,
  MISSING_END: () =>
    'de lijst van dossiers heeft geen ] aan het einde, dus er kunnen dossiers ontbreken; vraag het bestand opnieuw op, of schrijf de ] als dit alle dossiers zijn',
  NOT_AN_OBJECT: () => 'dit is geen dossier; schrijf een object tussen { en }',
  UNKNOWN_FIELD: ({ nearest }) =>
    nearest === null
      ? 'dit veld is niet bekend; imw schema dossier toont de namen'
      : `dit veld is niet bekend; bedoelt u ${nearest}?`,
  WRONG_TYPE: ({ expected }) =>
    ({
      text: 'hier wordt tekst verwacht; schrijf ze tussen aanhalingstekens',
      number: 'hier wordt een getal verwacht; schrijf bijvoorbeeld 2500.00',
      boolean: 'hier wordt ja of nee verwacht; schrijf true of false, zonder aanhalingstekens',
      date: 'hier wordt een datum verwacht; schrijf bijvoorbeeld "2027-03-15"',
    })[expected],
  NOT_SURE_ENOUGH: ({ required, parameters }) =>
    `het resultaat steunt op waarden die minder betrouwbaar zijn dan ${required}: ${parameters.join(', ')}; vraag minder, of vul ze aan met --parameters`,
};

/** What keeps a file from being written, with the error code of the system, then what to do. */
const UNWRITABLE: Readonly<Record<WriteObstacle, (code: string) => string>> = {
  locked: (code) =>
    `dit bestand kan niet geschreven worden (${code}); sluit het in Excel of waar het nog openstaat, en kijk na of u daar mag schrijven`,
  'no-folder': (code) => `die map bestaat niet (${code}); maak eerst de map, of noem een ander bestand`,
  'not-a-file': (code) => `dit is geen bestand maar een map of een apparaat (${code}); noem een bestand`,
  'disk-full': (code) => `de schijf is vol (${code}); maak ruimte vrij, of schrijf naar een andere schijf`,
  'too-large': (code) =>
    `het bestand wordt groter dan toegelaten is of dan deze schijf aankan (${code}); schrijf naar een andere schijf`,
  'long-name': (code) => `deze naam is te lang (${code}); kies een kortere naam`,
  'read-only': (code) => `deze schijf is alleen-lezen (${code}); schrijf naar een andere map`,
  closed: (code) => `deze uitvoer is gesloten (${code}); stuur hem naar een bestand, bijvoorbeeld met > resultaat.txt`,
  unknown: (code) => `dit bestand kan niet geschreven worden (${code}); kijk na of u daar mag schrijven`,
};

const OTHER_SPREADSHEETS = {
  xlsb: 'een binaire Excel-werkmap (.xlsb)',
  numbers: 'een bestand van Numbers',
  xml: 'een rekenblad in XML (XML-spreadsheet 2003)',
  mhtml: 'een webpagina in één bestand (MHTML)',
} as const;
const OTHER_DOCUMENTS = {
  word: 'een Word-document',
  powerpoint: 'een presentatie',
  rtf: 'een tekstdocument (RTF)',
} as const;
const TOO_LARGE = {
  file: (most: number) => `meer dan ${most} MB`,
  unpacked: (most: number) => `uitgepakt meer dan ${most} MB`,
  parts: (most: number) => `meer dan ${most} onderdelen`,
  columns: (most: number) => `meer dan ${most} kolommen`,
  text: (most: number) => `een cel met meer dan ${most} tekens`,
} as const;

export const failures: Messages['failures'] = {
  FILE_NOT_FOUND: () => 'dit bestand bestaat niet; kijk de naam en de map na',
  FILE_UNREADABLE: ({ reason }) =>
    `dit bestand kan niet gelezen worden (${reason}); kijk na of het een bestand is dat u mag openen`,
  INPUT_CHANGED: () =>
    'dit bestand is gewijzigd terwijl het gelezen werd, en er is niets geschreven; wacht tot het volledig is en begin opnieuw',
  EMPTY_INPUT: () => 'dit bestand is leeg; imw template toont een voorbeeld',
  EXCEL_WORKBOOK: () =>
    'dit is een werkmap van Excel 97-2003 (.xls); kies in Excel Opslaan als, Excel-werkmap (.xlsx), en geef dat bestand',
  OPENDOCUMENT_FILE: () =>
    'dit is een bestand van LibreOffice (OpenDocument); open het, kies Opslaan als, Excel 2007-365 (.xlsx), en geef dat bestand',
  OTHER_SPREADSHEET: ({ kind }) =>
    `dit is ${OTHER_SPREADSHEETS[kind]}; open het, kies Opslaan als, Excel-werkmap (.xlsx), en geef dat bestand`,
  OTHER_DOCUMENT: ({ kind }) =>
    `dit is ${OTHER_DOCUMENTS[kind]}, en daar staan geen rijen in; plak de tabel in Excel, bewaar als Excel-werkmap (.xlsx), en geef dat bestand`,
  ZIP_FILE: () => 'dit is een zip-bestand en geen werkmap; pak het eerst uit en geef het bestand met de dossiers',
  PAYROLL_EXPORT: () =>
    'dit is een export uit een loonpakket, met rijen per maand of per looncode; imw batch vraagt één rij per dossier. Een voorbeeld geeft imw template',
  UTF32_FILE: () => 'deze tekst staat in UTF-32; kies in uw tekstprogramma Opslaan als, codering UTF-8',
  WORKBOOK_PROTECTED: () =>
    'deze werkmap is beveiligd met een wachtwoord; haal het in Excel weg (Bestand, Info, Werkmap beveiligen) en bewaar opnieuw',
  WORKBOOK_DAMAGED: ({ row }) =>
    `deze werkmap is beschadigd${row === null ? '' : ` (bij rij ${row})`} en is niet gelezen; open ze in Excel, laat ze herstellen, bewaar ze opnieuw en kijk de rijen na`,
  WORKBOOK_TOO_LARGE: ({ what, most }) =>
    `deze werkmap heeft ${TOO_LARGE[what](most)} en is niet gelezen; kopieer de lijst naar een nieuwe werkmap en geef die`,
  SHEET_NOT_FOUND: ({ sheets }) =>
    `de werkmap heeft dat werkblad niet; kies met --sheet een naam of nummer: ${sheets.map(({ number, name }) => `${number} ${name}`).join(', ')}`,
  SHEET_NEEDS_WORKBOOK: () => 'dit bestand is geen Excel-werkmap en heeft geen werkbladen; laat --sheet weg',
  HEADER_ROW_MISSING: ({ sheet, most }) =>
    `${sheet === null ? 'op geen enkel zichtbaar werkblad' : 'op dat werkblad'} staat in de eerste ${most} rijen een rij met bekende kolomnamen; minstens drie kolommen die elk dossier nodig heeft (zoals werkgeverstype, woonplaats, start) moeten er zijn. Een voorbeeld geeft imw template`,
  COMPRESSED_FILE: () =>
    'dit bestand is gecomprimeerd; pak het eerst uit, bijvoorbeeld met 7-Zip of gunzip, en geef wat eruit komt',
  PDF_FILE: () =>
    'dit is een pdf, en daaruit kunnen geen rijen gelezen worden; bewaar de gegevens als CSV of Excel in het programma waarmee de pdf gemaakt is',
  HTML_FILE: () =>
    'dit is een webpagina (HTML), wat de bestandsnaam ook zegt; open ze in Excel of LibreOffice, kies Opslaan als, CSV UTF-8, en geef dat bestand',
  NOT_TEXT: () => 'dit bestand is geen tekst; bewaar het als CSV UTF-8 of als JSON',
  NOT_UTF8: () => 'deze tekst staat niet in UTF-8; kies in uw tekstprogramma Opslaan als, codering UTF-8',
  NO_REGULAR_FILE: () => 'dit is geen bestand, maar een pipe of een apparaat; geef een bestand',
  NOT_JSON: () =>
    'dit is geen JSON; geef een dossier als JSON (zie imw template --format json), of gebruik imw batch voor een CSV-bestand',
  FILE_TOO_LARGE: ({ most }) => `dit bestand is groter dan ${most} MB; kijk na of dit het bestand is dat u bedoelt`,
  RESULTS_TOO_LARGE: ({ most }) =>
    `deze resultaten zijn groter dan ${most} MB; verifieer in plaats daarvan het rekenverslag van de batch (<uitvoer>.receipt.json)`,
  NO_KNOWN_COLUMNS: () =>
    'geen van de eerste dertig rijen heeft een bekende kolom; een van die rijen moet de kolomnamen bevatten, zie imw template',
  NO_HEADER_ROW: ({ line, has, lacks }) =>
    `geen van de eerste dertig rijen is een kop: regel ${line} komt het dichtst met ${headers(has)}, maar mist ${headers(lacks)}; geef de kolommen een van de namen van imw template, of zet uw namen in imw.config.json (columns)`,
  MISSING_COLUMNS: ({ columns }) =>
    `${columns.length === 1 ? 'deze verplichte kolom ontbreekt' : 'deze verplichte kolommen ontbreken'}: ${headers(columns)}; voeg ze toe, of geef een waarde voor alle rijen, bijvoorbeeld ${optionOf(columns)}`,
  OPTION_AND_COLUMN: ({ column, position }) =>
    `${optionOf([column])} geldt voor alle rijen, maar kolom ${columnLetters(position)} bevat dat veld ook; laat de optie of de kolom weg`,
  COLUMN_RESEMBLES: ({ position, header }) =>
    `kolom ${columnLetters(position)} lijkt op ${header}, dat ontbreekt; geef ze die naam, zet ze in imw.config.json (columns), of neem ze over zoals ze is met --accept-columns`,
  DETAIL_AS_INPUT: () =>
    'dit bestand bevat resultaten per jaar of per kwartaal, geen dossiers; geef de lijst waaruit ze berekend zijn',
  ROWS_IN_ONE_CELL: ({ line }) =>
    `vanaf regel ${line} staat elke rij in haar geheel in één cel tussen aanhalingstekens; open het bestand in Excel, splits de kolom (Gegevens, Tekst naar kolommen) en bewaar opnieuw, of verwijder de buitenste aanhalingstekens`,
  LATE_MONTH_FIRST: ({ line, column }) =>
    `regel ${line}, ${column}: hier staat een datum met de maand eerst, en de datums ervoor zijn met de dag eerst gelezen; de resultaten zijn niet volledig. Geef --date maand-eerst of dag-eerst`,
  INVALID_VALUE_FOR_ALL: ({ option }) =>
    `${option}: deze waarde kan niet gelezen worden; kijk de mogelijke waarden na met imw batch --help`,
  OTHER_SEPARATOR: () =>
    'de kolommen zijn gescheiden door |, en dat scheidingsteken wordt niet herkend; bewaar het bestand met een puntkomma, een komma of een tab tussen de kolommen',
  HEADER_MISSING: () =>
    'er zijn geen kolomnamen: na de eerste regel komt niets; schrijf daar de kolomnamen, zie imw template',
  DUPLICATE_COLUMN: ({ column, first, second }) =>
    column === null
      ? `kolom ${columnLetters(second)} heeft dezelfde naam als kolom ${columnLetters(first)}; verwijder of hernoem er een`
      : `${headers([column])} staat er tweemaal, in kolom ${columnLetters(first)} en ${columnLetters(second)}; verwijder of hernoem er een, of zet er een op null in imw.config.json (columns)`,
  TOO_MANY_COLUMNS: ({ columns, most }) =>
    `er zijn ${columns} kolommen, en hoogstens ${most} worden gelezen; behoud die van de dossiers en verwijder de andere`,
  HEADER_UNREADABLE: () =>
    'de regel met de kolomnamen is niet te lezen; kijk de aanhalingstekens na en bewaar het bestand als CSV UTF-8',
  OUTPUT_EXISTS: () => 'dit bestand bestaat al; kies een andere naam, of overschrijf het met --force',
  OUTPUT_IS_INPUT: () =>
    'dit bestand wordt in dezelfde berekening gelezen en zou verloren gaan; kies een andere naam voor de uitvoer',
  OUTPUT_UNWRITABLE: ({ reason }) => UNWRITABLE[writeObstacle(reason)](reason),
  OUTPUT_LOCKED: ({ lock }) =>
    `een andere berekening schrijft dit bestand; wacht tot die klaar is, of verwijder ${lock} als er geen andere bezig is`,
  OUTPUT_NOT_RESTORED: ({ backup }) =>
    `het vorige bestand kon zijn naam niet terugkrijgen; het staat nu in ${backup}, geef het zelf weer de juiste naam`,
  OUTPUT_CLOSED: () =>
    'standaarduitvoer: het programma dat de resultaten las, is gestopt met lezen, en ze zijn dus niet volledig; lees ze tot het einde, of schrijf ze met -o naar een bestand',
  REPORT_NOT_HTML: () => 'de samenvatting is een webpagina; geef bij --report een naam op die op .html eindigt',
  OUTPUT_OTHER_KIND: ({ ending }) =>
    `bestanden van het type ${ending} kunnen niet geschreven worden; geef een bestandsnaam die eindigt op .xlsx of .csv, of kies het formaat met --format`,
  OUTPUT_CONTRADICTS_FORMAT: ({ ending, format, isChosen }) =>
    `een bestand dat op ${ending} eindigt, gaat niet open als er ${format} in staat; geef het een andere naam${isChosen ? ', of kies een ander formaat' : ''}`,
  OUTPUT_UNKNOWN_ENDING: ({ choices }) =>
    `de naam zegt niet in welke vorm dit bestand moet komen; laat hem eindigen op ${choices.join(' of ')}`,
  OUTPUT_CONTRADICTS_OPTION: ({ option }) =>
    `het einde van deze naam en ${option} vragen een andere vorm; laat ${option} weg, of kies een ander einde`,
  SAME_OUTPUTS: () =>
    'resultaten, afgekeurde rijen, rekenverslag, samenvatting en meldingen hebben elk een eigen bestand nodig, en twee ervan zouden in dit bestand terechtkomen; kies een andere naam',
  DOSSIER_WRONG: ({ count }) =>
    count === 1
      ? 'Er is niets berekend: verbeter de waarde hierboven.'
      : `Er is niets berekend: verbeter de ${count} waarden hierboven.`,
  ONE_TO_COMPARE: () =>
    'er is maar één dossier om te vergelijken; noem nog een bestand, of varieer een veld, bijvoorbeeld --vary tewerkstellingsbreuk=1,0.8',
  TOO_MANY_TO_COMPARE: ({ count, most }) =>
    `${count} dossiers zijn te veel om naast elkaar te zetten; vergelijk er hoogstens ${most}, of bereken ze met imw batch`,
  INVALID_VARY: () => '--vary: schrijf een veld, = en de waarden, bijvoorbeeld tewerkstellingsbreuk=1,0.8',
  UNKNOWN_VARIED_FIELD: ({ given, nearest }) =>
    `--vary: het veld ${given} is niet bekend; ${nearest === null ? 'imw compare --help noemt ze als opties' : `bedoelt u ${nearest}?`}`,
  AMBIGUOUS_VARY: ({ field }) =>
    `--vary ${field}: de komma’s kunnen tussen waarden staan of in een getal; schrijf ; tussen de waarden en het geheel tussen aanhalingstekens, bijvoorbeeld "tewerkstellingsbreuk=1;0,8"`,
  UNKNOWN_OPTION: ({ given, nearest }) =>
    nearest === null ? `de optie ${given} is niet bekend` : `de optie ${given} is niet bekend; bedoelt u ${nearest}?`,
  UNKNOWN_COMMAND: ({ given, nearest, isFile }) => {
    if (isFile)
      return `${given} is een bestand en geen opdracht; schrijf imw batch ${given}, of imw simulate ${given} voor één dossier in JSON`;
    return nearest === null
      ? `de opdracht ${given} is niet bekend`
      : `de opdracht ${given} is niet bekend; bedoelt u ${nearest}?`;
  },
  MISSING_ARGUMENT: ({ name }) => `${name} ontbreekt; geef het op na de opdracht`,
  MISSING_OPTION_VALUE: ({ option }) => `${option} heeft een waarde nodig; schrijf ze na de optie`,
  TOO_MANY_ARGUMENTS: () =>
    'er zijn meer argumenten dan deze opdracht aanneemt; geef bestanden een voor een, en zet namen met spaties tussen aanhalingstekens',
  INVALID_CHOICE: ({ option, choices }) => `${option}: deze waarde is niet bekend; kies ${choices.join(', ')}`,
  INVALID_INDEXATION: () =>
    '--indexation: schrijf een jaarlijks percentage van -10 tot 25 met hoogstens vier decimalen, bijvoorbeeld 2 of 2,5',
  INVALID_TODAY: () => 'IMW_TODAY: schrijf een dag, bijvoorbeeld 2026-11-23, of verwijder deze omgevingsvariabele',
  INVALID_QUARTER: ({ option }) => `${option}: schrijf een kwartaal, bijvoorbeeld 2026-Q4`,
  DETAIL_NEEDS_CSV: () =>
    '--detail hoort bij CSV en XLSX: in JSON bevat elk resultaat al zijn jaren en kwartalen, en een agenda alleen datums',
  XLSX_TO_TERMINAL: () =>
    'een .xlsx-bestand kan niet op een terminal getoond worden; geef een bestand op met -o resultaten.xlsx, of stuur het door een pipe',
  XLSX_LIMIT: ({ what, most, line }) => {
    const shorter = line === null ? 'die kop' : `de tekst op regel ${line}`;
    const found = {
      rows: `een blad kan hoogstens ${most} rijen bevatten; gebruik --format csv, een minder fijne --detail, of een deel van de rijen met --rows`,
      cell: `een cel kan hoogstens ${most} tekens bevatten; gebruik --format csv, of kort ${shorter} in`,
      bytes: `een blad kan hoogstens ${most} bytes bevatten; gebruik --format csv, of een deel van de rijen met --rows`,
    }[what];
    return `--format xlsx: ${found}; er is geen bestand geschreven`;
  },
  INVALID_LIMIT: () => '--max-rejects: schrijf een aantal rijen of een percentage tot 100%, bijvoorbeeld 25 of 5%',
  INVALID_ROWS: () =>
    '--rows: schrijf de eerste en de laatste regel, in die volgorde, genummerd zoals in de meldingen, bijvoorbeeld 2:5000, 5001: of :5000',
  INVALID_JOBS: ({ most }) => `--jobs: schrijf een aantal threads van 1 tot ${most}`,
  TOO_MANY_REJECTS: ({ rejected, line, failFast }) =>
    `gestopt: ${rejected === 1 ? '1 rij werd' : `${rejected} rijen werden`} afgekeurd, de laatste op regel ${line}; er is geen bestand geschreven; verbeter de invoer, of ${failFast ? 'laat --fail-fast weg' : 'sta er met --max-rejects meer toe'}`,
  NOTHING_TO_VERIFY: () =>
    'dit is geen resultaat of rekenverslag van dit programma; geef een resultaat van imw simulate --json of van imw batch --format json of jsonl, of het rekenverslag naast de uitvoer van een batch (<uitvoer>.receipt.json)',
  VERIFIED_BY_RECEIPT: ({ receipt }) =>
    `deze resultaten worden geverifieerd aan de hand van hun rekenverslag; geef ${receipt} op`,
  PART_IS_RECEIPT: () =>
    'dit is een rekenverslag; geef het bestand met resultaten op waar het bij hoort, zonder .receipt.json',
  PART_WITHOUT_RECEIPT: ({ receipt }) =>
    `het rekenverslag ${receipt} ontbreekt; zet het erbij, of bereken dit deel opnieuw met imw batch --rows en -o`,
  PART_WITH_OTHER_RECEIPT: () =>
    'dit is geen rekenverslag van imw batch, of het is van een andere versie; bereken dit deel opnieuw met imw batch --rows',
  RECEIPT_FIELD_WRONG: ({ field }) =>
    `het veld ${field} van dit rekenverslag ontbreekt of is ongeldig: het bestand is gewijzigd of van een andere versie; geef het rekenverslag zoals het geschreven is`,
  RECEIPT_CONTRADICTS_ITSELF: ({ fields }) =>
    `dit rekenverslag spreekt zichzelf tegen: ${fields.join(', ')} kloppen niet met elkaar, dus het bestand is gewijzigd; geef het rekenverslag zoals het geschreven is, of bereken de batch opnieuw`,
  KEY_TWICE: ({ line, column }) =>
    `regel ${line}, teken ${column}: een sleutel komt tweemaal voor in hetzelfde object, dus het bestand is gewijzigd; geef het bestand zoals het geschreven is`,
  NESTED_TOO_DEEPLY: ({ line, column, most }) =>
    `regel ${line}, teken ${column}: hier staan meer dan ${most} haakjes open, meer dan in enig bestand van dit programma; kijk na of dit het bestand is dat u bedoelt`,
  PART_FORMAT: ({ format, areRejects }) =>
    areRejects
      ? 'afgekeurde rijen in een werkmap kunnen niet samengevoegd worden; bereken alle delen met --rejects en een naam die op .csv eindigt'
      : `delen in het formaat ${format} kunnen niet samengevoegd worden; bereken alle delen met --format csv en voeg die samen`,
  PART_IS_WHOLE: () =>
    'deze resultaten zijn zonder --rows berekend: ze zijn al volledig en hoeven niet samengevoegd te worden',
  PART_WITHOUT_REJECTS: ({ rejects }) =>
    `er zijn rijen van dit deel afgekeurd, en het bestand ${rejects} ontbreekt; zet het erbij, of bereken dit deel opnieuw`,
  PART_CHANGED: () =>
    'dit is niet het bestand dat in het rekenverslag beschreven is: het is gewijzigd of niet volledig overgezet; zet het opnieuw over, of bereken dit deel opnieuw',
  PART_OF_OTHER_VERSION: ({ other, is, was }) =>
    `berekend door versie ${is}, en ${other} door versie ${was}; bereken alle delen met één versie`,
  PART_WITH_OTHER_VALUES: ({ other }) =>
    `berekend met andere waarden of een andere indexering dan ${other}; bereken alle delen met dezelfde --parameters en --indexation`,
  PART_WITH_OTHER_OPTION: ({ other, option }) =>
    `${option} was anders dan voor ${other}; bereken alle delen met dezelfde opties`,
  PART_OF_OTHER_INPUT: ({ other }) =>
    `een deel van een andere invoer dan ${other}, of de invoer is intussen gewijzigd; bereken alle delen van hetzelfde bestand`,
  PART_WITH_OTHER_INPUT_NAME: ({ other }) =>
    `de invoer had een andere naam dan voor ${other}, en die staat in de meldingen en in het rekenverslag; geef imw batch hetzelfde pad voor alle delen`,
  CORRECTS_NOTHING: () =>
    'deze berekening keurde niets af, of haar rekenverslag zegt niet welke rijen; bereken de hele lijst opnieuw',
  CORRECTS_OTHER_ROW: ({ row }) =>
    row === null
      ? 'een rij zegt niet meer welke rij ze was; laat de kolommen die bij de afgekeurde rijen gekomen zijn, staan zoals ze waren'
      : `rij ${row} is in die berekening niet afgekeurd, of ze staat er tweemaal; geef het bestand met de afgekeurde rijen van die berekening`,
  CORRECTION_OF_OTHER: () =>
    'dit zijn niet de resultaten die de andere verbeteren; geef de eerste resultaten en die van de verbeterde rijen',
  CORRECTION_WITH_OTHER_COLUMNS: ({ other }) =>
    `de kolommen zijn anders dan in ${other}; laat in de afgekeurde rijen de kolommen staan zoals ze waren`,
  CORRECTED_TWICE: ({ line }) => `rij ${line} staat al in andere resultaten; geef elke verbeterde rij één keer`,
  RECEIPT_OF_CORRECTIONS: () =>
    'deze resultaten zijn samengevoegd met verbeterde rijen; verifieer het rekenverslag van elke berekening afzonderlijk',
  PARTS_WITHOUT_START: ({ rows }) => `de eerste rijen zitten in geen enkel deel; bereken ze met --rows ${rows}`,
  PARTS_WITHOUT_END: ({ rows }) =>
    `het laatste deel gaat niet door tot het einde van de invoer; bereken de rest met --rows ${rows}`,
  PARTS_WITH_GAP: ({ rows }) => `deze regels zitten in geen enkel deel; bereken ze met --rows ${rows}`,
  PARTS_OVERLAP: ({ other, line }) =>
    `dit deel en ${other} bevatten allebei regel ${line}; geef elk deel één keer, en delen die elkaar niet overlappen`,
  NOT_A_RESULT: ({ unit, at }) =>
    `${unit === 'line' ? `regel ${at}` : `element ${at} van de lijst`} is geen resultaat van dit programma; verwijder het, of geef het bestand zoals het geschreven is`,
  INDEXATION_OF_RECEIPT: () =>
    'de indexering in het rekenverslag is geen percentage dat dit programma aanvaardt, dus het bestand is gewijzigd; geef het bestand zoals het geschreven is, of de indexering met --indexation',
  BATCH_INPUT_MISSING: ({ path }) =>
    path === null
      ? 'de batch las de standaardinvoer, en die is er niet meer; geef dezelfde invoer op met --from BESTAND'
      : 'de invoer van de batch staat daar niet, en ook niet naast het rekenverslag; geef met --from BESTAND op waar die staat',
  LESS_SURE_THAN_REQUIRED: ({ required, parameters }) =>
    `--require ${required}: deze waarden zijn minder betrouwbaar: ${parameters.join(', ')}; vraag minder, of vul ze aan met --parameters`,
  AMOUNTS_TOO_LARGE: () =>
    'de bedragen worden te groot om tot op de cent juist te zijn; controleer de bedragen in het bestand van --parameters, het percentage van --indexation en de start',
  PARAMETERS_WRONG: ({ count }) =>
    count === 1
      ? `deze waarden worden niet gebruikt, en er is niets berekend: verbeter het punt hierboven`
      : `deze waarden worden niet gebruikt, en er is niets berekend: verbeter de ${count} punten hierboven`,
  DOSSIERS_WITHOUT_DIFF: () =>
    'een bestand met dossiers hoort bij --diff; schrijf imw parameters --diff waarden.json dossiers.csv, of gebruik imw batch',
  NOT_YOUR_FILE: ({ because }) =>
    `${{ owner: 'dit bestand is van een andere gebruiker', folder: 'anderen kunnen schrijven in de map van dit bestand', mode: 'anderen kunnen dit bestand wijzigen' }[because]}; het wijzigt bedragen en wordt daarom niet gebruikt; wilt u het toch gebruiken, noem het dan met IMW_CONFIG of --parameters`,
  CONFIG_NOT_FOUND: () => 'IMW_CONFIG noemt dit bestand, maar het bestaat niet; verbeter of verwijder IMW_CONFIG',
  CONFIG_NO_JSON: ({ line, column }) =>
    `dit is geen geldige JSON: regel ${line}, kolom ${column}; kijk daar de komma's, aanhalingstekens en haakjes na`,
  CONFIG_KEY_TWICE: ({ key, line, column }) =>
    `"${key}" staat er tweemaal, de tweede keer op regel ${line}, kolom ${column}; verwijder er een`,
  CONFIG_NOT_AN_OBJECT: () => 'een configuratie is een object; schrijf bijvoorbeeld { "language": "nl" }',
  CONFIG_UNKNOWN_KEY: ({ given, nearest, known }) =>
    `"${given}" is niet bekend; ${nearest === null ? `kies ${known.join(', ')}` : `bedoelt u ${nearest}?`}`,
  CONFIG_WRONG_VALUE: ({ key, choices }) => `${key}: deze waarde is niet bekend; kies ${choices.join(', ')}`,
  CONFIG_NOT_A_MAP: ({ key }) =>
    `${key} heeft niet de juiste vorm; schrijf bijvoorbeeld ${key === 'columns' ? '"columns": { "Mijn kolom": "gross_monthly", "Bruto 2": null }' : '"spellings": { "employer_type": { "vereniging": "private-legal-person" } }'}`,
  CONFIG_UNKNOWN_FIELD: ({ key, given, nearest }) =>
    `${key}: het veld ${given} is niet bekend${nearest === null ? '' : `; bedoelt u ${nearest}?`}`,
  CONFIG_UNKNOWN_VALUE: ({ field, given, nearest }) =>
    `spellings: ${given} is geen waarde van ${field}${nearest === null ? '' : `; bedoelt u ${nearest}?`}`,
  CONFIG_WRONG_INDEXATION: () =>
    'indexation: schrijf een percentage per jaar van -10 tot 25 met hoogstens vier decimalen, bijvoorbeeld 2 of 2.5',
  CONFIG_WRONG_OFFICE: () =>
    'office: geef een naam, en eventueel een logo en hoogstens zes contactregels, bijvoorbeeld "office": { "name": "Kantoor X", "logo": "logo.png", "contact": ["Kerkstraat 1, 9000 Gent"] }',
  LOGO_NOT_FOUND: () =>
    'office in de configuratie noemt dit bestand als logo, maar het bestaat niet of kan niet gelezen worden',
  LOGO_NOT_AN_IMAGE: () => 'dit logo is geen PNG-, JPEG- of SVG-afbeelding; bewaar het in een van die formaten',
  LOGO_TOO_LARGE: ({ most }) => `dit logo is groter dan ${most} kB; bewaar het kleiner`,
  NO_BROWSER: () =>
    'er is geen Chrome, Chromium of Edge gevonden om een PDF te maken: schrijf report.html, open dat bestand in een browser en druk het af naar PDF (Ctrl+P), of noem het programma in IMW_BROWSER',
  PDF_FAILED: ({ browser }) =>
    `${browser} kon geen PDF maken: schrijf report.html, open dat bestand in een browser en druk het af naar PDF (Ctrl+P)`,
  CLIENT_REFERENCE_TOO_LONG: ({ most }) => `--client-reference: hoogstens ${most} tekens`,
  CONFIG_WRONG_PATH: () =>
    'parameters: schrijf het pad van een bestand tussen aanhalingstekens, bijvoorbeeld "waarden.json"',
  CONFIG_NAMES_NO_FILE: ({ setBy }) =>
    `${setBy} noemt dit bestand met waarden, maar het bestaat niet; verbeter parameters daar`,
};
