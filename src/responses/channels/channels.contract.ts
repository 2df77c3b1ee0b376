/** Which ways out of the desk there are, and how they stand. Browser code may import this file. */
import { z } from 'zod';

/** To those who asked. */
export const PERSONAL_CHANNELS = ['email', 'telegram', 'whatsapp', 'web_push'] as const;
/** The department's own pages. */
export const PAGE_CHANNELS = ['telegram_channel', 'facebook_page', 'x', 'mastodon'] as const;
export const CHANNEL_NAMES = [...PERSONAL_CHANNELS, 'webhook', ...PAGE_CHANNELS] as const;
export type ChannelName = (typeof CHANNEL_NAMES)[number];
export type PageChannel = (typeof PAGE_CHANNELS)[number];

/** `demonstration`: nothing leaves a desk that shows invented data. */
export const CHANNEL_STATES = ['on', 'not_configured', 'demonstration'] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];

export const channelViewSchema = z.object({
  channel: z.enum(CHANNEL_NAMES),
  state: z.enum(CHANNEL_STATES),
  /** Names of the settings that switch it on. */
  settings: z.array(z.string()),
  waiting: z.number().int(),
  sending: z.number().int(),
  sent: z.number().int(),
  parked: z.number().int(),
});
export type ChannelView = z.infer<typeof channelViewSchema>;
export const channelListSchema = z.object({ items: z.array(channelViewSchema) });
