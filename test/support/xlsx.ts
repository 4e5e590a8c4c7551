import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A cell as a spreadsheet would take it: what kind of value it is, the value as text, and its style. */
export interface Cell {
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'empty';
  /** A date is ISO. */
  readonly value: string;
  readonly style: string;
}

export interface Workbook {
  /** The sheets by name, in their order. */
  readonly sheets: ReadonlyMap<string, readonly (readonly Cell[])[]>;
  readonly parts: ReadonlyMap<string, Element>;
}

/** Opens an .xlsx file as strictly as a spreadsheet does. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const files = unzipSync(bytes);
  assertDirectoryMatches(Buffer.from(bytes), files);
  const parts = new Map(
    Object.entries(files).map(([path, content]) => [path, parseXml(Buffer.from(content).toString())]),
  );
  const part = (path: string): Element => {
    const found = parts.get(path);
    if (!found) throw new Error(`no part ${path}`);
    return found;
  };
  const targets = new Map(
    all(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'],
    ]),
  );
  const dates = dateStyles(part('xl/styles.xml'));
  const sheets = all(part('xl/workbook.xml'), 'sheet').map(
    ({ attributes }) =>
      [attributes['name'] ?? '', rowsOf(part(`xl/${targets.get(attributes['r:id'])}`), dates)] as const,
  );
  return { parts, sheets: new Map(sheets) };
}

/** Compares every file with the directory at the end of the archive: its checksum, its size and its date. */
function assertDirectoryMatches(zip: Buffer, files: Readonly<Record<string, Uint8Array>>): void {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const content = files[name] ?? new Uint8Array(0);
    if (zip.readUInt32LE(at + 16) !== crc32(content)) throw new Error(`checksum of ${name}`);
    if (zip.readUInt32LE(at + 24) !== content.length) throw new Error(`size of ${name}`);
    if (zip.readUInt16LE(at + 14) !== ((1 << 5) | 1)) throw new Error(`date of ${name}`);
    at += 46 + name.length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

/** The styles that show a number as a date. */
function dateStyles(styles: Element): ReadonlySet<string> {
  const formats = new Set(
    all(styles, 'numFmt')
      .filter(({ attributes }) => attributes['formatCode']?.includes('yyyy'))
      .map(({ attributes }) => attributes['numFmtId']),
  );
  const looks = all(styles, 'cellXfs').flatMap((list) => all(list, 'xf'));
  return new Set(
    looks.flatMap(({ attributes }, style) => (formats.has(attributes['numFmtId']) ? [String(style)] : [])),
  );
}

const EMPTY: Cell = { kind: 'empty', value: '', style: '0' };

/** The rows of a sheet, which must stand where they say; each at least as wide as the first. */
function rowsOf(sheet: Element, dates: ReadonlySet<string>): Cell[][] {
  const rows: Cell[][] = [];
  for (const row of all(sheet, 'row')) {
    if (row.attributes['r'] !== String(rows.length + 1)) throw new Error(`row ${row.attributes['r']}`);
    const cells: Cell[] = [];
    for (const cell of all(row, 'c')) {
      const [, letters = '', number] = /^([A-Z]+)(\d+)$/.exec(cell.attributes['r'] ?? '') ?? [];
      const column = columnNumber(letters);
      if (number !== row.attributes['r'] || column <= cells.length) throw new Error(cell.attributes['r']);
      while (cells.length < column - 1) cells.push(EMPTY);
      cells.push(cellOf(cell, dates));
    }
    while (cells.length < (rows[0]?.length ?? 0)) cells.push(EMPTY);
    rows.push(cells);
  }
  return rows;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function cellOf(cell: Element, dates: ReadonlySet<string>): Cell {
  const { t: type, s: style = '0' } = cell.attributes;
  const value = textIn(cell);
  if (type === 'inlineStr') return { kind: 'text', value: decoded(value), style };
  if (type === undefined && value === '') return { kind: 'empty', value, style };
  if (type === 'e') return { kind: 'error', value, style };
  if (type === 'b') return { kind: 'boolean', value, style };
  if (type !== undefined || !/^-?\d+(\.\d+)?$/.test(value)) throw new Error(`cell of type ${type}: ${value}`);
  if (!dates.has(style)) return { kind: 'number', value, style };
  const day = new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000);
  return { kind: 'date', value: day.toISOString().slice(0, 10), style };
}

/** What a spreadsheet makes of `_x0007_` in text. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Every element with a name, at any depth. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child, ...all(child, name)] : all(child, name);
  });
}

const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TAG = /^<(\/?)([A-Za-z][\w:.]*)((?:\s+[A-Za-z][\w:.]*="[^"<]*")*)(\/?)>$/;
const NO_CHARACTER = /[^\t\n\r\u0020-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/**
 * Reads XML without comments, instructions and CDATA.
 * @throws Error when it is not well-formed
 */
function parseXml(text: string): Element {
  if (!text.startsWith(DECLARATION)) throw new Error('no declaration');
  if (NO_CHARACTER.test(text)) throw new Error('a character that XML does not have');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const token of text.slice(DECLARATION.length).match(/<[^>]*>|[^<]+/g) ?? []) {
    const parent = open.at(-1) as Element;
    if (!token.startsWith('<')) {
      if (open.length > 1) parent.children.push(unescaped(token));
      continue;
    }
    const [, closes, name = '', attributes = '', isEmpty] = TAG.exec(token) ?? [];
    if (name === '') throw new Error(`no tag: ${token.slice(0, 80)}`);
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`${name} closes another element`);
      continue;
    }
    const element: Element = {
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:.]+)="([^"]*)"/g)].map(([, key, value = '']) => [key, unescaped(value)]),
      ),
      children: [],
    };
    parent.children.push(element);
    if (!isEmpty) open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one whole element');
  return root;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text) || text.includes(']]>')) throw new Error('bare character');
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (ENTITIES[name] ?? '') : String.fromCharCode(Number(code)),
  );
}
