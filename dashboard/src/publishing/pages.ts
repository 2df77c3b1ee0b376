/** The department's own pages; written as a record over the contract's type, to keep zod out of the bundle. */
import type { PageChannel } from '../../../src/responses/channels/channels.contract';

const ALL: Record<PageChannel, true> = {
  telegram_channel: true,
  facebook_page: true,
  x: true,
  mastodon: true,
};
export const PAGES = Object.keys(ALL) as PageChannel[]; // The record has exactly these keys.
