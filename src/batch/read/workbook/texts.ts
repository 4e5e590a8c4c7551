import { type Archive, LIMITS, tooLarge } from './archive.js';
import { parseXml } from './xml.js';

/** A cell has room for fewer characters; a longer text cannot be one. */
export const MOST_OF_A_TEXT = 1_048_576;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The text of a cell: Excel writes characters that XML does not have as `_x0007_`. */
export const decodeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/**
 * Collects the text of a string: that of its `t` elements, perhaps in runs of different looks, without what only says
 * how to pronounce it.
 */
export class TextCollector {
  text = '';
  #isInText = false;
  #isPronunciation = false;

  constructor(readonly path: string) {}

  open(name: string): void {
    if (name === 't') this.#isInText = !this.#isPronunciation;
    if (name === 'rPh') this.#isPronunciation = true;
  }

  add(text: string): void {
    if (!this.#isInText) return;
    this.text += text;
    if (this.text.length > MOST_OF_A_TEXT) throw tooLarge(this.path, 'text', MOST_OF_A_TEXT);
  }

  close(name: string): void {
    if (name === 't') this.#isInText = false;
    if (name === 'rPh') this.#isPronunciation = false;
  }

  take(): string {
    const text = decodeText(this.text);
    this.text = '';
    return text;
  }
}

/** The texts that cells refer to by their index; a workbook may have none. */
export async function readTexts(archive: Archive, part: string): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!archive.has(part)) return texts;
  const collector = new TextCollector(archive.path);
  await parseXml(archive.read(part, LIMITS.held), archive.path, {
    open: (name) => collector.open(name),
    text: (text) => collector.add(text),
    close: (name) => {
      collector.close(name);
      if (name === 'si') texts.push(collector.take());
    },
  });
  return texts;
}
