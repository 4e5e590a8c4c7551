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
 * after another. Each is cut out, not parsed: what is damaged is returned as it is, and the cutting takes up
 * again where an object starts in a place where none can stand inside a dossier, so that one damaged element
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
  /** The last sign that means something in the element, outside strings. */
  #lastSign = '';
  /** The line of the last sign that means something, also between elements. */
  #lineOfLastSign = 1;
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
      const sign = text[at] as string;
      if (sign === '\n') this.#endLine();
      else if (this.#inString) this.#readString(sign);
      else if (sign !== ' ' && sign !== '\t' && sign !== '\r') {
        const isBetween = this.#open.length === 0;
        if (!this.#started && sign === '[') {
          this.#inArray = true;
          from = at + 1;
        } else if (isBetween && (sign === ',' || (sign === ']' && this.#inArray))) {
          take(at);
          from = at + 1;
          if (sign === ']') this.#isClosed = true;
        } else {
          if (sign === '{' && (isBetween || !this.#mayNest())) take(at);
          this.#readSign(sign);
          if (this.#open.length === 0 && sign === '}') take(at + 1);
        }
        this.#started = true;
        this.#lineOfLastSign = this.line;
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
    const line = this.#hasElement ? this.#elementLine : this.#lineOfLastSign;
    return { line, text: this.#element.trim(), isMissingEnd: true };
  }

  #startAnew(): void {
    this.#element = '';
    this.#hasElement = false;
    this.#open = [];
    this.#inString = false;
    this.#lastSign = '';
  }

  /** No string goes on over a line end: one that is open there lacks its quote. */
  #endLine(): void {
    this.line++;
    if (this.#inString) this.#lastSign = '';
    this.#inString = false;
    this.#escaped = false;
  }

  #readString(sign: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (sign === '\\') this.#escaped = true;
    else if (sign === '"') this.#inString = false;
  }

  #readSign(sign: string): void {
    if (!this.#hasElement) {
      this.#hasElement = true;
      this.#elementLine = this.line;
      // a bracket after which elements follow was not its end
      this.#isClosed = false;
    }
    if (sign === '"') this.#inString = true;
    else if (sign === '{' || sign === '[') this.#open.push(sign);
    else if (sign === '}' || sign === ']') this.#open.pop();
    this.#lastSign = sign;
  }

  /** Whether an object may start here inside the element: after a colon on the same line, or inside a list. */
  #mayNest(): boolean {
    if (this.#open.at(-1) === '[') return this.#lastSign === '[' || this.#lastSign === ',';
    return this.#lastSign === ':' && this.#lineOfLastSign === this.line;
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
