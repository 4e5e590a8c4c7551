/** Tables by year of the term or calendar year, with amounts per month. */
export const tables = {
  perCalendarYear: 'Per kalenderjaar, in EUR',
  monthly: 'Per\nmaand',
  /** A calendar year of which not all quarters are in the term. */
  partial: (quarters: number) => `onvolledig: ${quarters} ${quarters === 1 ? 'kwartaal' : 'kwartalen'}`,
};
