import { Eta } from 'eta/core';

/** Text of a page that is safe as it is: what a template made. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

const { escapeFunction: escapeText } = new Eta().config;
const eta = new Eta({
  autoTrim: ['nl', 'nl'],
  escapeFunction: (value) => (value instanceof Html ? value.text : escapeText(value)),
});

/**
 * Makes a template of its source, in the language of Eta. Whatever it writes with `<%= %>` is escaped, unless it is what
 * another template made; no template writes anything with `<%~ %>`.
 */
export function template<Data extends object>(source: string): (data: Data) => Html {
  const compiled = eta.compile(source);
  return (data) => new Html(eta.render(compiled, data));
}

/** Several parts, one after the other. */
export const joinHtml = (parts: readonly Html[]): Html => new Html(parts.map(({ text }) => text).join('\n'));

export const NOTHING = new Html('');
