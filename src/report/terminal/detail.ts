/** How far the table goes into detail. */
export const TABLE_DETAILS = ['year', 'quarter'] as const;
export type TableDetail = (typeof TABLE_DETAILS)[number];
