// The words that this project does not use in English, for `npm run lint:words`.

/**
 * Each word to avoid and what to write in its place.
 * A pattern is tried on the text as it is and on the text with the words of its names apart (`isToldOf` → `is Told Of`).
 */
export const WORDS = [
  { not: /\bmend(s|ed|ing|able)?\b/i, but: 'fix, correct' },
  { not: /\b(told|tells|tellers?)\b/i, but: 'reported, says, reporter' },
  { not: /\bkept[A-Z]\w*/, but: 'cached, memoized' },
  { not: /\b(stands(?! (for|out))|stood)\b/i, but: 'is' },
  {
    not: /\b(is|are|was|were|be) otherwise\b|\botherwise than\b|\bwhat \w+ otherwise\b/i,
    but: 'different, the differences',
  },
  {
    not: /(?<!\b(there|is it|it) )\b(is|are|was|were) no (?!longer|more|less|other|different|later|earlier|one\b)/i,
    but: 'is not a, has no',
  },
  { not: /\b(comes?|came|coming) out\b/i, but: 'is, results in' },
  { not: /\bpass(es|ed|ing)? over\b/i, but: 'skip' },
  { not: /\blet(s|ting)? go\b/i, but: 'close, release' },
  { not: /\bg(ive|ives|ave|iving|iven) up\b/i, but: 'roll back, cancel, emit' },
  { not: /\bg(ive|ives|ave|iving|iven) back\b/i, but: 'return' },
  {
    not: /(^\W*|[,;:(] ?|\b(of|to|by|for|from|with|as|than|and|where) )(who|whoever) (asks?|asked|builds?|calls?|called|reads?|wants?)\b/i,
    but: 'the caller, the reader of …',
  },
  { not: /\bbeside (its|the|their|it|them|an?|every|each)\b/i, but: 'next to' },
  { not: /\b(held|holds?|holding) (?:[^.;:]{0,40} )?against\b/i, but: 'compare with' },
  { not: /\b(goes?|going|went|gone) before\b/i, but: 'override, take precedence' },
  { not: /\b(how|less) sure\b/i, but: 'confidence, lower-confidence' },
  { not: /\bflaws?\b/i, but: 'issue, error' },
  { not: /\b(decimal|thousands) marks?\b/i, but: 'decimal separator' },
  {
    not: /\b(?<!\b(dollar|equals|euro|minus|paragraph|percent|plus|section) )signs\b|\b(each|every|control|other) sign\b/i,
    but: 'character',
  },
  { not: /\brefus(e|es|ed|al|als|ing)\b/i, but: 'reject, not allowed; assertX()' },
  { not: /\bdoors?\b/i, but: 'entry point, input' },
];

/** Text that may have such a word: a part of the line, in one `file` or in all of them, with the reason. */
export const ALLOWED = [
  {
    file: 'scripts/word-list.mjs',
    text: '',
    reason: 'the list itself',
  },
  {
    text: 'CONTRADICTS_DECIMAL_MARK',
    reason: 'a message code: reject files have it',
  },
  {
    text: 'LESS_SURE_THAN_REQUIRED',
    reason: 'a message code: scripts of users read it',
  },
];

/** Files that are made from others, which are read themselves. */
export const GENERATED = ['docs/columns.md', 'docs/messages.md', 'docs/results.md'];
