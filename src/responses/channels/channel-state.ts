/** PURE. Whether a channel is on: it has its settings, and this is no demonstration. */
import type { ChannelState } from './channels.contract.js';

export function channelState(config: { demonstration: boolean }, settings: unknown): ChannelState {
  if (config.demonstration) return 'demonstration';
  return settings === undefined ? 'not_configured' : 'on';
}
