import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped name most likely stands for, or null when none is near
 * (more than a third of its letters, or more than three, would have to change).
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.min(3, Math.floor(text.length / 3));
  for (const candidate of candidates) {
    const changes = distance(text, candidate);
    if (changes <= bestDistance && (best === null || changes < bestDistance)) {
      best = candidate;
      bestDistance = changes;
    }
  }
  return best;
}
