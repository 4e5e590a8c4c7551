import type { RowFormat } from './rows.js';

const FOLD = /\r\n[ \t]/g;
const NAME = /^[\w-]+/;

/** A calendar file, each event of which is a row on the line where it starts; it differs in its properties. */
export const calendarRows: RowFormat = {
  hasHeader: false,
  splitter: () => {
    let rest = '';
    let line = 1;
    return (text, isLast) => {
      const pieces = (rest + text).split(/(?<=\r\nEND:VEVENT\r\n)/);
      rest = isLast ? '' : (pieces.pop() ?? '');
      return pieces.flatMap((piece) => {
        const row = { line, text: piece, cells: piece.replace(FOLD, '').split('\r\n') };
        line += piece.split('\r\n').length - 1;
        return piece === '' ? [] : [row];
      });
    };
  },
  diff: (was, is) => {
    const [old, now] = [new Set(was.cells), new Set(is.cells)];
    const differing = [...was.cells.filter((cell) => !now.has(cell)), ...is.cells.filter((cell) => !old.has(cell))];
    const columns = [...new Set(differing.flatMap((cell) => NAME.exec(cell)?.[0] ?? []))];
    return { columns, isEqual: false, hasOtherSources: false };
  },
};
