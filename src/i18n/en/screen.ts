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
  dropTo: (quarter, rate, amount, isFirst) => `${quarter} to ${rate} (${amount}${isFirst ? ' in that quarter' : ''})`,
  netMonthly: 'Net cost per month',
  inYears: (amount, years) => `${amount} (${/\D/.test(years) ? 'years' : 'year'} ${years})`,
  estimate: (rate, contributions, reductions, quarter) =>
    `Estimated: contributions ${contributions} a month (${rate}), reductions ${reductions} (${quarter})`,
  moved: (amount, others) =>
    `Moved with the fraction: ${amount}${others === 0 ? '' : ` and ${others} more ${others === 1 ? 'amount' : 'amounts'}`}`,
  ownValues: (file, setBy) => `With your own values from ${file} (${setBy})`,
  indexation: (percent, setBy) => `With indexation of ${percent} % a year${setBy === null ? '' : ` (${setBy})`}`,
  otherReading: (number, amount, isMore) =>
    `Confidence: quarter ${number}: at most ${amount} EUR ${isMore ? 'more' : 'less'} by another reading`,
  fromFirst: (difference, changes) => `${difference} EUR from the first simulation (${changes})`,
};
