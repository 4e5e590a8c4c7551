/** Text that shows as it is in a mail or a document of Markdown: no markup, no HTML, on one line. */
export const escapeMarkup = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]<|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+#>=]/, '\\$&');

/** The same for text of a user: an address in it does not become a link. */
export const escapeMarkdown = (text: string): string =>
  escapeMarkup(text)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);

/** A title of the level of its number, as `## Title`. */
export const heading = (text: string, level = 2): string => `${'#'.repeat(level)} ${escapeMarkdown(text)}`;

/** A list with an item on each line. */
export const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');

/** A table, whose columns after the first are amounts. */
export function markdownTable(
  labels: string,
  columns: readonly string[],
  rows: readonly { readonly label: string; readonly cells: readonly string[] }[],
  total?: { readonly label: string; readonly cells: readonly string[] },
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const bold = (text: string) => (text === '' ? '' : `**${escapeMarkdown(text)}**`);
  return [
    line([labels, ...columns].map(escapeMarkdown)),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map(({ label, cells }) => line([label, ...cells].map(escapeMarkdown))),
    ...(total ? [line([total.label, ...total.cells].map(bold))] : []),
  ].join('\n');
}

/** Blocks of Markdown, with an empty line between them. */
export const blocks = (parts: readonly (string | null)[]): string =>
  `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
