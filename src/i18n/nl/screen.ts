/** The result on one screen: short, for 80 columns. */
export const screen = {
  title: 'Simulatie IMW',
  period: (from: string, to: string) => `${from} tot en met ${to}`,
  projected: '* projectie',
  headings: {
    wagePremium: 'Loonpremie',
    guidancePremium: 'Begeleiding',
    supportPremium: 'Ondersteuning',
    monthly: 'Per maand',
  },
  /** How the premium changes: to another rate, or with another fixed part of the guidance premium. */
  drops: 'Daalt',
  rises: 'Stijgt',
  /** @param to `30 %` or another guidance premium */
  changeTo: (quarter: string, to: string, amount: string, note: string) =>
    `${quarter} naar ${to} (${amount}${note === '' ? '' : ` ${note}`})`,
  guidanceOf: (amount: string) => `een begeleidingspremie van ${amount}`,
  inThatQuarter: 'dat kwartaal',
  withYearEndPremium: 'met de eindejaarspremie',
  netMonthly: 'Nettokost per maand',
  /** @param years `1` or `3–5` */
  inYears: (amount: string, years: string) => `${amount} (jaar ${years})`,
  serviceDays: (from: string | null, to: string | null) =>
    `Alleen de dagen in dienst tellen: ${[from && `vanaf ${from}`, to && `tot en met ${to}`].filter(Boolean).join(' ')}`,
  /** @param about `bediende, RSZ-categorie 1`; the amounts are per month */
  estimate: (about: string, contributions: string, rate: string, base: string, reductions: string, quarter: string) =>
    `Geschat (${about}): bijdragen ${contributions} per maand (${rate} van ${base}), verminderingen ${reductions} (${quarter})`,
  category: (number: string) => `RSZ-categorie ${number}`,
  noReductions: 'Zonder bijdrageverminderingen: er zijn er geen opgegeven',
  moreWarnings: (count: number) => `(en nog ${count} in het verslag)`,
  more: 'Meer staat in het verslag.',
  moved: (amount: string, others: number) =>
    `Aangepast aan de breuk: ${amount}${others === 0 ? '' : ` en nog ${others} ${others === 1 ? 'bedrag' : 'bedragen'}`}`,
  ownValues: (file: string, setBy: string) => `Met uw eigen waarden uit ${file} (${setBy})`,
  indexation: (percent: string, setBy: string | null) =>
    `Met een indexering van ${percent} % per jaar${setBy === null ? '' : ` (${setBy})`}`,
  otherReading: (number: number, amount: string, isMore: boolean) =>
    `Betrouwbaarheid: hoogstens ${amount} EUR ${isMore ? 'meer' : 'minder'} als kwartaal ${number} het vorige % houdt`,
  /** @param changes empty where nothing differs any more */
  fromFirst: (difference: string, changes: string) =>
    `${difference} EUR tegenover de eerste simulatie${changes === '' ? '' : ` (${changes})`}`,
};
