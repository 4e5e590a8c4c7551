import type { Messages } from '../catalog.js';

export const compare: Messages['compare'] = {
  title: (count) => `Vergelijking van ${count} dossiers`,
  differs: 'Verschillen',
  nothingDiffers: 'Geen: de dossiers bevatten dezelfde gegevens.',
  perYear: 'Premies per jaar, in EUR',
  overTerm: 'Over de hele termijn, in EUR',
  employerCost: 'Loonkost vóór de premies',
  netCost: 'Nettokost na de premies',
  against: (name) => `Premies per jaar, verschil met ${name}, in EUR`,
};
