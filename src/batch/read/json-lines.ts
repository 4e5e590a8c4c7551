import type { JsonElement } from './json-elements.js';

/** Cuts JSON Lines into the text of each line, chunk by chunk; blank lines are left out. */
export class JsonLines {
  #rest = '';
  #line = 1;

  push(text: string, isLast: boolean): JsonElement[] {
    const lines = (this.#rest + text).split('\n');
    this.#rest = isLast ? '' : (lines.pop() ?? '');
    const elements: JsonElement[] = [];
    for (const line of lines) {
      if (line.trim() !== '') elements.push({ line: this.#line, text: line.trim() });
      this.#line++;
    }
    return elements;
  }
}
