/** What is only needed once there is a table: loaded then, so that the first question is there at once. */
export { differenceTable } from '../../report/terminal/difference-table.js';
export { explanationLines } from '../../report/terminal/explanation.js';
export { quarterTable } from '../../report/terminal/quarter-table.js';
export { saveDossier, saveResult } from './save.js';
