export { FactChecks } from './fact-checks.service.js';
export { type ClaimReview, claimReviewOf } from './formats/claim-review.js';
export { atomFeed, type FeedFrame, type JsonFeed, jsonFeed } from './formats/feed.js';
export { type MetaProperty, openGraphOf } from './formats/open-graph.js';
export { type FactCheckPage, factCheckPage } from './formats/page.js';
export { DIRECTIONS, type Publisher, VERDICT_NAMES } from './formats/publisher.js';
export { shortMessage } from './formats/short-message.js';
export { ResponsesModule } from './responses.module.js';
