export { FactChecks } from './fact-checks.service.js';
export { ResponsesModule } from './responses.module.js';
