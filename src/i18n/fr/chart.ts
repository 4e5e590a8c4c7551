import type { Messages } from '../catalog.js';

export const chart: Messages['chart'] = {
  perQuarter: (projectedFrom) =>
    `Prime par trimestre, en EUR${projectedFrom === null ? '' : ` (à partir de ${projectedFrom} : projection)`}`,
  noPremium: 'Aucun trimestre ne donne droit à une prime : il n’y a rien à dessiner.',
  drop: 'baisse',
  rise: 'hausse',
  end: 'dernier trimestre de la période d’octroi',
  marks: { evaluation: 'E', extension: 'P', end: 'D' },
};
