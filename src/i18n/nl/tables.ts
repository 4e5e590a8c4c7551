/** Tables by year of the term or calendar year, with amounts per month. */
export const tables = {
  perCalendarYear: 'Per kalenderjaar, in EUR',
  monthly: 'Per\nmaand',
  /** A calendar year of which not all quarters are in the term. */
  partial: (quarters: number) => `onvolledig: ${quarters} ${quarters === 1 ? 'kwartaal' : 'kwartalen'}`,
  comparedByCalendar: {
    perYear: 'Premies per kalenderjaar, in EUR',
    against: (name: string) => `Premies per kalenderjaar, verschil met ${name}, in EUR`,
  },
  comparedPerMonth: 'Premies per maand, in EUR',
  grid: 'Totaal van de premies over de hele termijn, in EUR',
  /** How many of the compared variants something is about. */
  someOf: (count: number, all: number) => `${count} van de ${all}`,
};
