export { answersOf } from './answers.js';
export { inquirerPrompter } from './inquirer-prompter.js';
export { interview } from './interview.js';
