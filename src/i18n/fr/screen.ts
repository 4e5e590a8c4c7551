import type { Messages } from '../catalog.js';

export const screen: Messages['screen'] = {
  title: 'Simulation IMW',
  period: (from, to) => `de ${from} à ${to} inclus`,
  projected: '* projection',
  headings: {
    wagePremium: 'P. salariale',
    guidancePremium: 'P. d’accomp.',
    supportPremium: 'P. de soutien',
    monthly: 'Par mois',
  },
  drops: 'Diminue',
  dropTo: (quarter, rate, amount, isFirst) => `${quarter} à ${rate} (${amount}${isFirst ? ' pour ce trimestre' : ''})`,
  netMonthly: 'Coût net par mois',
  inYears: (amount, years) => `${amount} (${/\D/.test(years) ? 'années' : 'année'} ${years})`,
  estimate: (rate, contributions, reductions, quarter) =>
    `Estimation : cotisations ${contributions} par mois (${rate}), réductions ${reductions} (${quarter})`,
  moved: (amount, others) =>
    `Adapté à la fraction : ${amount}${others === 0 ? '' : ` et ${others} ${others === 1 ? 'autre montant' : 'autres montants'}`}`,
  ownValues: (file, setBy) => `Avec vos propres valeurs de ${file} (${setBy})`,
  indexation: (percent, setBy) => `Avec une indexation de ${percent} % par an${setBy === null ? '' : ` (${setBy})`}`,
  otherReading: (number, amount, isMore) =>
    `Certitude : trimestre ${number} : au plus ${amount} EUR de ${isMore ? 'plus' : 'moins'} selon une autre lecture`,
  fromFirst: (difference, changes) => `${difference} EUR par rapport à la première simulation (${changes})`,
};
