import { CliError } from '../../../diagnostics/cli-error.js';
import { catalogFor } from '../../../i18n/catalogs.js';
import { Digester } from '../../../io/digest.js';
import type { Sink } from '../../../io/sink.js';
import type { RunOrigin } from '../../../report/result.js';
import type { RunSummary } from '../../receipt/receipt.js';
import { CellReferences } from './cell-references.js';
import { firstParts, sheetPath, workbookPart } from './package-parts.js';
import { sheetEnd } from './sheet.js';
import { receiptSheet, summarySheet } from './small-sheets.js';
import { stylesPart } from './styles.js';
import { type GrowingPart, ZipFile } from './zip.js';

/**
 * The most rows that a sheet has, that of the headers included, and the most bytes that its text may have: larger
 * parts need an extension of zip files that spreadsheets do not all read.
 */
export const LIMITS = { rows: 1_048_576, bytes: 0xffff_ffff } as const;
type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** @throws CliError XLSX_LIMIT when a sheet has more rows than it can, or is too large */
export function assertWithinLimits(rows: number, bytes: number, limits: Limits = LIMITS): void {
  if (rows > limits.rows) throw new CliError('XLSX_LIMIT', { what: 'rows', most: limits.rows, line: null });
  if (bytes > limits.bytes) throw new CliError('XLSX_LIMIT', { what: 'bytes', most: limits.bytes, line: null });
}

/**
 * Packs the text of the sheet of results as it comes; the other sheets are added when all is known.
 *
 * The parts are written by hand and not by a library for workbooks: so rows can be written in any thread and go
 * through with constant memory, and an amount stays the decimal it is.
 */
export class XlsxWorkbook implements Sink {
  readonly #zip = new ZipFile();
  readonly #references = new CellReferences();
  /** The digest of the sheet of results before it is packed, which no compression changes. */
  readonly #contents = new Digester();
  #results: GrowingPart | null = null;

  constructor(
    readonly sink: Sink,
    readonly limits: Limits = LIMITS,
  ) {}

  /**
   * Takes text of the sheet of results in whole rows, the first that of the headers.
   * @throws CliError XLSX_LIMIT when there are more rows than a sheet has, or it becomes too large
   */
  async write(data: string | Uint8Array): Promise<void> {
    if (data.length > 0) await this.#add(this.#opened(), data);
  }

  /** Adds all but the results, whose last row has been written; returns the SHA-256 of their sheet. */
  async finish(run: RunSummary, origin: RunOrigin): Promise<string> {
    const { language } = run.options;
    const { sheets } = catalogFor(language).workbook;
    const { columns, rows } = this.#references;
    const results = this.#opened();
    await this.#add(results, sheetEnd(columns, rows));
    await results.end();
    this.#zip.add('xl/styles.xml', stylesPart(language));
    this.#zip.add(sheetPath(2), summarySheet(run));
    this.#zip.add(sheetPath(3), receiptSheet(run, origin));
    const names = [sheets.results, sheets.summary, sheets.receipt];
    this.#zip.add('xl/workbook.xml', workbookPart(names, columns, rows));
    this.#zip.end();
    await this.#pass();
    return this.#contents.digest.sha256;
  }

  /** The sheet of results, after the parts that say what kind of file this is. */
  #opened(): GrowingPart {
    if (!this.#results) {
      for (const [path, text] of firstParts(3)) this.#zip.add(path, text);
      this.#results = this.#zip.open(sheetPath(1));
    }
    return this.#results;
  }

  async #add(results: GrowingPart, data: string | Uint8Array): Promise<void> {
    const bytes = this.#references.add(typeof data === 'string' ? Buffer.from(data) : data);
    this.#contents.add(bytes);
    assertWithinLimits(this.#references.rows, this.#contents.bytes, this.limits);
    await results.write(bytes);
    await this.#pass();
  }

  #pass(): Promise<void> {
    return this.sink.write(this.#zip.take());
  }
}
