/** How well the source of a value is established, from the best down: see `docs/parameters.md`. */
export const CONFIDENCES = ['official', 'corroborated', 'single-source', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
