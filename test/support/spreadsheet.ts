import { strToU8, unzipSync, zipSync } from 'fflate';
import { evaluateCell } from './spreadsheet-formula.js';

/** What a cell of a workbook holds: a value, and the formula that it is of. */
export interface SheetCell {
  readonly value: number | string;
  readonly formula: string | null;
  /** Whether it can be changed on a protected sheet. */
  readonly isUnlocked: boolean;
  readonly isItalic: boolean;
}

/** The cells of a workbook by sheet and address: `Invoer`, `B4`. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, SheetCell>>;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (_all, hex, decimal, name) =>
    name ? (ENTITIES[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

const partOf = (files: Readonly<Record<string, Uint8Array>>, path: string): string => {
  const bytes = files[path];
  if (!bytes) throw new Error(`no part ${path}`);
  return Buffer.from(bytes).toString();
};

const attributeOf = (element: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];

/** The path of the part of each sheet, by its name. */
function sheetPaths(files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const relations = partOf(files, 'xl/_rels/workbook.xml.rels').match(/<Relationship\s[^>]*>/g) ?? [];
  const targets = new Map(relations.map((one) => [attributeOf(one, 'Id'), attributeOf(one, 'Target')]));
  const sheets = partOf(files, 'xl/workbook.xml').match(/<sheet\s[^>]*>/g) ?? [];
  return new Map(
    sheets.map((one) => [
      decode(attributeOf(one, 'name') ?? ''),
      `xl/${targets.get(attributeOf(one, 'r:id'))?.replace(/^\/?xl\//, '')}`,
    ]),
  );
}

/** Reads the cells of an .xlsx file. */
export function readCells(bytes: Uint8Array): Cells {
  const files = unzipSync(bytes);
  const shared = files['xl/sharedStrings.xml']
    ? (partOf(files, 'xl/sharedStrings.xml').match(/<si>.*?<\/si>|<si\/>/gs) ?? []).map(textIn)
    : [];
  const styles = partOf(files, 'xl/styles.xml');
  const fonts = /<fonts.*?<\/fonts>/s.exec(styles)?.[0].match(/<font>.*?<\/font>|<font\/>/gs) ?? [];
  const formats = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '';
  const looks = (formats.match(/<xf\s[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? []).map((one) => ({
    isUnlocked: /<protection[^>]*locked="(?:0|false)"/.test(one),
    isItalic: /<i(?: val="(?:1|true)")?\/>/.test(fonts[Number(attributeOf(one, 'fontId') ?? 0)] ?? ''),
  }));
  return new Map(
    [...sheetPaths(files)].map(([name, path]) => {
      const cells = new Map<string, SheetCell>();
      for (const [, head = '', body = ''] of partOf(files, path).matchAll(/<c\s([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const text = /<v>(.*?)<\/v>/s.exec(body)?.[1];
        const kind = attributeOf(` ${head}`, 't');
        const formula = /<f[^>]*>(.*?)<\/f>/s.exec(body)?.[1];
        cells.set(attributeOf(` ${head}`, 'r') ?? '', {
          value: cellValue(kind, text, body, shared),
          formula: formula === undefined ? null : decode(formula),
          ...(looks[Number(attributeOf(` ${head}`, 's') ?? 0)] ?? { isUnlocked: false, isItalic: false }),
        });
      }
      return [name, cells];
    }),
  );
}

const textIn = (xml: string): string =>
  decode([...xml.matchAll(/<t(?:\s[^>]*)?>(.*?)<\/t>/gs)].map(([, text]) => text).join(''));

function cellValue(
  kind: string | undefined,
  text: string | undefined,
  body: string,
  shared: readonly string[],
): string | number {
  if (kind === 's') return shared[Number(text)] ?? '';
  if (kind === 'inlineStr') return textIn(body);
  if (text === undefined) return '';
  return kind === undefined || kind === 'n' ? Number(text) : decode(text);
}

/** New values of cells, by address. */
export type Changes = Readonly<Record<string, number | string>>;

/**
 * Writes other values in cells of one sheet, as somebody who types them, and takes the values of all formulas away, so
 * that only a program that computes them has any.
 */
export function changeCells(bytes: Uint8Array, sheet: string, changes: Changes): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, path] of sheetPaths(files)) {
    let xml = partOf(files, path).replace(/(<\/f>)<v>.*?<\/v>/gs, '$1');
    for (const [address, value] of name === sheet ? Object.entries(changes) : []) {
      const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, 's');
      if (!cell.test(xml)) throw new Error(`no cell ${address}`);
      xml = xml.replace(cell, (_all, rest: string) => {
        const style = /\ss="\d+"/.exec(rest)?.[0] ?? '';
        if (value === '') return `<c r="${address}"${style}/>`;
        return typeof value === 'number'
          ? `<c r="${address}"${style}><v>${value}</v></c>`
          : `<c r="${address}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
      });
    }
    files[path] = strToU8(xml);
  }
  return zipSync(files);
}

/** Computes every formula of a workbook anew, with other values in some cells of a sheet. */
export function recalculate(
  cells: Cells,
  sheet: string,
  changes: Changes,
): (sheet: string, address: string) => number | string {
  const known = new Map<string, number | string>();
  const valueAt = (name: string, address: string): number | string => {
    const key = `${name}!${address}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const cell = cells.get(name)?.get(address);
    const changed = name === sheet ? changes[address] : undefined;
    const value = changed ?? (cell?.formula ? evaluateCell(cell.formula, name, valueAt) : (cell?.value ?? ''));
    known.set(key, value);
    return value;
  };
  return valueAt;
}
