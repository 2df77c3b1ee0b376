/** The rubric itself, for browser code that shows what a choice would change before it is saved. */
export { type PriorityInputs, type PriorityReason, suggestPriority } from './priority.js';
