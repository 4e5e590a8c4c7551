import type { JsonElement } from './json-elements.js';
import { MOST_HELD } from './limits.js';

/** Cuts JSON Lines into the text of each line, chunk by chunk; blank lines are left out. */
export class JsonLines {
  #rest: string[] = [];
  #held = 0;

  /** @param line the physical line that the text starts on */
  constructor(private line = 1) {}

  push(text: string, isLast: boolean): JsonElement[] {
    const elements: JsonElement[] = [];
    const take = (part: string): void => {
      const whole = [...this.#rest, part].join('').trim();
      this.#rest = [];
      this.#held = 0;
      if (whole !== '') elements.push({ line: this.line, text: whole });
    };
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      take(line);
      this.line++;
    }
    if (isLast || this.#held + last.length > MOST_HELD) take(last);
    else {
      this.#rest.push(last);
      this.#held += last.length;
    }
    return elements;
  }
}
