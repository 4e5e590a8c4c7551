const MOST_OCTETS = 74;
/** What ends a line of a calendar file. */
export const LINE_END = '\r\n';

/**
 * Folds the lines of a calendar file (RFC 5545, 3.1): none is longer than 75 octets, and no character is cut. The same
 * as `foldLines` of ical-generator, which encodes every character on its own: a batch folds a hundred million.
 */
export const foldLines = (text: string): string =>
  text
    .split(LINE_END)
    .map((line) => (line.length * 3 <= MOST_OCTETS ? line : foldLine(line)))
    .join(LINE_END);

function foldLine(line: string): string {
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const width = octetsOf(code);
    if (octets + width > MOST_OCTETS) {
      folded += `${line.slice(from, at)}${LINE_END} `;
      from = at;
      octets = 0;
    }
    octets += width;
    at += code > 0xffff ? 2 : 1;
  }
  return folded + line.slice(from);
}

/** How many octets a character has in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code > 0xffff ? 4 : 3;
}
