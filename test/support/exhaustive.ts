/** Whether every repetition and combination is tried, however long it takes: `npm run test:all`. */
export const IS_EXHAUSTIVE = process.env['IMW_TESTS'] === 'all';
