import { describe, expect, test } from 'vitest';
import { formatFirstRanges, lineRanges, linesIn } from '../../src/batch/stats/line-ranges.js';

const every = (step: number, count: number): number[] => Array.from({ length: count }, (_, index) => 2 + step * index);

describe('the lines of rows', () => {
  test('are written as ranges and read again', () => {
    const lines = [3, 12, 13, 14, 20];
    expect(lineRanges(lines)).toEqual(['3', '12-14', '20']);
    expect(linesIn(lineRanges(lines))).toEqual(lines);
    expect(linesIn(['3', 'x'])).toBeNull();
  });

  test('are shown as the first 20 ranges, with an ellipsis where there are more', () => {
    expect(formatFirstRanges(every(1, 100))).toBe('2-101');
    expect(formatFirstRanges(every(2, 20))).toMatch(/^2, 4, .*, 40$/);
    expect(formatFirstRanges(every(2, 21))).toMatch(/^2, 4, .*, 40, …$/);
  });
});
