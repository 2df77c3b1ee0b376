export { FactChecks } from './fact-checks.service.js';
export { Forms } from './fact-check-forms.service.js';
export { readShortCode } from './formats/addresses.js';
export { dayInWords } from './formats/day-in-words.js';
export { type OEmbed, oEmbedOf } from './formats/oembed.js';
export { atomFeed, type FeedFrame, jsonFeed } from './formats/feed.js';
export { type FactCheckPage, factCheckPage } from './formats/page.js';
export { ResponsesModule } from './responses.module.js';
