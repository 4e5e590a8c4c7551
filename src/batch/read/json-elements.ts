/** The text of one JSON value of the input, and the physical line it starts on. */
export interface JsonElement {
  readonly line: number;
  readonly text: string;
}

/** An element longer than this is no dossier. */
const MOST_CHARACTERS = 1_048_576;

/**
 * Cuts JSON text into the texts of its elements, chunk by chunk: the elements of one array, or values one
 * after another. Each is cut out, not parsed: what is damaged comes out as it stands, and the cutting takes up
 * again where an object starts in a place where none can stand inside another, so that one damaged element does
 * not swallow those after it.
 */
export class JsonElements {
  #element = '';
  #elementLine = 1;
  #line = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #lastSign = '';
  #inArray = false;
  #started = false;

  push(text: string, isLast: boolean): JsonElement[] {
    const elements: JsonElement[] = [];
    let from = 0;
    const take = (to: number): void => {
      const found = this.#element + text.slice(from, to);
      this.#element = '';
      from = to;
      this.#depth = 0;
      this.#inString = false;
      if (found.trim() !== '') elements.push({ line: this.#elementLine, text: found.trim() });
    };
    for (let at = 0; at < text.length; at++) {
      const sign = text[at] as string;
      if (sign === '\n') {
        this.#line++;
        this.#inString = false;
        this.#escaped = false;
        continue;
      }
      if (this.#inString) {
        this.#readString(sign);
        continue;
      }
      if (sign === ' ' || sign === '\t' || sign === '\r') continue;
      if (!this.#started && sign === '[') {
        this.#started = true;
        this.#inArray = true;
        from = at + 1;
        continue;
      }
      this.#started = true;
      const betweenElements = this.#depth === 0;
      if (betweenElements && (sign === ',' || (sign === ']' && this.#inArray))) {
        take(at);
        from = at + 1;
        this.#lastSign = '';
        continue;
      }
      if (sign === '{' && (betweenElements || !this.#mayNest())) take(at);
      if (this.#element.trim() === '' && text.slice(from, at).trim() === '') this.#elementLine = this.#line;
      if (sign === '"') this.#inString = true;
      else if (sign === '{' || sign === '[') this.#depth++;
      else if (sign === '}' || sign === ']') this.#depth = Math.max(0, this.#depth - 1);
      this.#lastSign = sign;
      if (this.#depth === 0 && sign === '}') take(at + 1);
    }
    this.#element += text.slice(from);
    from = text.length;
    if (isLast || this.#element.length > MOST_CHARACTERS) take(text.length);
    return elements;
  }

  #readString(sign: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (sign === '\\') this.#escaped = true;
    else if (sign === '"') {
      this.#inString = false;
      this.#lastSign = '"';
    }
  }

  /** Whether an object may start here inside the element: after a colon or inside a list. */
  #mayNest(): boolean {
    return this.#lastSign === ':' || this.#lastSign === '[';
  }
}
