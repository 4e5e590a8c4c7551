import { SaxesParser } from 'saxes';

export interface ReadTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The label of each row, then its cells; the total last. */
  readonly rows: readonly (readonly string[])[];
}

/** A bar of a chart: its tone, its exact value and its height in the drawing. */
export interface ReadBar {
  readonly tone: string;
  readonly value: string;
  readonly height: number;
}

export interface ReadPage {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** The addresses in it. */
  readonly addresses: readonly string[];
  readonly text: string;
  readonly tables: readonly ReadTable[];
  /** The bars of each drawing. */
  readonly charts: readonly (readonly ReadBar[])[];
}

/** Reads a report back, strictly: every element is closed, every attribute has quotes. */
export function readPage(html: string): ReadPage {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const addresses: string[] = [];
  const tables: { caption: string; columns: string[]; rows: string[][] }[] = [];
  const charts: ReadBar[][] = [];
  const path: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    path.push(name);
    elements.add(name);
    const values = given as Record<string, string>;
    for (const key of Object.keys(values)) attributes.add(key);
    for (const key of ['src', 'href', 'xlink:href']) if (values[key] !== undefined) addresses.push(values[key]);
    if (name === 'svg') charts.push([]);
    if (name === 'table') tables.push({ caption: '', columns: [], rows: [] });
    if (name === 'tr' && path.at(-2) !== 'thead') tables.at(-1)?.rows.push([]);
    if (name === 'th' && path.at(-3) === 'thead') tables.at(-1)?.columns.push('');
    else if (name === 'th' || name === 'td') tables.at(-1)?.rows.at(-1)?.push('');
    const height = /l0 -([\d.]+)l/.exec(values['d'] ?? '')?.[1];
    const tone = /^var\(--chart-(\w+)\)$/.exec(values['fill'] ?? '')?.[1];
    const value = values['data-value'];
    if (tone && value !== undefined) charts.at(-1)?.push({ tone, value, height: Number(height ?? 0) });
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.on('text', (piece) => {
    if (path.includes('style')) return;
    text += piece;
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    if (!table) return;
    if (path.at(-1) === 'caption') table.caption += piece;
    else if (path.at(-1) === 'th' && path.at(-3) === 'thead') table.columns[table.columns.length - 1] += piece;
    else if (row && /^t[hd]$/.test(path.at(-1) ?? '')) row[row.length - 1] += piece;
  });
  // the elements of HTML that have no end
  parser.write(html.replace('<!DOCTYPE html>', '').replace(/<(meta|img)\b([^>]*)>/g, '<$1$2/>')).close();
  return { elements, attributes, addresses, text, tables, charts };
}
