import type { Confidence } from '../../vocabulary/enums.js';

/** What is handed over to a client: the client's page, as a report, a mail or a sheet. */
export const page = {
  title: 'Premies individueel maatwerk (IMW)',
  comparisonTitle: 'Premies individueel maatwerk (IMW): een vergelijking',
  euro: (amount: string) => `${amount} EUR`,
  /** Between sentences on one line. */
  between: '; ',
  labels: {
    reference: 'Referentie',
    dossier: 'Dossier',
    date: 'Datum',
    term: 'Termijn',
  },
  termOf: (from: string, to: string, years: number) => `${from} tot en met ${to} (${years} jaar)`,
  who: 'Voor wie',
  /** Fields of the dossier as a client recognises them. */
  fields: {
    employer_type: 'Werkgever',
    limitation: 'Arbeidsbeperking',
    residence: 'Woonplaats',
    workplace: 'Plaats van tewerkstelling',
    advice: 'Advies van VDAB',
    fraction: 'Tewerkstellingsbreuk',
    gross_monthly: 'Brutoloon',
    year_end_premium: 'Eindejaarspremie',
    contributions_monthly: 'Werkgeversbijdragen',
    reductions_monthly: 'Bijdrageverminderingen',
    contract_start: 'In dienst sinds',
    contract_end: 'Laatste dag in dienst',
    evaluation: 'Na de evaluatie',
  },
  selfEmployed: 'zelfstandige',
  advice: (years: number) => `${years} jaar`,
  wageNeed: (need: string) => `loonpremie ${need}`,
  guidanceNeed: (need: string) => `begeleiding ${need}`,
  evaluation: (quarter: string, changes: string) => `vanaf ${quarter}: ${changes}`,
  perMonth: (amount: string) => `${amount} EUR per maand`,
  perYear: (amount: string) => `${amount} EUR per jaar`,
  ofGross: (percentage: string) => `${percentage} van het brutoloon`,
  estimated: (amount: string) => `${amount} EUR per maand (geschat)`,
  premiums: 'Welke premies',
  overYears: (years: number) => `over ${years} jaar`,
  amounts: {
    calendar: 'Budget per kalenderjaar, in euro',
    term: 'Budget per jaar van de termijn, in euro',
    headings: {
      calendar: 'Jaar',
      term: 'Jaar',
      wagePremium: 'Loonpremie',
      guidancePremium: 'Begeleidingspremie',
      supportPremium: 'Ondersteuningspremie',
      total: 'Totaal van de premies',
      monthly: 'Per maand',
      netCost: 'Nettokost na de premies',
      netMonthly: 'Per maand',
    },
    partial: (year: number, quarters: number) => `${year} (${quarters} ${quarters === 1 ? 'kwartaal' : 'kwartalen'})`,
    year: (year: number, from: string, to: string) => `${year} (${from} – ${to})`,
    total: 'Totaal',
    partialNote: 'Cursief: slechts een deel van het jaar valt in de termijn.',
    monthlyNote: 'Per maand: het bedrag gedeeld door de maanden in de termijn, afgerond.',
    partMonthlyNote:
      'Per maand: het bedrag gedeeld door alle maanden in de termijn, ook die buiten dienst, en afgerond.',
    none: 'Geen enkele premie: er is geen bedrag om te begroten.',
  },
  chart: {
    title: 'Premie per kwartaal, in euro',
    /** The text alternative of the chart. */
    summary: (from: string, to: string, first: string, last: string) =>
      `Staafdiagram van de premie per kwartaal, van ${from} (${first} EUR) tot en met ${to} (${last} EUR).`,
    /** Above the lines of the chart. */
    milestones: { evaluation: 'evaluatie mogelijk', extension: 'verlenging mogelijk' },
    shortMilestones: { evaluation: 'evaluatie', extension: 'verlenging' },
  },
  changes: {
    title: 'Wanneer de premie daalt of stijgt',
    /** @param to `30 %` or another guidance premium */
    drop: (to: string) => `daling naar ${to}`,
    rise: (to: string) => `stijging naar ${to}`,
    guidance: (amount: string) => `een begeleidingspremie van ${amount} EUR`,
    /** Why the guidance premium changes, where its fixed part is not all. */
    otherNeed: (to: string) => `${to} (andere behoefte aan begeleiding)`,
    /** To a rate, and to a guidance premium. */
    both: (rate: string, guidance: string) => `${rate} en ${guidance}`,
    otherNeedOnly: 'andere behoefte aan begeleiding',
    together: 'premies samen',
    /**
     * @param changes one or more of those above
     * @param premiums `premies samen`, or the only premium
     * @param isWhole whether the whole quarter is in service; the amount is that of a whole quarter where it is not
     */
    inQuarter: (
      quarter: string,
      changes: readonly string[],
      premiums: string,
      amount: string,
      isWhole: boolean,
      hasYearEnd: boolean,
    ) =>
      `${quarter}: ${changes.join(', ')}: ${premiums} ${amount} EUR ${isWhole ? 'in dat kwartaal' : 'voor een volledig kwartaal in dienst'}${hasYearEnd ? ', met de eindejaarspremie' : ''}`,
    stops: (day: string) => `${day}: laatste dag in dienst, daarna stoppen de premies`,
  },
  assumptions: 'Aannames',
  nothingAssumed: 'Er is niets aangenomen: alle gegevens zijn opgegeven.',
  moved: (amounts: string) => `mee aangepast aan de tewerkstellingsbreuk: ${amounts}`,
  ownValues: (file: string) => `met eigen waarden van het kantoor (${file})`,
  confidence: {
    title: 'Hoe betrouwbaar de bedragen zijn, in euro',
    /** @param names the premiums */
    rests: {
      official: (amount: string, names: string) => `${amount} EUR (${names}) steunt alleen op officiële waarden.`,
      corroborated: (amount: string, names: string) =>
        `${amount} EUR (${names}) steunt op waarden die officieel zijn of door meer dan één bron bevestigd.`,
      'single-source': (amount: string, names: string) =>
        `${amount} EUR (${names}) steunt ook op een waarde uit één enkele bron.`,
      inferred: (amount: string, names: string) => `${amount} EUR (${names}) steunt ook op een afgeleide waarde.`,
    } satisfies Readonly<Record<Confidence, (amount: string, names: string) => string>>,
    projected: (amount: string, knownUntil: string) =>
      `${amount} EUR valt na ${knownUntil}: een projectie met de laatst bekende waarden.`,
    indexed: (amount: string, knownUntil: string, percent: string) =>
      `${amount} EUR valt na ${knownUntil}: een projectie met een indexering van ${percent} % per jaar.`,
    otherReading: (number: number, amount: string, isMore: boolean) =>
      `Hoogstens ${amount} EUR ${isMore ? 'meer' : 'minder'} als in kwartaal ${number} nog het vorige percentage geldt: daarover is er een open vraag.`,
  },
  steps: {
    title: 'Volgende stappen',
    where: 'Waar',
    when: 'Wanneer',
    places: {
      vdab: 'VDAB',
      desk: 'WSE-loket van het departement (DWSE)',
      dmfa: 'kwartaalaangifte (DmfA)',
    },
    decision: (quarter: string, until: string) => `beslissing in ${quarter}, ten laatste op ${until}`,
    everyQuarter: 'elk kwartaal',
    from: (quarter: string, day: string) => `vanaf ${quarter} (${day})`,
    evaluation:
      'Een evaluatie aanvragen via het WSE-loket, met een motivering: VDAB kan een ander percentage en een andere behoefte aan begeleiding vaststellen.',
    extension: 'Een verlenging aanvragen: VDAB beslist.',
    endOfTerm: 'Einde van de termijn.',
    endOfService: 'Laatste dag in dienst: de premies stoppen.',
    after: (day: string) => `na ${day}`,
    until: (quarter: string, day: string) => `na ${quarter} (${day})`,
  },
  indicative:
    'Deze simulatie is indicatief: het departement (DWSE) beslist over de premies. Er kunnen geen rechten aan ontleend worden.',
  file: {
    title: 'Voor het dossier',
    reasons: 'Voorwaarden, met hun bron',
    condition: 'Voorwaarde',
    outcome: 'Uitkomst',
    reason: 'Reden',
    source: 'Bron',
    warnings: 'Waarschuwingen',
    quarters: 'Kwartaal per kwartaal, in euro',
    derivation: 'Waar elk getal vandaan komt',
    receipt: 'Rekenverslag',
    receiptNote: 'Hiermee kan iedereen de berekening overdoen en nagaan welke waarden gebruikt zijn.',
    engine: 'Programma',
    parameters: 'Waarden',
    sha256: 'SHA-256 van de waarden',
    overlay: 'Eigen waarden',
    knownUntil: 'Nagekeken tot en met',
    indexation: 'Indexering',
    values: 'Gebruikte waarden',
    parameter: 'Gegeven',
    rate: 'Percentage',
    referenceWage: 'Referteloon',
    cap: 'Plafond',
    cappedReferenceWage: 'Begrensd referteloon',
    value: 'Waarde',
    since: 'Sinds',
    confidence: 'Betrouwbaarheid',
  },
  compare: {
    /** The contributions of some of the dossiers. */
    estimated: 'de werkgeversbijdragen zijn geschat met de RSZ-tarieven',
    field: 'Gegeven',
    amount: 'Bedrag',
    /** A calendar year of which not all quarters are in the term. */
    partial: (year: number) => `${year} (deels)`,
    variant: (name: string) => `Variant ${name}`,
    chart: 'Premies over de hele termijn, in euro',
    chartSummary: (totals: string) => `Staafdiagram van de premies over de hele termijn: ${totals}.`,
  },
};
