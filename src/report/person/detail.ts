/** How far the table goes into detail. */
export const DETAILS = ['year', 'quarter'] as const;
export type Detail = (typeof DETAILS)[number];
