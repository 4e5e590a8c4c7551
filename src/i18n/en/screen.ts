import type { Messages } from '../catalog.js';

export const screen: Messages['screen'] = {
  title: 'IMW simulation',
  period: (from, to) => `${from} to ${to}`,
  projected: '* projection',
  headings: {
    wagePremium: 'Wage prem.',
    guidancePremium: 'Guidance',
    supportPremium: 'Support',
    monthly: 'Per month',
  },
  drops: 'Drops',
  rises: 'Rises',
  changeTo: (quarter, to, amount, note) => `${quarter} to ${to} (${amount}${note === '' ? '' : ` ${note}`})`,
  guidanceOf: (amount) => `a guidance premium of ${amount}`,
  inThatQuarter: 'in that quarter',
  withYearEndPremium: 'with the year-end premium',
  netMonthly: 'Net cost per month',
  inYears: (amount, years) => `${amount} (${/\D/.test(years) ? 'years' : 'year'} ${years})`,
  serviceDays: (from, to) =>
    `Only days in service count: ${[from && `from ${from}`, to && `up to ${to}`].filter(Boolean).join(' ')}`,
  estimate: (about, contributions, rate, base, reductions, quarter) =>
    `Estimated (${about}): contributions ${contributions} a month (${rate} of ${base}), reductions ${reductions} (${quarter})`,
  category: (number) => `RSZ category ${number}`,
  noReductions: 'Without reductions of contributions: none were given',
  moreWarnings: (count) => `(and ${count} more in the report)`,
  more: 'More is in the report.',
  moved: (amount, others) =>
    `Adjusted with the fraction: ${amount}${others === 0 ? '' : ` and ${others} more ${others === 1 ? 'amount' : 'amounts'}`}`,
  ownValues: (file, setBy) => `With your own values from ${file} (${setBy})`,
  indexation: (percent, setBy) => `With indexation of ${percent} % a year${setBy === null ? '' : ` (${setBy})`}`,
  otherReading: (number, amount, isMore) =>
    `Confidence: at most ${amount} EUR ${isMore ? 'more' : 'less'} if quarter ${number} keeps the rate before it`,
  fromFirst: (difference, changes) =>
    `${difference} EUR from the first simulation${changes === '' ? '' : ` (${changes})`}`,
};
