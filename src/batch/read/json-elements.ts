import { MOST_HELD } from './row.js';

/** The text of one JSON value of the input, and the physical line it starts on. */
export interface JsonElement {
  readonly line: number;
  readonly text: string;
  /** How many elements start before it on the same line; absent for none. */
  readonly before?: number;
  /** Whether the input ends here, in this element or after the last one, and its array does not. */
  readonly isMissingEnd?: boolean;
  /** Whether there is nothing before or after a comma of the array. */
  readonly isGap?: boolean;
}

const AFTER_STRING = ',:]}';
const BEFORE_STRING = ',:[{';
/** What is outside strings besides quotes, brackets, commas and colons. */
const OUTSIDE_STRINGS = '0123456789+-.eEtrufalsn';
const NEXT_DOSSIER = /\}\s*,\s*\{/;

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
  /** Where in the element its last string starts. */
  #lastString = 0;
  /** Whether a quote or bracket of the element is wrong: the others then mean nothing, up to the next dossier. */
  #isDamaged = false;
  /** The last character that means something in the element, outside strings. */
  #lastChar = '';
  /** The line of the last character that means something, also between elements. */
  #lineOfLastChar = 1;
  /** The line that the last element starts on, and how many start before it there. */
  #lastLine = 0;
  #onLine = 0;
  #inArray = false;
  #isClosed = false;
  #isAfterComma = false;
  #started = false;

  /** @param line the physical line that the text starts on */
  constructor(private line = 1) {}

  push(chunk: string, isLast: boolean): JsonElement[] {
    const elements: JsonElement[] = [];
    let text = chunk;
    let from = 0;
    const take = (to: number): void => {
      const whole = (this.#element + text.slice(from, to)).trim();
      // what follows a damaged dossier in the array is not part of it
      const found = this.#isDamaged ? whole.replace(/(?<=\})\s*[,\]]$/, '') : whole;
      from = to;
      this.#startAnew();
      if (found !== '') elements.push(this.#elementOn(this.#elementLine, found));
    };
    for (let at = 0; at < text.length; at++) {
      const char = text[at] as string;
      if (char === '\n') this.#endLine();
      else if (this.#inString) this.#readString(char);
      else if (char !== ' ' && char !== '\t' && char !== '\r') {
        const isBetween = this.#open.length === 0 && !this.#isDamaged;
        if (!this.#started && char === '[') {
          this.#inArray = true;
          from = at + 1;
        } else if (isBetween && (char === ',' || (char === ']' && this.#inArray))) {
          if (this.#isGap(char)) elements.push({ ...this.#elementOn(this.line, ''), isGap: true });
          take(at);
          from = at + 1;
          this.#isClosed ||= char === ']';
          this.#isAfterComma = char === ',';
        } else {
          if (char === '{' && (isBetween || !this.#mayNest())) take(at);
          if (this.#isFault(char)) {
            const before = this.#element + text.slice(from, at);
            const next = this.#endOfDossier(before);
            this.#isDamaged = true;
            if (next > 0) {
              // a string without its quote went on into the next dossier: that one is read again
              text = before + text.slice(at);
              this.#element = '';
              from = 0;
              this.line -= before.slice(next).split('\n').length - 1;
              take(next);
              at = next - 1;
              continue;
            }
          }
          this.#readChar(char, this.#element.length + at - from);
          if (!this.#inArray && this.#isComplete()) take(at + 1);
        }
        this.#started = true;
        this.#lineOfLastChar = this.line;
      }
    }
    this.#element += text.slice(from);
    from = text.length;
    if (isLast && this.#lacksEnd()) {
      if (this.#isComplete()) take(from);
      elements.push(this.#cutOff());
    } else if (isLast || this.#element.length > MOST_HELD) take(from);
    return elements;
  }

  #elementOn(line: number, text: string): JsonElement {
    this.#onLine = line === this.#lastLine ? this.#onLine + 1 : 0;
    this.#lastLine = line;
    return this.#onLine === 0 ? { line, text } : { line, text, before: this.#onLine };
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
    this.#isDamaged = false;
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

  /** @param place where in the element the character is */
  #readChar(char: string, place: number): void {
    if (!this.#hasElement) {
      this.#hasElement = true;
      this.#elementLine = this.line;
      // a bracket after which elements follow was not its end
      this.#isClosed = false;
      this.#isAfterComma = false;
    }
    this.#lastChar = char;
    if (this.#isDamaged) return;
    if (char === '"') {
      this.#inString = true;
      this.#lastString = place;
    } else if (char === '{' || char === '[') this.#open.push(char);
    else if (char === '}' || char === ']') this.#open.pop();
  }

  /** Whether an object is read to its end. */
  #isComplete(): boolean {
    return this.#lastChar === '}' && this.#open.length === 0 && !this.#isDamaged;
  }

  #isGap(char: string): boolean {
    if (this.#hasElement || !this.#inArray || this.#isClosed) return false;
    return char === ',' || this.#isAfterComma;
  }

  /** Whether an object may start here inside the element: after a colon on the same line, or inside a list of a dossier. */
  #mayNest(): boolean {
    if (this.#isDamaged) return this.#lineOfLastChar === this.line && !',}'.includes(this.#lastChar);
    if (this.#open.at(-1) === '[') return this.#open[0] === '{' && (this.#lastChar === '[' || this.#lastChar === ',');
    return this.#lastChar === ':' && this.#lineOfLastChar === this.line;
  }

  /** Whether no JSON has this character here: then the element is damaged, here or a little before. */
  #isFault(char: string): boolean {
    if (this.#isDamaged) return false;
    const last = this.#lastChar;
    if (last === '"' && !AFTER_STRING.includes(char)) return true;
    if (this.#inArray && this.#isComplete()) return true;
    switch (char) {
      case '{':
      case '[':
      case ',':
        return false;
      case '"':
        return last !== '' && !BEFORE_STRING.includes(last);
      case '}':
      case ':':
        return this.#open.at(-1) !== '{';
      case ']':
        return this.#open.at(-1) !== '[';
      default:
        return !OUTSIDE_STRINGS.includes(char);
    }
  }

  /** Where in an element the next dossier starts, which its last string has taken in; 0 where there is none. */
  #endOfDossier(element: string): number {
    if (this.#lastChar !== '"') return 0;
    const found = NEXT_DOSSIER.exec(element.slice(this.#lastString));
    return found ? this.#lastString + found.index + found[0].length - 1 : 0;
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
