/** Words as a list in a sentence: `a, b or c`. */
export const listWords = (words: readonly string[], lastJoin: string): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(` ${lastJoin} `);
