import { PREMIUMS } from '../../calculation/premium.js';
import { changeLines, dossierLine } from '../../diff/change-lines.js';
import { type ChangedDossier, type DifferenceTally, toDifferenceObject } from '../../diff/dossier-changes.js';
import { type OverlayChanges, toChangesObject } from '../../diff/overlay-changes.js';
import { localAmount, localNumber, signedDifference } from '../../i18n/numbers.js';
import type { Overlay } from '../../parameters/parameters.js';
import { drawTable, left, right } from '../../report/terminal/table.js';
import type { Context } from '../context.js';

/** Writes a comparison in parts: the changed values, the dossiers as they are compared, the sums. */
export interface DiffWriter {
  /** @param hasDossiers whether dossiers follow */
  changes(hasDossiers: boolean): string;
  dossiers(some: readonly ChangedDossier[]): string;
  sums(tally: DifferenceTally): string;
}

type MakeWriter = (changes: OverlayChanges, overlay: Overlay | null, context: Context) => DiffWriter;

/** One JSON object: `overlay`, `changes` and, with dossiers, `dossiers`, `sums` and `counts`. */
export const jsonDiff: MakeWriter = (changes, overlay) => {
  let written = 0;
  return {
    changes: (hasDossiers) => {
      const { sha256, file } = overlay ?? {};
      const text = JSON.stringify({ overlay: { sha256, file }, changes: toChangesObject(changes) }, null, 2);
      return hasDossiers ? `${text.slice(0, -2)},\n  "dossiers": [` : `${text}\n`;
    },
    dossiers: (some) =>
      some
        .map(({ row, id, before, after }) => {
          const object = { row, id, ...toDifferenceObject(before, after) };
          return `${written++ === 0 ? '' : ','}\n    ${JSON.stringify(object)}`;
        })
        .join(''),
    sums: ({ sums, ...counts }) => {
      const keys = [...PREMIUMS, 'total'] as const;
      const objects = keys.map((key) => [key, toDifferenceObject(sums[key].before, sums[key].after)]);
      const rest = JSON.stringify({ sums: Object.fromEntries(objects), counts }, null, 2);
      return `${written === 0 ? '' : '\n  '}],${rest.slice(1)}\n`;
    },
  };
};

/** Lines for the terminal, the sums last. */
export const terminalDiff: MakeWriter = (changes, overlay, context) => {
  const { messages, language, style } = context;
  const { diff } = messages.cli;
  const amount = (value: Parameters<typeof localAmount>[0]) => localAmount(value, language);
  const count = (value: number) => localNumber(String(value), language);
  const lines = (some: readonly string[]) => some.map((line) => `${line}\n`).join('');
  const headings = [diff.before, diff.after, diff.difference];
  let isHeaded = false;
  /** The headings above the dossiers, written once, after the detected input format is reported. */
  const head = (): readonly string[] => {
    if (isHeaded) return [];
    isHeaded = true;
    return ['', style.colour.bold(diff.dossiers), dossierLine([diff.row, ...headings], diff.dossier)];
  };
  const cells = (label: string, { before, after }: DifferenceTally['sums']['total']) => [
    label,
    amount(before),
    amount(after),
    signedDifference(before, after, language),
  ];
  return {
    changes: () => lines(changeLines(changes, overlay?.file ?? '', context)),
    dossiers: (some) =>
      lines([
        ...(some.length > 0 ? head() : []),
        ...some.map(({ row, id, before, after }) => {
          const amounts = [before, after].map((value) => (value === null ? diff.notComputed : amount(value)));
          const isBoth = before !== null && after !== null;
          const difference = isBoth ? signedDifference(before, after, language) : '';
          return dossierLine([String(row), ...amounts, difference], id ?? '');
        }),
      ]),
    sums: ({ sums, ...counts }) => {
      const table = {
        columns: [left(diff.sums), ...headings.map(right)],
        rows: PREMIUMS.map((premium) => cells(messages.premiums[premium], sums[premium])),
        total: cells(messages.report.headings.total, sums.total),
      };
      return lines([
        ...head(),
        '',
        ...drawTable([table], style),
        '',
        diff.counts(count(counts.changed), count(counts.unchanged), count(counts.rejected)),
        ...(counts.rejectedBefore > 0 ? [diff.rejectedBefore(count(counts.rejectedBefore))] : []),
        ...(counts.rejectedAfter > 0 ? [diff.rejectedAfter(count(counts.rejectedAfter))] : []),
      ]);
    },
  };
};
