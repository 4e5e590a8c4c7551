import type { Messages } from '../catalog.js';
import { listWords } from '../list.js';

const rows = (count: string) => (count === '1' ? 'rij' : 'rijen');

export const batch: Messages['batch'] = {
  rows: (count) => `${count} ${rows(count)} gelezen`,
  blankRows: (count) => `${count} lege ${rows(count)} overgeslagen`,
  computed: (count) => `${count} berekend`,
  eligible: (premium, count, total) => `${premium}: ${count} in aanmerking, ${total} EUR`,
  total: (total) => `Totaal van de premies: ${total} EUR`,
  rejected: (count) => `${count} afgekeurd`,
  rejectedBy: (count, code, column, numbers) =>
    `${count} × ${code}${column ? ` in ${column}` : ''}, ${numbers}`,
  theseRows: (numbers, count) => `${rows(String(count))} ${numbers}`,
  firstRows: (numbers) => `eerste rijen ${numbers}`,
  more: '…',
  results: (path) => `Resultaten: ${path}`,
  receipt: (path) => `Ontvangstbewijs: ${path}`,
  rejects: (path) => `Afgekeurde rijen: ${path}`,
  standardOutput: 'standaarduitvoer',
  recognised: (encoding, separator, decimals, known, carried) =>
    `Gelezen als ${encoding}, scheidingsteken ${separator}, ${decimals}; ${known} ${known === 1 ? 'bekende kolom' : 'bekende kolommen'}, ${carried}`,
  carried: (count, places) =>
    `${count} onveranderd meegenomen${count === 0 ? '' : ` (${count === 1 ? 'kolom' : 'kolommen'} ${places})`}`,
  recognisedJson: (kind) => `Gelezen als ${kind}`,
  decimals: {
    comma: 'decimale komma',
    point: 'decimale punt',
    both: 'decimale komma en decimale punt',
    none: 'geen decimaalteken in de bedragen',
  },
  furtherOn: (encoding, decimals) => `Het hele bestand is gelezen als ${encoding}, ${decimals}.`,
  shortened: (column, count, numbers) =>
    `${column}: ${count} ${count === '1' ? 'waarde is' : 'waarden zijn'} ingekort tot de wetenschappelijke notatie (1,23E+10), zoals Excel met lange getallen doet: ${numbers}. De verloren cijfers staan niet meer in dit bestand; de bedragen hangen er niet van af. Haal het bestand opnieuw uit de bron, met deze kolom als Tekst.`,
  separators: { semicolon: 'puntkomma', comma: 'komma', tab: 'tab' },
  missingColumns: (names, count) =>
    `Elk dossier heeft ${count === 1 ? 'deze kolom nodig, die' : 'deze kolommen nodig, die'} niet in het bestand ${count === 1 ? 'staat' : 'staan'}: ${names}`,
  earlierResults: (position) =>
    `Kolom ${position} en wat erna komt zijn resultaten van een vorige berekening: ze gaan onveranderd mee, en de nieuwe resultaten staan erna. Geef beter de invoer van die berekening.`,
  onlyHeaders: 'Geen rijen: het bestand heeft alleen kolomnamen.',
  noRowsThere: (range) =>
    `Op de regels ${range} van het bestand begint geen rij: kijk na wat u aan --rows gaf.`,
  nearColumn: ({ position, header, canonical, isComputedWith }) =>
    `Kolom ${position} is niet bekend${isComputedWith ? ': de bedragen worden zonder deze kolom berekend' : ''}; bedoelt u ${header}? Noem ze dan ${header}${canonical === null ? '' : ` of ${canonical}`}.`,
  fixRejects: 'Verbeter de afgekeurde rijen in een kopie van dat bestand en geef die kopie in.',
  surerValues:
    'De waarden zijn niet zeker genoeg voor --require, niet de rijen: vraag minder, of geef zekerder waarden met --parameters.',
  staleRejects: (path) => `${path} is van een vorige berekening; nu is er niets afgekeurd.`,
  moreMessages: (count) => `… en nog ${count} meldingen in het bestand met afgekeurde rijen`,
  moreMessagesOfDryRun: (count) =>
    `… en nog ${count} ${count === '1' ? 'melding' : 'meldingen'}; zonder --dry-run komen ze alle in een bestand`,
  progress: {
    rows: (count) => `${count} ${rows(count)}`,
    rejected: (count) => `${count} afgekeurd`,
    left: (time) => `nog ${time}`,
  },
  dryRun: 'Er is niets geschreven (--dry-run).',
  interrupted: 'Onderbroken: er is geen bestand geschreven.',
};

export const cli: Messages['cli'] = {
  description:
    'Premies van de Vlaamse maatregel individueel maatwerk (IMW): wie komt in aanmerking, en de bedragen per jaar.',
  commands: {
    simulate: 'bereken één dossier, uit een JSON-bestand, standaardinvoer (-) of opties',
    explain: 'één dossier berekenen en zeggen waar elk getal vandaan komt',
    compare: 'twee of meer dossiers, of varianten van één (--vary), naast elkaar zetten',
    batch: 'bereken veel dossiers uit CSV, JSON of JSON Lines',
    join: 'de delen van een batch die met --rows berekend zijn samenvoegen',
    verify: 'een resultaat of ontvangstbewijs herberekenen en zeggen of het gelijk is',
    parameters: 'toon de geldende waarden, met bron en zekerheid',
    template: 'schrijf een invoerbestand om mee te beginnen, met ingevulde voorbeelden',
    schema: 'toon een JSON Schema',
    'self-test': 'ga na of deze installatie de uitgewerkte gevallen juist berekent',
  },
  arguments: {
    dossier: 'JSON-bestand met één dossier, of - voor standaardinvoer; opties gaan voor op wat erin staat',
    dossiersToCompare:
      'JSON-bestanden van de dossiers, of - voor standaardinvoer; opties gaan voor op wat ze zeggen',
    input: 'CSV-, JSON- of JSON Lines-bestand, of - voor standaardinvoer',
    written: 'resultaat (JSON, JSON Lines) of ontvangstbewijs van een batch, of - voor de standaardinvoer',
    schema: 'waarvan het schema is: dossier, result of parameters',
    dossiers: 'met --diff: CSV-, JSON- of JSON Lines-bestand met dossiers, of - voor standaardinvoer',
    parts: 'resultaten van imw batch --rows, elk met zijn ontvangstbewijs ernaast',
  },
  options: {
    lang: 'taal: nl, fr of en (anders IMW_LANG, dan de landinstelling)',
    json: 'schrijf JSON',
    'no-color': 'geen kleuren',
    quiet: 'geen samenvatting en geen opmerkingen',
    indexation: 'jaarlijkse indexering van kwartalen na de bekende waarden, bijvoorbeeld 2 of 2,5',
    version: 'toon de versie',
    help: 'toon deze hulp',
    detail: 'wat de tabel toont: year (jaar) of quarter (kwartaal)',
    'detail-batch': 'één rij per dossier (dossier), jaar (year) of kwartaal (quarter) (CSV, XLSX)',
    decimal: 'het decimaalteken in bedragen: comma of point (anders is 1.234 dubbelzinnig)',
    output: 'bestand voor de resultaten (anders standaarduitvoer)',
    'output-join': 'bestand voor de resultaten',
    format: (formats) => `${listWords(formats, 'of')} (anders naar de naam van de uitvoer, of csv)`,
    'template-format': 'csv of json',
    dialect: 'excel (puntkomma, decimale komma) of machine (komma, decimaal punt)',
    receipt: 'bestand voor het ontvangstbewijs (anders <uitvoer>.receipt.json)',
    from: 'de invoer van de batch (anders waar ze toen lag, of naast het ontvangstbewijs)',
    rejects: 'bestand voor de afgekeurde rijen',
    'fail-fast': 'stoppen bij de eerste afgekeurde rij; er wordt dan geen bestand geschreven',
    'max-rejects': 'stoppen bij meer afgekeurde rijen: een aantal of een percentage, bijvoorbeeld 25 of 5%',
    'dry-run': 'lezen, nakijken en berekenen, maar niets schrijven',
    rows: 'alleen de rijen berekenen die op deze regels van het bestand beginnen, bijvoorbeeld 2:5000 of 5001:',
    jobs: 'met zoveel threads rekenen (1 zonder deze optie)',
    force: 'overschrijf bestanden die al bestaan',
    at: 'het kwartaal dat u wilt zien, bijvoorbeeld 2024-Q2 (anders het huidige)',
    explain: 'ook zeggen waar elk getal vandaan komt',
    require:
      'niets berekenen met waarden die minder zeker zijn: official, corroborated, single-source of inferred',
    parameters: 'JSON-bestand met eigen waarden, boven die van het programma',
    diff: 'JSON-bestand met waarden: toon wat het wijzigt, en voor een bestand met dossiers hoeveel',
    vary: 'waarden van één veld om te vergelijken, bijvoorbeeld tewerkstellingsbreuk=1,0.8; mag meer dan eens',
    'no-input': 'vraag nooit iets: noem wat ontbreekt en stop',
  },
  headings: {
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    commands: 'Opdrachten:',
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
    none: 'In dit kwartaal is niets van kracht.',
    own: 'eigen waarde',
    overlay: (file, setBy) => `Met uw eigen waarden uit ${file} (${setBy})`,
    projection: (quarter, knownUntil) =>
      `${quarter} ligt na ${knownUntil}: de laatst bekende waarden, een projectie`,
  },
  diff: {
    title: (file) => `Wat ${file} wijzigt`,
    nothing: 'Niets: het zegt wat al geldt.',
    added: 'toegevoegd',
    replaced: 'vervangen',
    noValue: '(geen waarde)',
    gap: (id) => `Open vraag ${id}`,
    dossiers: 'Dossiers die wijzigen, totaal van de premies in EUR',
    row: 'Rij',
    dossier: 'Dossier',
    before: 'Voor',
    after: 'Na',
    difference: 'Verschil',
    sums: 'Alle dossiers, EUR',
    notComputed: 'afgekeurd',
    rejectedBefore: (count) => `${count} voor afgekeurd en na berekend: alleen in de sommen na`,
    rejectedAfter: (count) => `${count} voor berekend en na afgekeurd: alleen in de sommen voor`,
    counts: (changed, unchanged, rejected) =>
      `${changed} ${changed === '1' ? 'dossier wijzigt' : 'dossiers wijzigen'}, ${unchanged} ongewijzigd, ${rejected} afgekeurd`,
    moreMessages: (count) => `… en nog ${count} meldingen; imw batch schrijft ze alle in een bestand`,
  },
  selfTest: {
    right: (count) => `Alle ${count} uitgewerkte gevallen komen juist uit, tot op de cent.`,
    wrong: (id) => `${id}: komt verkeerd uit`,
    summary: (wrong, count) =>
      `${wrong} van de ${count} uitgewerkte gevallen komen verkeerd uit: gebruik deze installatie niet.`,
  },
  jump: (place, before, after) =>
    `${place}: van ${before} naar ${after}: kijk na of dit geen verschrijving is.`,
  outOfDate: (knownUntil, today) =>
    `De waarden zijn nagekeken tot en met ${knownUntil} en het is nu ${today}: ze kunnen verouderd zijn. Geef nieuwere met --parameters (imw schema parameters toont de vorm).`,
  helpCommand: 'toon de hulp bij een opdracht',
  seeHelp: (command) => `Zie ${command} --help.`,
};
