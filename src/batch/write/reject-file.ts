import type { RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import type { Language } from '../../i18n/language.js';
import type { Sink } from '../../io/sink.js';
import type { InputFormat } from '../read/header.js';
import { type RejectOptions, rejectFormat } from './reject-format.js';
import type { RejectWorkbook } from './xlsx/reject-workbook.js';

interface RejectFileOptions extends RejectOptions {
  readonly language: Language;
  /** Opens the sink of the rejected rows, at the first one: there may be none. */
  readonly openRejects: () => Sink;
}

/** The file of the rejected rows of a run: opened with the first, as text or packed as a workbook. */
export class RejectFile {
  #text: Sink | null = null;
  #workbook: RejectWorkbook | null = null;
  /** What is wrong with the rows that come next. */
  #waiting: (readonly RowDiagnostic[])[] = [];

  constructor(
    readonly shape: InputFormat,
    readonly header: string,
    readonly options: RejectFileOptions,
  ) {}

  /** Takes what is wrong with a rejected row, before the row itself. */
  add(problems: readonly RowDiagnostic[]): void {
    this.#waiting.push(problems);
  }

  /** Takes rejected rows; none is not a reason to open the file. */
  async write(rows: Uint8Array): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (rows.length === 0) return;
    if (!this.#text && !this.#workbook) await this.#open();
    for (const problems of waiting) this.#workbook?.add(problems);
    await (this.#workbook ?? this.#text)?.write(rows);
  }

  /** After the last row. Returns the hash of what was packed, where it was. */
  async finish(): Promise<{ readonly contents?: string }> {
    return this.#workbook ? { contents: await this.#workbook.finish() } : {};
  }

  async #open(): Promise<void> {
    const sink = this.options.openRejects();
    if (this.shape.kind !== 'json' && rejectFormat(this.shape, this.options) === 'xlsx') {
      const { RejectWorkbook } = await import('./xlsx/reject-workbook.js');
      this.#workbook = new RejectWorkbook(sink, this.shape, this.options.language);
    } else this.#text = sink;
    await (this.#workbook ?? sink).write(this.header);
  }
}
