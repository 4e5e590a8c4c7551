import type { CommandName, ExampleTexts } from '../catalog.js';
import { listWords } from '../shared.js';

export const cli = {
  description:
    'De premies van de Vlaamse maatregel individueel maatwerk (IMW): wie in aanmerking komt, en de bedragen per jaar.',
  firstSteps:
    'Voor één dossier: typ imw en antwoord op de vragen. Voor een lijst: imw batch lijst.csv -o resultaten.csv.',
  required: { always: 'verplicht', employer: 'verplicht voor werkgevers' },
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
    dossier: 'JSON-bestand met één dossier, of - voor de standaardinvoer; opties hebben voorrang op wat erin staat',
    dossiersToCompare:
      'JSON-bestanden van de dossiers, of - voor de standaardinvoer; opties hebben voorrang op wat erin staat',
    input: 'CSV-, JSON- of JSON Lines-bestand, of - voor de standaardinvoer',
    written: 'resultaat (JSON, JSON Lines) of rekenverslag van een batch, of - voor de standaardinvoer',
    schema: 'wat het schema beschrijft: dossier, result, parameters of config',
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
    detail: 'wat de tabel toont: jaar of kwartaal',
    'detail-batch': 'één rij per dossier, jaar of kwartaal (CSV, XLSX)',
    decimal: 'het decimaalteken in bedragen: komma of punt; anders is 1.234 dubbelzinnig',
    'output-answer': 'bestand voor het antwoord, .txt of .json (anders de standaarduitvoer)',
    'output-template': 'bestand voor het sjabloon, .csv of .json (anders de standaarduitvoer)',
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
    'max-rejects': 'stoppen bij meer afgekeurde rijen dan dit: een aantal of een percentage, bijvoorbeeld 25 of 5%',
    'dry-run': 'lezen, nakijken en berekenen, maar niets schrijven',
    date: 'hoe datums geschreven zijn, als het bestand het niet toont',
    'accept-columns': 'kolommen die op een ontbrekend veld lijken, overnemen zoals ze zijn',
    rows: 'alleen de rijen berekenen die op deze regels van het bestand beginnen, bijvoorbeeld 2:5000 of 5001:',
    jobs: 'het aantal threads om mee te rekenen (1 zonder deze optie)',
    force: 'bestanden die al bestaan, overschrijven',
    at: 'het kwartaal dat u wilt zien, bijvoorbeeld 2024-Q2 (anders het huidige)',
    explain: 'ook tonen waar elk getal vandaan komt',
    require:
      'niets berekenen met waarden die minder betrouwbaar zijn dan: official, corroborated, single-source of inferred',
    parameters: 'JSON-bestand met eigen waarden, die voorrang hebben op die van het programma',
    diff: 'JSON-bestand met waarden: tonen wat het wijzigt, en voor een bestand met dossiers met hoeveel',
    'keep-wage': 'het loon niet laten meegaan met een andere tewerkstellingsbreuk',
    vary: 'waarden van één veld om te vergelijken, bijvoorbeeld tewerkstellingsbreuk=1,0.8; mag meermaals opgegeven worden',
    'no-input': 'nooit iets vragen: melden wat ontbreekt en stoppen',
  },
  headings: {
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    globalOptions: 'Algemene opties:',
    dossierOptions: 'Het dossier:',
    sameForAllRows: 'Waarden voor alle rijen:',
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
      `… en nog ${count} ${count === '1' ? 'melding' : 'meldingen'}; imw batch schrijft alle meldingen in een bestand`,
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

/** The help of the commands: placeholders of option values, group headings, and what each example does. */
export const help = {
  placeholders: {
    file: 'bestand',
    number: 'n',
    numberOrPercent: 'n|%',
    percent: 'percentage',
    amount: 'bedrag',
    fraction: 'breuk',
    date: 'datum',
    quarter: 'kwartaal',
    startDate: 'kwartaal|datum',
    text: 'tekst',
    choice: 'keuze',
    yesNo: 'ja|nee',
    confidence: 'zekerheid',
    lines: 'van:tot',
    variation: 'veld=waarden',
  },
  groups: {
    input: 'Invoer:',
    output: 'Uitvoer:',
    oneDossier: 'Eén dossier:',
    manyDossiers: 'Veel dossiers:',
    checks: 'Resultaten en waarden:',
    other: 'Andere opdrachten:',
  },
  examples: 'Voorbeelden:',
  purposes: {
    imw: {
      template: 'een invoerbestand met ingevulde voorbeelden',
      batch: 'alle dossiers uit een bestand berekenen',
      simulate: 'één dossier, met bedragen per kwartaal',
    },
    simulate: {
      file: 'één dossier uit een bestand',
      quarters: 'hetzelfde dossier, vier vijfde, met bedragen per kwartaal',
      json: 'het resultaat als JSON bewaren',
    },
    explain: { file: 'tonen waar elk getal vandaan komt' },
    compare: { vary: 'voltijds en vier vijfde naast elkaar', files: 'twee dossiers naast elkaar' },
    batch: {
      files: 'resultaten, afgekeurde rijen en ontvangstbewijs in bestanden',
      workbook: 'een Excel-bestand met één rij per jaar',
      dryRun: 'alleen nakijken, niets schrijven',
    },
    join: { parts: 'een bestand in twee delen berekenen', join: 'de delen samenvoegen' },
    verify: { result: 'een resultaat herberekenen', batch: 'een hele batch herberekenen' },
    parameters: {
      quarter: 'de waarden die in een kwartaal golden',
      diff: 'wat eigen waarden aan een bestand met dossiers wijzigen',
    },
    template: { csv: 'een CSV-bestand voor Excel', json: 'een dossier in JSON' },
    schema: { dossier: 'het JSON Schema van een dossier' },
    'self-test': { all: 'de installatie nakijken' },
  } satisfies ExampleTexts,
};
