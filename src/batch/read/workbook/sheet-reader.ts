import { type Archive, LIMITS } from './archive.js';
import { type SheetContext, SheetParser } from './sheet-parser.js';
import type { SheetRow } from './sheet-row.js';
import { XmlParser } from './xml.js';

/** The rows of a sheet as they are unpacked. */
export class SheetReader {
  readonly #parser: SheetParser;
  readonly #xml: XmlParser;
  readonly #chunks: AsyncGenerator<Buffer>;

  constructor(archive: Archive, part: string, context: SheetContext) {
    const parser = new SheetParser(context);
    this.#parser = parser;
    this.#xml = new XmlParser(context.path, parser, () => (parser.line === 0 ? null : parser.line));
    this.#chunks = archive.read(part, LIMITS.sheet);
  }

  /** The columns that are hidden, from 1; known when the first row is. */
  get hiddenColumns(): readonly number[] {
    return this.#parser.hiddenColumns;
  }

  /** The next rows: at least so many, or with so many characters; none at the end of the sheet. */
  async read(rows: number, characters: number): Promise<SheetRow[]> {
    while (this.#parser.rows.length < rows && this.#parser.length < characters) {
      const next = await this.#chunks.next();
      if (next.done) {
        if (!this.#isAtEnd) this.#xml.end();
        this.#isAtEnd = true;
        break;
      }
      this.#xml.write(next.value);
    }
    return this.#parser.take();
  }
  #isAtEnd = false;

  async close(): Promise<void> {
    await this.#chunks.return(undefined);
  }
}
