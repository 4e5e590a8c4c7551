/** Finds line ends and quotes going forward through a text; each character is looked for once. */
export class Lines {
  #feed = -1;
  #carriage = -1;
  #quote = -1;

  constructor(
    readonly text: string,
    readonly isLast: boolean,
  ) {}

  /** Where the line that starts at an index ends, after its line break; −1 when the text ends first. */
  endOfLine(at: number): number {
    const { text, isLast } = this;
    if (this.#feed < at) this.#feed = positionOf('\n', text, at);
    if (this.#carriage < at) this.#carriage = positionOf('\r', text, at);
    if (this.#carriage < this.#feed - 1) {
      return this.#carriage + 1 < text.length || isLast ? this.#carriage + 1 : -1;
    }
    if (this.#feed < text.length) return this.#feed + 1;
    return isLast ? text.length : -1;
  }

  hasQuote(from: number, end: number): boolean {
    if (this.#quote < from) this.#quote = positionOf('"', this.text, from);
    return this.#quote < end;
  }

  /** The text of a line without its line break. */
  content(from: number, end: number): string {
    let to = end;
    if (to > from && this.text[to - 1] === '\n') to--;
    if (to > from && this.text[to - 1] === '\r') to--;
    return this.text.slice(from, to);
  }
}

/** The next index of a character, or one after the end of the text. */
function positionOf(char: string, text: string, from: number): number {
  const at = text.indexOf(char, from);
  return at < 0 ? text.length + 1 : at;
}
