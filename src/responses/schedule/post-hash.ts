/** What the approval of a post freezes: everything that goes out, where, and when. */
import { sha256 } from '../../platform/secrets.js';
import type { PostEntity } from './post.entity.js';

type Frozen = Pick<PostEntity, 'language' | 'headline' | 'body' | 'url' | 'channels' | 'plannedAt'>;

export function postHash({ language, headline, body, url, channels, plannedAt }: Frozen): string {
  return sha256(JSON.stringify([language, headline, body, url, [...channels].sort(), plannedAt]));
}
