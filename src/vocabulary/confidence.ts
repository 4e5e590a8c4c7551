/** How sure a value is, from most to least: see `docs/parameters.md`. */
export const CONFIDENCES = ['official', 'corroborated', 'single-source', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
