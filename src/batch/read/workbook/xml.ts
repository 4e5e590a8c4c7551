import { isAscii } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { CliError } from '../../../diagnostics/cli-error.js';
import { damaged } from './archive.js';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part; names are without the prefix of their namespace. */
export interface Elements {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Elements in more elements than these are nothing that a spreadsheet writes. */
const DEEPEST = 64;
/** Nor is so much text without an element. */
const LONGEST = 16 * 1024 * 1024;

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Parses XML as it comes. Nothing outside the text is read, and entities are not declared.
 * Without a list of its own a chunk can be looked at as soon as it was parsed.
 */
export class XmlParser {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #decoder = new StringDecoder('utf8');
  /** Whether all bytes so far were ASCII, as those of most sheets are: these are text much sooner. */
  #isPlain = true;
  #depth = 0;
  /** How many characters came since the last element. */
  #since = 0;

  /**
   * @param path of the workbook, for messages
   * @param row the row that is being read, for messages
   */
  constructor(
    readonly path: string,
    elements: Elements,
    readonly row: () => number | null = () => null,
  ) {
    const parser = this.#parser;
    parser.on('opentag', ({ name, attributes }) => {
      this.#since = 0;
      if (++this.#depth > DEEPEST) throw damaged(path, row());
      elements.open(localName(name), attributes);
    });
    parser.on('closetag', ({ name }) => {
      this.#since = 0;
      this.#depth--;
      elements.close(localName(name));
    });
    parser.on('text', (text) => elements.text(text));
    parser.on('cdata', (text) => elements.text(text));
    parser.on('doctype', () => {
      throw damaged(path, row());
    });
    parser.on('error', () => {
      throw damaged(path, row());
    });
  }

  /** @throws CliError WORKBOOK_DAMAGED when the text is not well-formed, or has what no spreadsheet writes */
  write(bytes: Buffer): void {
    this.#since += bytes.length;
    if (this.#since > LONGEST) throw damaged(this.path, this.row());
    this.#try(() => this.#parser.write(this.#decode(bytes)));
  }

  /** @throws CliError WORKBOOK_DAMAGED when the text does not end here */
  end(): void {
    this.#try(() => this.#parser.write(this.#decoder.end()).close());
  }

  #decode(bytes: Buffer): string {
    this.#isPlain &&= isAscii(bytes);
    return this.#isPlain ? bytes.toString('latin1') : this.#decoder.write(bytes);
  }

  #try(parse: () => unknown): void {
    try {
      parse();
    } catch (error) {
      throw error instanceof CliError ? error : damaged(this.path, this.row());
    }
  }
}

/** Parses a part to its end. */
export async function parseXml(
  chunks: AsyncIterable<Buffer>,
  path: string,
  elements: Partial<Elements>,
): Promise<void> {
  const nothing = () => undefined;
  const parser = new XmlParser(path, { open: nothing, text: nothing, close: nothing, ...elements });
  for await (const chunk of chunks) parser.write(chunk);
  parser.end();
}
