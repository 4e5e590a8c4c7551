import type { NumberFormat } from './number-formats.js';

/** What a cell of a workbook is: a character, so that those of a row are a short text. */
export const CELL = {
  text: 't',
  /** A plain decimal with a point. */
  number: 'n',
  /** A plain decimal that is shown with two decimals. */
  cents: '2',
  /** A plain decimal with a percent sign. */
  percent: '%',
  /** `2026-10-19`, perhaps with a time. */
  date: 'd',
  /** A date of which only the month and the year are shown, short or in full, or the day and the month. */
  shortMonth: 'm',
  longMonth: 'M',
  dayAndMonth: 'D',
  /** A plain decimal, the days of a time. */
  time: 'h',
  /** `yes` or `no`. */
  boolean: 'b',
  /** `#N/A` and the like. */
  error: 'e',
  /** A formula without its value. */
  formula: 'f',
  /** Part of merged cells, and not the first. */
  covered: 'c',
} as const;
export type CellKind = (typeof CELL)[keyof typeof CELL];

/** A row of a sheet: plain data. */
export interface SheetRow {
  /** Its number in the sheet, from 1. */
  readonly line: number;
  /** The cells as text: that of a number, date or boolean can mean one thing only. */
  readonly cells: readonly string[];
  /** The kind of each cell. */
  readonly kinds: string;
  readonly isHidden: boolean;
}

/** The kind of a number with a format. */
export const KIND_OF_FORMAT: Readonly<Record<NumberFormat, CellKind>> = {
  general: CELL.number,
  'two-decimals': CELL.cents,
  percent: CELL.percent,
  date: CELL.date,
  'date-and-time': CELL.date,
  time: CELL.time,
  'short-month': CELL.shortMonth,
  'long-month': CELL.longMonth,
  'day-and-month': CELL.dayAndMonth,
};
