import { parseJsonValue } from '../../dossier/from-json.js';
import type { Header } from './header.js';

const LINE = /^\s*(\d{1,10})\s*$/;

/** The line of a row in the first input, as the text of a reject file says it; 0 where it does not. */
const lineIn = (text: string): number => Number(LINE.exec(text)?.[1] ?? 0);

/** The line that a row of a reject file started on: in the first of the columns that the file added. */
export function originInCells(cells: readonly string[], { names, added }: Pick<Header, 'names' | 'added'>): number {
  if (added.rejects === 0) return 0;
  return lineIn(cells[names.length + (added.results?.count ?? 0)] ?? '');
}

/** The line that a dossier in a reject file of JSON started on. */
export function originInJson(text: string): number {
  const value = parseJsonValue(text) as { readonly problems?: readonly { readonly row?: unknown }[] } | null;
  const problems = value?.problems;
  return Array.isArray(problems) ? lineIn(String(problems[0]?.row ?? '')) : 0;
}
