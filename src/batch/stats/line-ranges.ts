/** Writes ascending line numbers as ranges: `3`, `12-14`. */
export function lineRanges(lines: readonly number[]): string[] {
  const ranges: string[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    while (to < lines.length && lines[to] === (lines[to - 1] ?? 0) + 1) to++;
    const [first, last] = [lines[from], lines[to - 1]];
    ranges.push(first === last ? String(first) : `${first}-${last}`);
  }
  return ranges;
}

/** How many ranges of lines are shown; the receipt has all of them. */
const MOST_RANGES = 20;

/** Writes the first ranges of line numbers for people, with an ellipsis where there are more. */
export function formatFirstRanges(lines: readonly number[]): string {
  const ranges = lineRanges(lines);
  return ranges.slice(0, MOST_RANGES).join(', ') + (ranges.length > MOST_RANGES ? ', …' : '');
}

/** Reads such ranges; null where one is not a range. */
export function linesIn(ranges: readonly string[]): number[] | null {
  const lines: number[] = [];
  for (const range of ranges) {
    const [, first, last = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(range) ?? [];
    if (first === undefined) return null;
    for (let line = Number(first); line <= Number(last); line++) lines.push(line);
  }
  return lines;
}
