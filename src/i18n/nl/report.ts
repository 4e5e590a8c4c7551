import type { Messages } from '../catalog.js';

export const outcomes: Messages['outcomes'] = {
  eligible: 'komt in aanmerking',
  'not-eligible': 'komt niet in aanmerking',
  'not-applicable': 'niet van toepassing',
};

export const warnings: Messages['warnings'] = {
  GROSS_BELOW_MINIMUM_WAGE: ({ amount, fraction }) =>
    `Het brutoloon ligt onder het GGMMI bij een tewerkstellingsbreuk van ${fraction}: ${amount} EUR per maand. Controleer loon en breuk.`,
  GROSS_LOOKS_YEARLY: ({ amount }) => `Het brutoloon is hoger dan ${amount} EUR per maand. Is dit een jaarloon?`,
  CONTRIBUTIONS_UNUSUAL: ({ contributions, gross }) =>
    `De werkgeversbijdragen zijn ${contributions} EUR per maand op een brutoloon van ${gross} EUR: minder dan 10 % of meer dan 60 %. Controleer beide bedragen.`,
  FRACTION_VERY_LOW: ({ fraction }) =>
    `De tewerkstellingsbreuk is maar ${fraction}. Is dit een percentage zonder %-teken?`,
  RSZ_CATEGORY_IGNORED: () => 'Met de RSZ-categorie is geen rekening gehouden: ze volgt uit het type werkgever.',
  NET_COST_NEGATIVE: () =>
    'De premies zijn hoger dan de kost voor de werkgever: de nettokost is negatief. Controleer de bedragen.',
  CONTRACT_OUTSIDE_TERM: () =>
    'Geen enkele dag van de overeenkomst valt in de termijn: alle bedragen zijn 0. Controleer de datums.',
  START_AFTER_KNOWN: ({ knownUntil }) =>
    `De termijn start na ${knownUntil}, het laatste kwartaal waarvoor de waarden zijn nagekeken.`,
  PROJECTED_QUARTERS: ({ quarter, knownUntil }) =>
    `Vanaf ${quarter} zijn de bedragen een projectie: de waarden zijn nagekeken tot en met ${knownUntil}.`,
};

/** Warnings in a few words, for a column. */
export const warningNames: Messages['warningNames'] = {
  GROSS_BELOW_MINIMUM_WAGE: 'brutoloon onder het minimumloon (GGMMI)',
  GROSS_LOOKS_YEARLY: 'brutoloon lijkt een jaarloon',
  CONTRIBUTIONS_UNUSUAL: 'ongewone werkgeversbijdragen',
  FRACTION_VERY_LOW: 'zeer lage tewerkstellingsbreuk',
  RSZ_CATEGORY_IGNORED: 'RSZ-categorie niet gebruikt',
  NET_COST_NEGATIVE: 'premies hoger dan de loonkost',
  CONTRACT_OUTSIDE_TERM: 'overeenkomst valt buiten de termijn',
  START_AFTER_KNOWN: 'start na de nagekeken waarden',
  PROJECTED_QUARTERS: 'latere kwartalen zijn een projectie',
};

export const bases: Messages['bases'] = { known: 'nagekeken waarden', projected: 'projectie' };

export const milestones: Messages['milestones'] = {
  evaluation: 'een evaluatie kan aangevraagd worden',
  extension: 'een verlenging kan aangevraagd worden',
};

export const nextSteps = {
  recognition:
    'De werknemer of werkzoekende vraagt VDAB om de arbeidsbeperking te erkennen en de behoefte vast te stellen. Een betwist advies gaat naar de heroverwegingscommissie.',
  application: 'De werkgever dient de aanvraag in bij DWSE via het WSE-loket, terwijl de werknemer in dienst is.',
  'own-recognition':
    'De zelfstandige vraagt VDAB om de arbeidsbeperking te erkennen en de behoefte vast te stellen. Een betwist advies gaat naar de heroverwegingscommissie.',
  'own-application': 'De zelfstandige dient de aanvraag in bij DWSE via het WSE-loket.',
  openness:
    'De werkgever informeert de werknemer open over het gebruik van de maatregel: bij de aanvraag, tijdens de tewerkstelling en bij een aanvraag tot evaluatie.',
  'support-plan':
    'Voor de begeleiding: stel een ondersteuningsplan op, wijs een gekwalificeerde begeleider en een collega-coach aan, en blijf er verantwoordelijk voor. Wie de loonpremie aanvraagt, vraagt ook de begeleiding aan.',
  'other-subsidies':
    'Ga na of er andere loonsubsidies zijn voor dezelfde werknemer; de combinatie met collectief maatwerk kan nooit.',
  settlement: 'De bedragen worden per kwartaal afgerekend op basis van de kwartaalaangifte (DmfA).',
};

export const confidences: Messages['confidences'] = {
  official: 'officieel',
  corroborated: 'bevestigd',
  'single-source': 'één bron',
  inferred: 'afgeleid',
};

export const report = {
  title: 'Simulatie individueel maatwerk (IMW)',
  /** Between a label and its value. */
  colon: ': ',
  verdicts: 'Resultaat',
  overTerm: (total: string, years: number) => `${total} EUR over ${years} jaar`,
  onlySelfEmployed: 'alleen voor zelfstandigen',
  onlyEmployers: 'alleen voor werkgevers',
  noGuidanceNeed: 'VDAB stelde geen behoefte aan begeleiding vast',
  notMet: 'Niet voldaan',
  needed: 'Nodig',
  assumed: 'Aangenomen',
  /** Replaces the conditions that the guidance premium shares with the wage premium. */
  asForWagePremium: 'dezelfde voorwaarden als bij de loonpremie',
  indexation: (percent: string, setBy: string | null) =>
    `Met een indexering van ${percent} % per jaar${setBy === null ? '' : ` (${setBy})`}: de lonen vanaf het startjaar, het GGMMI na de nagekeken waarden`,
  estimate: (rate: string, contributions: string, reductions: string, quarter: string) =>
    `Schatting met de RSZ-tarieven: werkgeversbijdragen van ${rate}, ${contributions} EUR per maand in ${quarter}, en verminderingen van ${reductions} EUR per maand`,
  ownValues: (file: string, setBy: string) => `Met uw eigen waarden uit ${file} (${setBy})`,
  moved: (amounts: string) =>
    `Mee aangepast aan de tewerkstellingsbreuk: ${amounts} (--keep-wage laat het loon zoals het was)`,
  noAmountsBeforeMeasure: 'Geen bedragen: de termijn start vóór de maatregel.',
  perYear: 'Per jaar, in EUR',
  perQuarter: 'Per kwartaal, in EUR',
  headings: {
    year: 'Jaar',
    number: 'Nr.',
    quarter: 'Kwartaal',
    period: 'Periode',
    rate: 'Perc.\n%',
    referenceWage: 'Referte-\nloon',
    cap: 'Plafond',
    cappedReferenceWage: 'Begrensd\nref.loon',
    wagePremium: 'Loon-\npremie',
    guidancePremium: 'Begel.-\npremie',
    supportPremium: 'Onderst.-\npremie',
    total: 'Totaal',
    netCost: 'Nettokost',
  },
  projectedMark: '* projectie: later dan de nagekeken waarden',
  assumptions: 'Aangenomen, want niet opgegeven',
  warnings: 'Waarschuwingen',
  keyDates: 'Belangrijke datums',
  termLine: (from: string, to: string, years: number, quarters: number) =>
    `Termijn: ${from} tot en met ${to} (${years} jaar, ${quarters} kwartalen)`,
  endOfTerm: (quarter: string) => `laatste kwartaal van de termijn: ${quarter}`,
  nextSteps: 'Volgende stappen',
  /** Precedes the next steps of a person who is not eligible. */
  onceEligible: 'Pas wanneer aan de voorwaarden voldaan is:',
  dossierOfResult: (path: string) => `${path} is een resultaat: het dossier eruit wordt berekend.`,
  closing: 'Deze simulatie is indicatief; het departement (DWSE) beslist.',
};
