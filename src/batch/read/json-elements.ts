import { MOST_HELD } from './row.js';

/** The text of one JSON value of the input, and the physical line it starts on. */
export interface JsonElement {
  readonly line: number;
  readonly text: string;
  /** Whether the input ends here, in this element or after the last one, and its array does not. */
  readonly isMissingEnd?: boolean;
}

/**
 * Cuts JSON text into the texts of its elements, chunk by chunk: the elements of one array, or values one
 * after another. Each is cut out, not parsed: what is damaged is returned as it is, and the cutting starts
 * again where an object starts that cannot be inside a dossier, so that one damaged element
 * does not swallow those after it.
 */
export class JsonElements {
  #element = '';
  #elementLine = 1;
  #hasElement = false;
  /** The brackets that are open inside the element, outermost first. */
  #open: string[] = [];
  #inString = false;
  #escaped = false;
  /** The last character that means something in the element, outside strings. */
  #lastChar = '';
  /** The line of the last character that means something, also between elements. */
  #lineOfLastChar = 1;
  #inArray = false;
  #isClosed = false;
  #started = false;

  /** @param line the physical line that the text starts on */
  constructor(private line = 1) {}

  push(text: string, isLast: boolean): JsonElement[] {
    const elements: JsonElement[] = [];
    let from = 0;
    const take = (to: number): void => {
      const found = (this.#element + text.slice(from, to)).trim();
      from = to;
      this.#startAnew();
      if (found !== '') elements.push({ line: this.#elementLine, text: found });
    };
    for (let at = 0; at < text.length; at++) {
      const char = text[at] as string;
      if (char === '\n') this.#endLine();
      else if (this.#inString) this.#readString(char);
      else if (char !== ' ' && char !== '\t' && char !== '\r') {
        const isBetween = this.#open.length === 0;
        if (!this.#started && char === '[') {
          this.#inArray = true;
          from = at + 1;
        } else if (isBetween && (char === ',' || (char === ']' && this.#inArray))) {
          take(at);
          from = at + 1;
          if (char === ']') this.#isClosed = true;
        } else {
          if (char === '{' && (isBetween || !this.#mayNest())) take(at);
          this.#readChar(char);
          if (this.#open.length === 0 && char === '}') take(at + 1);
        }
        this.#started = true;
        this.#lineOfLastChar = this.line;
      }
    }
    this.#element += text.slice(from);
    from = text.length;
    if (isLast && this.#lacksEnd()) elements.push(this.#cutOff());
    else if (isLast || this.#element.length > MOST_HELD) take(text.length);
    return elements;
  }

  /** Whether the array is still open; a bracket that a damaged element took for its own is that of the array. */
  #lacksEnd(): boolean {
    return this.#inArray && !this.#isClosed && !this.#element.trimEnd().endsWith(']');
  }

  /** What there is of an element where the input is cut off, if anything. */
  #cutOff(): JsonElement {
    const line = this.#hasElement ? this.#elementLine : this.#lineOfLastChar;
    return { line, text: this.#element.trim(), isMissingEnd: true };
  }

  #startAnew(): void {
    this.#element = '';
    this.#hasElement = false;
    this.#open = [];
    this.#inString = false;
    this.#lastChar = '';
  }

  /** No string goes on over a line end: one that is open there lacks its quote. */
  #endLine(): void {
    this.line++;
    if (this.#inString) this.#lastChar = '';
    this.#inString = false;
    this.#escaped = false;
  }

  #readString(char: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (char === '\\') this.#escaped = true;
    else if (char === '"') this.#inString = false;
  }

  #readChar(char: string): void {
    if (!this.#hasElement) {
      this.#hasElement = true;
      this.#elementLine = this.line;
      // a bracket after which elements follow was not its end
      this.#isClosed = false;
    }
    if (char === '"') this.#inString = true;
    else if (char === '{' || char === '[') this.#open.push(char);
    else if (char === '}' || char === ']') this.#open.pop();
    this.#lastChar = char;
  }

  /** Whether an object may start here inside the element: after a colon on the same line, or inside a list. */
  #mayNest(): boolean {
    if (this.#open.at(-1) === '[') return this.#lastChar === '[' || this.#lastChar === ',';
    return this.#lastChar === ':' && this.#lineOfLastChar === this.line;
  }
}

/** Cuts JSON Lines into the text of each line, chunk by chunk; blank lines are left out. */
export class JsonLines {
  /** The beginning of a line whose end has not come. */
  #rest = '';

  /** @param line the physical line that the text starts on */
  constructor(private line = 1) {}

  push(text: string, isLast: boolean): JsonElement[] {
    const elements: JsonElement[] = [];
    const take = (part: string): void => {
      const whole = (this.#rest + part).trim();
      this.#rest = '';
      if (whole !== '') elements.push({ line: this.line, text: whole });
    };
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      take(line);
      this.line++;
    }
    if (isLast || this.#rest.length + last.length > MOST_HELD) take(last);
    else this.#rest += last;
    return elements;
  }
}
