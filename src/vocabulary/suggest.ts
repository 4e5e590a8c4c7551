import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped name most likely means, or null when none is near
 * (more than a third of its letters, or more than three, would have to change).
 */
export function suggest(text: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.min(3, Math.floor(text.length / 3));
  for (const candidate of candidates) {
    const changes = isSwapped(text, candidate) ? 1 : distance(text, candidate);
    if (changes <= bestDistance && (best === null || changes < bestDistance)) {
      best = candidate;
      bestDistance = changes;
    }
  }
  return best;
}

/** Whether two neighbouring letters are swapped, as fast typing does. */
function isSwapped(text: string, candidate: string): boolean {
  if (text.length !== candidate.length || text === candidate) return false;
  let at = 0;
  while (text[at] === candidate[at]) at++;
  return (
    text[at] === candidate[at + 1] && text[at + 1] === candidate[at] && text.slice(at + 2) === candidate.slice(at + 2)
  );
}
