export { FactChecks } from './fact-checks.service.js';
export { atomFeed, type FeedFrame, jsonFeed } from './formats/feed.js';
export { type FactCheckPage, factCheckPage } from './formats/page.js';
export { shortMessage } from './formats/short-message.js';
export { ResponsesModule } from './responses.module.js';
