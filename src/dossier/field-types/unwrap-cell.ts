/** Characters that nobody sees: zero-width ones, and marks of the direction of writing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** How programs write text that a spreadsheet must not change: `="2500,00"`. */
const AS_FORMULA = /^="([^"]*)"$/;

/** The value in a cell, without invisible characters and without the formula that a program wrote around it. */
export function unwrapCell(text: string): string {
  const visible = text.replace(INVISIBLE, '').trim();
  return (AS_FORMULA.exec(visible)?.[1] ?? visible).trim();
}
