import type { NearColumn } from '../catalog.js';

const rows = (count: string) => (count === '1' ? 'rij' : 'rijen');

export const batch = {
  rows: (count: string) => `${count} ${rows(count)} gelezen`,
  blankRows: (count: string) => `${count} lege ${rows(count)} overgeslagen`,
  computed: (count: string) => `${count} berekend`,
  eligible: (premium: string, count: string, total: string) => `${premium}: ${count} in aanmerking, ${total} EUR`,
  total: (total: string) => `Totaal van de premies: ${total} EUR`,
  estimated: (count: string) => `Werkgeversbijdragen niet opgegeven, geschat met de RSZ-tarieven: ${count}`,
  rejected: (count: string) => `${count} afgekeurd`,
  rejectedBy: (count: string, code: string, column: string, numbers: string) =>
    `${count} × ${code}${column ? ` in ${column}` : ''}, ${numbers}`,
  theseRows: (numbers: string, count: number) => `${rows(String(count))} ${numbers}`,
  firstRows: (numbers: string) => `eerste rijen ${numbers}`,
  more: '…',
  results: (path: string) => `Resultaten: ${path}`,
  receipt: (path: string) => `Rekenverslag: ${path}`,
  report: (path: string) => `Samenvatting: ${path}`,
  rejects: (path: string) => `Afgekeurde rijen: ${path}`,
  standardOutput: 'standaarduitvoer',
  recognised: (encoding: string, separator: string, decimals: string, known: number, carried: string) =>
    `Gelezen als ${encoding}, scheidingsteken ${separator}, ${decimals}; ${known} ${known === 1 ? 'bekende kolom' : 'bekende kolommen'}, ${carried}`,
  carried: (count: number, places: string) =>
    `${count} ongewijzigd overgenomen${count === 0 ? '' : ` (${count === 1 ? 'kolom' : 'kolommen'} ${places})`}`,
  recognisedJson: (kind: string) => `Gelezen als ${kind}`,
  decimals: {
    comma: 'decimale komma',
    point: 'decimale punt',
    both: 'decimale komma en decimale punt',
    none: 'geen decimaalteken in de bedragen',
  },
  /** Where the rest of a file showed another encoding or decimal separator than its first rows. */
  furtherOn: (encoding: string, decimals: string) => `Het hele bestand is gelezen als ${encoding}, ${decimals}.`,
  shortened: (column: string, count: string, numbers: string) =>
    `${column}: ${count} ${count === '1' ? 'waarde is' : 'waarden zijn'} ingekort tot wetenschappelijke notatie (1,23E+10), zoals Excel met lange getallen doet: ${numbers}. De verloren cijfers staan niet meer in dit bestand; de bedragen hangen er niet van af. Haal het bestand opnieuw uit de bron, met deze kolom in de notatie Tekst.`,
  separators: { semicolon: 'puntkomma', comma: 'komma', tab: 'tab' },
  /** In the name of the file of results where none was given; in ASCII, as every system takes it. */
  resultsName: 'resultaten',
  /** For an input that is the output of an earlier run. */
  earlierResults: (first: number, last: number) =>
    `De kolommen ${first} tot ${last} zijn resultaten van een vorige berekening: ze worden vervangen.`,
  columnLabel: (letter: string, header: string | null) => `kolom ${letter}${header === null ? '' : ` (${header})`}`,
  lastRowIncomplete: (line: string) =>
    `Het bestand eindigt op regel ${line} zonder regeleinde of met minder cellen dan de kop (LAST_ROW_INCOMPLETE). Als het bestand is afgekapt, ontbreken er waarden of rijen: vraag het opnieuw op.`,
  onlyHeaders: 'Geen rijen: het bestand bevat alleen kolomnamen.',
  /** @param range the requested lines, `5000:6000` */
  noRowsThere: (range: string) =>
    `Op regels ${range} van het bestand begint geen enkele rij: kijk na wat u bij --rows opgaf.`,
  nearColumn: ({ position, header, canonical, isComputedWith }: NearColumn) =>
    `Kolom ${position} is niet bekend${isComputedWith ? ': de bedragen worden zonder deze kolom berekend' : ''}; bedoelt u ${header}? Geef ze dan de naam ${header}${canonical === null ? '' : ` of ${canonical}`}.`,
  fixRejects: (output: string | null) =>
    `Verbeter de afgekeurde rijen in een kopie van dat bestand en geef die kopie opnieuw in${output === null ? '' : `, met --corrects ${output}; imw join voegt de resultaten dan samen`}.`,
  surerValues:
    'De waarden zijn niet betrouwbaar genoeg voor --require, aan de rijen ligt het niet: vraag minder, of geef betrouwbaardere waarden op met --parameters.',
  /** For a reject file of an earlier run, after a run without rejects. */
  staleRejects: (path: string) => `${path} dateert van een vorige berekening; deze keer is er niets afgekeurd.`,
  moreMessages: (count: string) =>
    `… en nog ${count} ${count === '1' ? 'melding' : 'meldingen'} in het bestand met afgekeurde rijen`,
  moreMessagesOfDryRun: (count: string) =>
    `… en nog ${count} ${count === '1' ? 'melding' : 'meldingen'}; zonder --dry-run komen alle meldingen in een bestand`,
  progress: {
    rows: (count: string) => `${count} ${rows(count)}`,
    rejected: (count: string) => `${count} afgekeurd`,
    left: (time: string) => `nog ${time}`,
  },
  dryRun: 'Er is niets geschreven (--dry-run).',
  interrupted: 'Onderbroken: er is geen bestand geschreven.',
};

export const workbook = {
  sheets: { rejects: 'Afgekeurd', results: 'Resultaten', summary: 'Samenvatting', receipt: 'Rekenverslag' },
  labels: {
    count: 'Aantal',
    rows: 'Gelezen rijen',
    blankRows: 'Overgeslagen lege rijen',
    estimated: 'Waarvan met geschatte bijdragen',
    computed: 'Berekend',
    rejected: 'Afgekeurd',
    premium: 'Premie',
    eligible: 'In aanmerking',
    sum: 'Som',
    total: 'Totaal van de premies',
    code: 'Reden van afkeuring',
    column: 'Kolom',
    firstRows: 'Eerste rijen',
    leftOut: 'Weggelaten (totaal, herhaalde kop, zonder werkgeverstype en dossiernummer)',
    warning: 'Waarschuwing',
    given: 'Voor alle rijen opgegeven',
    notFound: 'Kolom die de lijst niet heeft',
    blankCells: 'Kolom met lege cellen',
    assumed: 'Aangenomen',
    value: 'Waarde',
    engine: 'Versie van imw',
    parametersVersion: 'Versie van de waarden',
    parametersHash: 'Waarden: SHA-256',
    ownValues: 'Eigen waarden',
    ownValuesHash: 'Eigen waarden: SHA-256',
    inputName: 'Invoer',
    inputBytes: 'Invoer: bytes',
    inputHash: 'Invoer: SHA-256',
    none: '–',
  },
};
