/** What is only needed once there is a table: loaded then, so that the first question is there at once. */
export { differenceTable } from '../../report/person/difference-table.js';
export { explanationLines } from '../../report/person/explanation.js';
export { quarterTable } from '../../report/person/quarter-table.js';
export { saveDossier, saveResult } from './save.js';
