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
  drops: 'Daalt',
  /** @param rate `30 %` */
  dropTo: (quarter: string, rate: string, amount: string, isFirst: boolean) =>
    `${quarter} naar ${rate} (${amount}${isFirst ? ' dat kwartaal' : ''})`,
  netMonthly: 'Nettokost per maand',
  /** @param years `1` or `3–5` */
  inYears: (amount: string, years: string) => `${amount} (jaar ${years})`,
  /** @param rate `25 %`; the amounts are per month */
  estimate: (rate: string, contributions: string, reductions: string, quarter: string) =>
    `Geschat: werkgeversbijdragen ${contributions} per maand (${rate}), verminderingen ${reductions} (${quarter})`,
  moved: (amount: string, others: number) =>
    `Aangepast aan de breuk: ${amount}${others === 0 ? '' : ` en nog ${others} ${others === 1 ? 'bedrag' : 'bedragen'}`}`,
  ownValues: (file: string, setBy: string) => `Met uw eigen waarden uit ${file} (${setBy})`,
  indexation: (percent: string, setBy: string | null) =>
    `Met een indexering van ${percent} % per jaar${setBy === null ? '' : ` (${setBy})`}`,
  otherReading: (number: number, amount: string, isMore: boolean) =>
    `Zekerheid: kwartaal ${number}: hoogstens ${amount} EUR ${isMore ? 'meer' : 'minder'} volgens een andere lezing`,
  fromFirst: (difference: string, changes: string) => `${difference} EUR tegenover de eerste simulatie (${changes})`,
};
