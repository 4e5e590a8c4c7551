/** No file of values has more values than this; a larger file is something else. */
export const MOST_PARTS = 10_000;

/** Whether a file has more values, at any depth, than a file of values can have; counting stops there. */
export function isTooLarge(file: unknown): boolean {
  const waiting: unknown[] = [file];
  let seen = 0;
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (++seen > MOST_PARTS) return true;
    if (typeof part === 'object' && part !== null) {
      const inside = Object.values(part);
      if (seen + inside.length > MOST_PARTS) return true;
      waiting.push(...inside);
    }
  }
  return false;
}
