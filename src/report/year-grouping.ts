/** How amounts are put together in years: by year of the term, or by calendar year. */
export const YEAR_GROUPINGS = ['term', 'calendar'] as const;
export type YearGrouping = (typeof YEAR_GROUPINGS)[number];
