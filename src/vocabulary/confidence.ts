/** The confidence in a value, from highest to lowest: see `docs/parameters.md`. */
export const CONFIDENCES = ['official', 'corroborated', 'single-source', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
