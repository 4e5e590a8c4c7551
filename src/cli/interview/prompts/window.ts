/** The items of a list that are shown, and how many are above and below them. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a list that is shown around its active item: all of it where it fits, else as much as leaves a line for
 * the number of items above, and one for the number below.
 *
 * @param capacity the lines that there are, at least 1
 */
export function windowOf(count: number, active: number, capacity: number): Window {
  if (count <= capacity) return { start: 0, end: count };
  if (capacity < 3) return { start: active, end: active + 1 };
  const first = capacity - 1;
  if (active < first) return { start: 0, end: first };
  if (active >= count - first) return { start: count - first, end: count };
  const size = capacity - 2;
  const start = Math.min(active - Math.floor(size / 2), count - size);
  return { start, end: start + size };
}
