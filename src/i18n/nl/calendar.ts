/** The events of a calendar file: what happens, in a line and in a few sentences. */
export const calendar = {
  evaluation: 'evaluatie aanvragen kan vanaf vandaag',
  evaluationText: (day: string) =>
    `Vanaf ${day} kan een evaluatie aangevraagd worden via het WSE-loket. VDAB kan dan een ander percentage en een andere behoefte aan begeleiding vaststellen.`,
  extension: 'verlenging aanvragen kan vanaf vandaag',
  extensionText: (day: string) =>
    `Vanaf ${day} kan een verlenging aangevraagd worden via het WSE-loket. VDAB beslist over de verlenging.`,
  end: 'laatste dag van de termijn',
  endText: (canBeExtended: boolean) =>
    `Dit is de laatste dag van de termijn in de simulatie. ${canBeExtended ? 'Zonder verlenging stoppen de premies hierna' : 'Hierna stoppen de premies'}.`,
  stop: 'laatste dag in dienst: de premies stoppen',
  stopText: (day: string) => `De laatste dag in dienst is ${day}. Voor de dagen daarna zijn er geen premies.`,
  /** In the place of an id: the row of the list. */
  row: (line: number) => `rij ${line}`,
  rises: (premium: string) => `${premium.toLowerCase()} stijgt`,
  risesTo: (premium: string, rate: string) => `${premium.toLowerCase()} stijgt naar ${rate}`,
  otherNeed: 'De behoefte aan begeleiding is anders na de evaluatie.',
  wholeQuarters: 'De bedragen zijn die van een kwartaal dat volledig in dienst is.',
  indexed: (percent: string) => `De bedragen zijn een projectie met een indexering van ${percent} % per jaar.`,
  /** @param premium the name of a premium */
  falls: (premium: string) => `${premium.toLowerCase()} daalt`,
  fallsTo: (premium: string, rate: string) => `${premium.toLowerCase()} daalt naar ${rate}`,
  fromTo: (from: string, to: string) => `van ${from} naar ${to}`,
  totals: (before: string, amountBefore: string, after: string, amountAfter: string) =>
    `Premies per kwartaal: ${amountBefore} EUR in ${before}, ${amountAfter} EUR in ${after}.`,
  yearEnd: 'Het bedrag van een vierde kwartaal is berekend met de eindejaarspremie.',
  projected: 'De bedragen zijn een projectie met de laatst bekende waarden.',
  term: (start: string, end: string, lastDay: string) => `Termijn: ${start} tot en met ${end} (${lastDay}).`,
  /** For a file without events. */
  nothing: 'Het dossier geeft geen recht op een premie: het agendabestand bevat geen datums.',
  /** For dossiers without an id of their own; @param count how many of a batch, or null for the only one */
  withoutId: (count: string | null) =>
    `${count === null ? 'Het dossier heeft' : `${count} ${count === '1' ? 'dossier heeft' : 'dossiers hebben'}`} geen dossiernummer, of een dossiernummer dat een rijksregisternummer kan zijn. Geef een eigen dossiernummer op, dan herkent uw agenda ${count === null || count === '1' ? 'het dossier' : 'elk dossier'} bij een volgende import.`,
};
