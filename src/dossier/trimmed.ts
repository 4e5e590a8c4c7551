const SPACE = 0x20;
const DELETE = 0x7f;

/** Text without white space around it; most has none, and need not be looked through for it. */
export function trimText(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  // none of these is true of an empty text
  return first > SPACE && first < DELETE && last > SPACE && last < DELETE ? text : text.trim();
}
