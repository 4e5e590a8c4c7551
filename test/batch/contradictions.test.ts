import { beforeAll, describe, expect, it } from 'vitest';
import { findContradiction } from '../../src/batch/receipt/contradictions.js';
import type { BatchReceipt } from '../../src/batch/receipt/receipt.js';
import { computed } from '../support/batch-in-memory.js';

const INPUT = Buffer.from(
  'employer_type;residence;limitation;workplace;advice_years;start;gross_monthly;contributions_monthly;remark\n' +
    'school;flanders;work-disability;flanders;5;2026-Q4;2500.00;625.00;x\n' +
    'school;flanders;work-disability;flanders;5;2026-Q4;0.00;625.00;x\n',
);
type Changed = { readonly [K in keyof BatchReceipt]?: Partial<BatchReceipt[K]> | null };

let right: BatchReceipt;
beforeAll(async () => {
  const options = { language: 'en', format: 'csv', dialect: 'machine', detail: 'dossier' } as const;
  right = (await computed(INPUT, { ...options, decimal: null, require: null })).receipt;
});

/** The receipt with some fields of some of its parts changed. */
const withChange = (changed: Changed): BatchReceipt => {
  const parts = Object.entries(changed).map(([key, part]) => {
    const before = right[key as keyof BatchReceipt] as object;
    return [key, part === null || Array.isArray(part) ? part : { ...before, ...(part as object) }];
  });
  return { ...right, ...Object.fromEntries(parts) };
};

describe('a receipt', () => {
  it('that a run wrote does not contradict itself', () => {
    expect(right.counts).toMatchObject({ computed: 1, rejected: 1 });
    expect(findContradiction(right)).toBeNull();
  });

  const value = { id: 'minimum-wage', from: '2026-01-01', value: '1.00' };
  // biome-ignore format: one case, one line
  const CASES: readonly [string, Changed][] = [
    ['counts.rows, counts.computed, counts.rejected, counts.leftOut', { counts: { rows: 3 } }],
    ['counts.rejected, rejects', { rejects: null }],
    ['counts.rejected, rejects', { counts: { rows: 1, rejected: 0 } }],
    ['options.rows, counts.rows, counts.blankRows', { options: { rows: '2:2' } }],
    ['input.bytes, counts.rows', { input: { bytes: 1 } }],
    ['eligible.wagePremium, counts.computed', { eligible: { wagePremium: 2 } }],
    ['eligible.wagePremium, totals.wagePremium', { eligible: { wagePremium: 0 } }],
    ['eligible.wagePremium, eligible.supportPremium, counts.computed', { eligible: { supportPremium: 1 } }],
    ['totals.wagePremium, totals.guidancePremium, totals.supportPremium, totals.total', { totals: { total: '1.00' } }],
    ['totals.wagePremium, totals.guidancePremium, totals.supportPremium, totals.total', { totals: { total: `${'9'.repeat(30)}.00` } }],
    ['input.kind, input.columns', { input: { kind: 'json' } }],
    ['input.columns.1, input.columns.2', { input: { columns: ['id', 'id'] } }],
    ['values.1, values.2', { values: [value, value] }],
    ['options.format, output.contents', { output: { contents: 'a'.repeat(64) } }],
    ['options.format, options.detail', { options: { format: 'json', detail: 'year' } }],
    ['output.sha256, output.bytes', { output: { bytes: 0 } }],
  ];
  it.each(CASES)('names %s', (fields, changed) => {
    expect(findContradiction(withChange(changed))?.join(', ')).toBe(fields);
  });
});
