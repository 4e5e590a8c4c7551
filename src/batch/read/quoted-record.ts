/** A cell that goes on after its closing quote: which one, and where in the text it was opened and closed. */
export interface TextAfterQuote {
  readonly cell: number;
  readonly opened: number;
  readonly closed: number;
}

/** A record that has quotes: its cells, where it ends after its line break, and the first cell with text after a quote. */
export interface QuotedRecord {
  readonly cells: string[];
  readonly end: number;
  readonly issue: TextAfterQuote | null;
}

/**
 * Reads one record with quotes (RFC 4180); a quote inside an unquoted cell is an ordinary character.
 *
 * @param isLast whether no text follows: then the end of the text ends the record
 * @returns the record, or null when the text ends before it does
 */
export function scanRecord(text: string, from: number, separator: string, isLast: boolean): QuotedRecord | null {
  const cells: string[] = [];
  let issue: TextAfterQuote | null = null;
  let at = from;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = scanQuoted(text, at + 1);
      if (!quoted) return null;
      const opened = at;
      cell = quoted.cell;
      at = quoted.end;
      if (at >= text.length && !isLast) return null;
      if (!isEndOfCell(text, at, separator)) issue ??= { cell: cells.length, opened, closed: at };
    }
    const start = at;
    while (!isEndOfCell(text, at, separator)) at++;
    cells.push(cell + text.slice(start, at));
    if (at >= text.length) return isLast ? { cells, end: text.length, issue } : null;
    if (text[at] === separator) {
      at++;
      continue;
    }
    if (text[at] === '\r' && at + 1 >= text.length && !isLast) return null;
    return { cells, end: text.startsWith('\r\n', at) ? at + 2 : at + 1, issue };
  }
}

const isEndOfCell = (text: string, at: number, separator: string): boolean =>
  at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';

/** Reads on from after an opening quote to after the closing one; null when there is none. */
function scanQuoted(text: string, from: number): { readonly cell: string; readonly end: number } | null {
  let cell = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}
