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
  drops: 'Baisse',
  rises: 'Hausse',
  changeTo: (quarter, to, amount, note) => `${quarter} à ${to} (${amount}${note === '' ? '' : ` ${note}`})`,
  guidanceOf: (amount) => `une prime d’accompagnement de ${amount}`,
  inThatQuarter: 'pour ce trimestre',
  withYearEndPremium: 'avec la prime de fin d’année',
  netMonthly: 'Coût net par mois',
  inYears: (amount, years) => `${amount} (${/\D/.test(years) ? 'années' : 'année'} ${years})`,
  serviceDays: (from, to) =>
    `Seuls les jours en service comptent : ${[from && `dès le ${from}`, to && `jusqu’au ${to} inclus`].filter(Boolean).join(', ')}`,
  estimate: (about, contributions, rate, base, reductions, quarter) =>
    `Estimation (${about}) : cotisations ${contributions} par mois (${rate} de ${base}), réductions ${reductions} (${quarter})`,
  category: (number) => `catégorie ONSS ${number}`,
  noReductions: 'Sans réductions de cotisations : aucune n’a été indiquée',
  moreWarnings: (count) => `(et ${count} de plus dans le rapport)`,
  more: 'La suite se trouve dans le rapport.',
  moved: (amount, others) =>
    `Adapté à la fraction : ${amount}${others === 0 ? '' : ` et ${others} ${others === 1 ? 'autre montant' : 'autres montants'}`}`,
  ownValues: (file, setBy) => `Avec vos propres valeurs de ${file} (${setBy})`,
  indexation: (percent, setBy) => `Avec une indexation de ${percent} % par an${setBy === null ? '' : ` (${setBy})`}`,
  otherReading: (number, amount, isMore) =>
    `Fiabilité : au plus ${amount} EUR de ${isMore ? 'plus' : 'moins'} si le trimestre ${number} garde le % précédent`,
  fromFirst: (difference, changes) =>
    `${difference} EUR par rapport à la première simulation${changes === '' ? '' : ` (${changes})`}`,
};
