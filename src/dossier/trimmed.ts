const SPACE = 0x20;
const DELETE = 0x7f;

/** Text without white space around it; most has none, and need not be looked through for it. */
export function trimmed(text: string): string {
  const { length } = text;
  if (length === 0) return text;
  return isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(length - 1)) ? text : text.trim();
}

const isVisible = (code: number): boolean => code > SPACE && code < DELETE;
