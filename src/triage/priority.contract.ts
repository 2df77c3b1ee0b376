/** The rubric itself, for browser code that shows what a choice would change before it is saved. */
export { type PriorityInputs, suggestPriority } from './priority.js';
