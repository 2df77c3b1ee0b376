export { FactChanged, FactLibrary } from './fact-library.service.js';
export { FactsModule } from './facts.module.js';
