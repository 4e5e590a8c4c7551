import type { RowDiagnostic } from '../../../diagnostics/row-diagnostic.js';
import { catalogFor } from '../../../i18n/catalogs.js';
import type { Language } from '../../../i18n/language.js';
import { Digester } from '../../../io/digest.js';
import type { Sink } from '../../../io/sink.js';
import { indexOfColumn, type TableFormat } from '../../read/header.js';
import { columnLabels } from '../column-labels.js';
import { problemSentence } from '../rejects.js';
import { CellReferences } from './cell-references.js';
import { MOST_NOTES, type Note, noteBoxesPart, notesPart } from './notes.js';
import { firstParts, NOTES, sheetPath, workbookPart } from './package-parts.js';
import { sheetEnd } from './sheet.js';
import { stylesPart } from './styles.js';
import { assertWithinLimits } from './workbook.js';
import { type GrowingPart, ZipFile } from './zip.js';

/** Packs the rejected rows of a run as they come; the notes on their cells are added at the end. */
export class RejectWorkbook {
  readonly #zip = new ZipFile();
  readonly #references = new CellReferences();
  readonly #contents = new Digester();
  readonly #sheet: GrowingPart;
  readonly #notes: Note[] = [];
  readonly #labels;
  /** How many rejected rows are known: the first is below the headers. */
  #rows = 0;

  /** @param shape the columns, for the notes; null for rows that get none */
  constructor(
    readonly sink: Sink,
    readonly shape: TableFormat | null,
    readonly language: Language,
  ) {
    this.#labels = shape && columnLabels(shape, { language });
    for (const [path, text] of firstParts(1, true)) this.#zip.add(path, text);
    this.#sheet = this.#zip.open(sheetPath(1));
  }

  /** Takes what is wrong with the next rejected row: a note for each cell that is wrong, on the first rows. */
  add(problems: readonly RowDiagnostic[]): void {
    this.#rows++;
    const { shape } = this;
    const labels = this.#labels;
    if (!shape || !labels) return;
    const columns = new Map<number, RowDiagnostic[]>();
    for (const problem of problems) {
      const index = Math.max(0, indexOfColumn(shape.header, problem.column));
      columns.set(index, [...(columns.get(index) ?? []), problem]);
    }
    for (const [index, found] of columns) {
      if (this.#notes.length >= MOST_NOTES) return;
      const text = found.map((problem) => problemSentence(problem, labels.label(problem.column), this.language));
      this.#notes.push({ row: this.#rows + 1, column: index + 1, text: text.join('\n') });
    }
  }

  /** Takes text of the sheet in whole rows, the first that of the headers. */
  async write(data: string | Uint8Array): Promise<void> {
    const bytes = this.#references.add(typeof data === 'string' ? Buffer.from(data) : data);
    this.#contents.add(bytes);
    assertWithinLimits(this.#references.rows, this.#contents.bytes);
    await this.#sheet.write(bytes);
    await this.sink.write(this.#zip.take());
  }

  /** Adds all but the rows; returns the SHA-256 of the sheet before it was packed, which no compression changes. */
  async finish(): Promise<string> {
    const { columns, rows } = this.#references;
    await this.write(sheetEnd(columns, rows, { notes: NOTES.relation }));
    await this.#sheet.end();
    this.#zip.add('xl/styles.xml', stylesPart(this.language));
    this.#zip.add(NOTES.texts, notesPart(this.#notes));
    this.#zip.add(NOTES.boxes, noteBoxesPart(this.#notes));
    const { rejects } = catalogFor(this.language).workbook.sheets;
    this.#zip.add('xl/workbook.xml', workbookPart([rejects], columns, rows));
    this.#zip.end();
    await this.sink.write(this.#zip.take());
    return this.#contents.digest.sha256;
  }
}
