import type { CommandName, NearColumn } from '../catalog.js';
import { listWords } from '../list.js';

const rows = (count: string) => (count === '1' ? 'rij' : 'rijen');

export const batch = {
  rows: (count: string) => `${count} ${rows(count)} gelezen`,
  blankRows: (count: string) => `${count} lege ${rows(count)} overgeslagen`,
  computed: (count: string) => `${count} berekend`,
  eligible: (premium: string, count: string, total: string) =>
    `${premium}: ${count} in aanmerking, ${total} EUR`,
  total: (total: string) => `Totaal van de premies: ${total} EUR`,
  rejected: (count: string) => `${count} afgekeurd`,
  rejectedBy: (count: string, code: string, column: string, numbers: string) =>
    `${count} × ${code}${column ? ` in ${column}` : ''}, ${numbers}`,
  theseRows: (numbers: string, count: number) => `${rows(String(count))} ${numbers}`,
  firstRows: (numbers: string) => `eerste rijen ${numbers}`,
  more: '…',
  results: (path: string) => `Resultaten: ${path}`,
  receipt: (path: string) => `Rekenverslag: ${path}`,
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
  furtherOn: (encoding: string, decimals: string) =>
    `Het hele bestand is gelezen als ${encoding}, ${decimals}.`,
  shortened: (column: string, count: string, numbers: string) =>
    `${column}: ${count} ${count === '1' ? 'waarde is' : 'waarden zijn'} ingekort tot wetenschappelijke notatie (1,23E+10), zoals Excel met lange getallen doet: ${numbers}. De verloren cijfers staan niet meer in dit bestand; de bedragen hangen er niet van af. Haal het bestand opnieuw uit de bron, met deze kolom in de notatie Tekst.`,
  separators: { semicolon: 'puntkomma', comma: 'komma', tab: 'tab' },
  missingColumns: (names: string, count: number) =>
    `${count === 1 ? 'Deze verplichte kolom ontbreekt' : 'Deze verplichte kolommen ontbreken'} in het bestand: ${names}`,
  /** For an input that is the output of an earlier run. */
  earlierResults: (position: number) =>
    `Kolom ${position} en de kolommen erna zijn resultaten van een vorige berekening: ze worden ongewijzigd overgenomen en de nieuwe resultaten komen erachter. Gebruik liever de invoer van die berekening.`,
  onlyHeaders: 'Geen rijen: het bestand bevat alleen kolomnamen.',
  /** @param range the requested lines, `5000:6000` */
  noRowsThere: (range: string) =>
    `Op regels ${range} van het bestand begint geen enkele rij: kijk na wat u bij --rows opgaf.`,
  nearColumn: ({ position, header, canonical, isComputedWith }: NearColumn) =>
    `Kolom ${position} is niet bekend${isComputedWith ? ': de bedragen worden zonder deze kolom berekend' : ''}; bedoelt u ${header}? Geef ze dan de naam ${header}${canonical === null ? '' : ` of ${canonical}`}.`,
  fixRejects: 'Verbeter de afgekeurde rijen in een kopie van dat bestand en geef die kopie opnieuw in.',
  surerValues:
    'De waarden zijn niet betrouwbaar genoeg voor --require, aan de rijen ligt het niet: vraag minder, of geef betrouwbaardere waarden op met --parameters.',
  /** For a reject file of an earlier run, after a run without rejects. */
  staleRejects: (path: string) =>
    `${path} dateert van een vorige berekening; deze keer is er niets afgekeurd.`,
  moreMessages: (count: string) =>
    `… en nog ${count} ${count === '1' ? 'melding' : 'meldingen'} in het bestand met afgekeurde rijen`,
  moreMessagesOfDryRun: (count: string) =>
    `… en nog ${count} ${count === '1' ? 'melding' : 'meldingen'}; zonder --dry-run komen ze allemaal in een bestand`,
  progress: {
    rows: (count: string) => `${count} ${rows(count)}`,
    rejected: (count: string) => `${count} afgekeurd`,
    left: (time: string) => `nog ${time}`,
  },
  dryRun: 'Er is niets geschreven (--dry-run).',
  interrupted: 'Onderbroken: er is geen bestand geschreven.',
};

export const cli = {
  description:
    'De premies van de Vlaamse maatregel individueel maatwerk (IMW): wie in aanmerking komt, en de bedragen per jaar.',
  commands: {
    simulate: 'één dossier berekenen, uit een JSON-bestand, de standaardinvoer (-) of opties',
    explain: 'één dossier berekenen en tonen waar elk getal vandaan komt',
    compare: 'twee of meer dossiers, of varianten van één dossier (--vary), naast elkaar zetten',
    batch: 'veel dossiers berekenen, uit CSV, JSON of JSON Lines',
    join: 'de delen van een batch die met --rows berekend zijn, samenvoegen',
    verify: 'een resultaat of rekenverslag herberekenen en nagaan of het klopt',
    parameters: 'de geldende waarden tonen, met hun bron en betrouwbaarheid',
    template: 'een invoerbestand maken om mee te beginnen, met ingevulde voorbeelden',
    schema: 'een JSON Schema tonen',
    'self-test': 'nagaan of deze installatie de uitgewerkte voorbeelden juist berekent',
  } satisfies Readonly<Record<CommandName, string>>,
  arguments: {
    dossier:
      'JSON-bestand met één dossier, of - voor de standaardinvoer; opties hebben voorrang op wat erin staat',
    dossiersToCompare:
      'JSON-bestanden van de dossiers, of - voor de standaardinvoer; opties hebben voorrang op wat erin staat',
    input: 'CSV-, JSON- of JSON Lines-bestand, of - voor de standaardinvoer',
    written: 'resultaat (JSON, JSON Lines) of rekenverslag van een batch, of - voor de standaardinvoer',
    schema: 'wat het schema beschrijft: dossier, result of parameters',
    dossiers: 'met --diff: CSV-, JSON- of JSON Lines-bestand met dossiers, of - voor de standaardinvoer',
    parts: 'resultaten van imw batch --rows, elk met zijn rekenverslag ernaast',
  },
  options: {
    lang: 'taal: nl, fr of en (anders IMW_LANG, dan de landinstelling)',
    json: 'uitvoer in JSON',
    'no-color': 'zonder kleuren',
    quiet: 'zonder samenvatting en opmerkingen',
    indexation: 'jaarlijkse indexering van de kwartalen na de bekende waarden, bijvoorbeeld 2 of 2,5',
    version: 'de versie tonen',
    help: 'deze hulp tonen',
    detail: 'wat de tabel toont: year (jaar) of quarter (kwartaal)',
    'detail-batch': 'één rij per dossier (dossier), jaar (year) of kwartaal (quarter) (CSV, XLSX)',
    decimal: 'het decimaalteken in bedragen: comma (komma) of point (punt); anders is 1.234 dubbelzinnig',
    output: 'bestand voor de resultaten (anders de standaarduitvoer)',
    'output-join': 'bestand voor de resultaten',
    format: (formats: readonly string[]) =>
      `${listWords(formats, 'of')} (anders volgens de naam van het uitvoerbestand, of csv)`,
    'template-format': 'csv of json',
    dialect: 'excel (puntkomma, decimale komma) of machine (komma, decimale punt)',
    receipt: 'bestand voor het rekenverslag (anders <uitvoer>.receipt.json)',
    from: 'de invoer van de batch (anders waar die toen stond, of naast het rekenverslag)',
    rejects: 'bestand voor de afgekeurde rijen',
    'fail-fast': 'stoppen bij de eerste afgekeurde rij; er wordt dan geen bestand geschreven',
    'max-rejects':
      'stoppen bij meer afgekeurde rijen dan dit: een aantal of een percentage, bijvoorbeeld 25 of 5%',
    'dry-run': 'lezen, nakijken en berekenen, maar niets schrijven',
    rows: 'alleen de rijen berekenen die op deze regels van het bestand beginnen, bijvoorbeeld 2:5000 of 5001:',
    jobs: 'het aantal threads om mee te rekenen (1 zonder deze optie)',
    force: 'bestanden die al bestaan, overschrijven',
    at: 'het kwartaal dat u wilt zien, bijvoorbeeld 2024-Q2 (anders het huidige)',
    explain: 'ook tonen waar elk getal vandaan komt',
    require:
      'niets berekenen met waarden die minder betrouwbaar zijn dan: official, corroborated, single-source of inferred',
    parameters: 'JSON-bestand met eigen waarden, die voorrang hebben op die van het programma',
    diff: 'JSON-bestand met waarden: tonen wat het wijzigt, en voor een bestand met dossiers met hoeveel',
    vary: 'waarden van één veld om te vergelijken, bijvoorbeeld tewerkstellingsbreuk=1,0.8; mag meermaals opgegeven worden',
    'no-input': 'nooit iets vragen: melden wat ontbreekt en stoppen',
  },
  headings: {
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    globalOptions: 'Algemene opties:',
    dossierOptions: 'Het dossier:',
  },
  usage: { options: '[opties]', command: '[opdracht]' },
  parameters: {
    title: 'Geldende waarden in',
    from: 'sinds',
    until: 'tot en met',
    fromQuarter: 'vanaf kwartaal',
    gaps: 'Open vragen',
    knownUntil: 'Nagekeken tot en met',
    none: 'In dit kwartaal geldt geen enkele waarde.',
    own: 'eigen waarde',
    overlay: (file: string, setBy: string) => `Met uw eigen waarden uit ${file} (${setBy})`,
    projection: (quarter: string, knownUntil: string) =>
      `${quarter} ligt na ${knownUntil}: dit zijn de laatst bekende waarden, als projectie`,
  },
  diff: {
    title: (file: string) => `Wat ${file} wijzigt`,
    nothing: 'Niets: dit bestand bevat alleen wat al geldt.',
    added: 'toegevoegd',
    replaced: 'vervangen',
    noValue: '(geen waarde)',
    gap: (id: string) => `Open vraag ${id}`,
    dossiers: 'Dossiers die wijzigen, totaal van de premies in EUR',
    row: 'Rij',
    dossier: 'Dossier',
    before: 'Voor',
    after: 'Na',
    difference: 'Verschil',
    sums: 'Alle dossiers, in EUR',
    notComputed: 'afgekeurd',
    rejectedBefore: (count: string) =>
      `${count} vóór de wijziging afgekeurd en erna berekend: alleen meegeteld onder Na`,
    rejectedAfter: (count: string) =>
      `${count} vóór de wijziging berekend en erna afgekeurd: alleen meegeteld onder Voor`,
    counts: (changed: string, unchanged: string, rejected: string) =>
      `${changed} ${changed === '1' ? 'dossier wijzigt' : 'dossiers wijzigen'}, ${unchanged} ongewijzigd, ${rejected} afgekeurd`,
    moreMessages: (count: string) =>
      `… en nog ${count} meldingen; imw batch schrijft ze allemaal in een bestand`,
  },
  selfTest: {
    right: (count: number) => `Alle ${count} uitgewerkte voorbeelden kloppen, tot op de cent.`,
    wrong: (id: string) => `${id}: klopt niet`,
    summary: (wrong: number, count: number) =>
      `${wrong} van de ${count} uitgewerkte voorbeelden ${wrong === 1 ? 'klopt' : 'kloppen'} niet: gebruik deze installatie niet.`,
  },
  /** A value of the user that differs sharply from the previous one. */
  jump: (place: string, before: string, after: string) =>
    `${place}: van ${before} naar ${after}: kijk na of dit geen tikfout is.`,
  outOfDate: (knownUntil: string, today: string) =>
    `De waarden zijn nagekeken tot en met ${knownUntil} en het is nu ${today}: ze kunnen verouderd zijn. Geef recentere waarden op met --parameters (imw schema parameters toont de opbouw).`,
  helpCommand: 'de hulp bij een opdracht tonen',
  seeHelp: (command: string) => `Zie ${command} --help.`,
};
