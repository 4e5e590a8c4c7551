export const compare = {
  title: (count: number) => `Vergelijking van ${count} dossiers`,
  differs: 'Verschillen',
  nothingDiffers: 'Geen: de dossiers bevatten dezelfde gegevens.',
  perYear: 'Premies per jaar, in EUR',
  overTerm: 'Over de hele termijn, in EUR',
  employerCost: 'Loonkost vóór de premies',
  netCost: 'Nettokost na de premies',
  against: (name: string) => `Premies per jaar, verschil met ${name}, in EUR`,
};
