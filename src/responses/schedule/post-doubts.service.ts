/** What has happened since a post was approved, so that it must not go out as it is. */
import { Injectable } from '@nestjs/common';
import { FactLibrary } from '../../facts/index.js';
import { Config } from '../../platform/config.js';
import { ReadConnection } from '../../platform/database/index.js';
import { PublicationEntity } from '../publication.entity.js';
import type { PostEntity } from './post.entity.js';
import { factOfOccasion } from './post-suggestions.js';

type Planned = Pick<PostEntity, 'url' | 'occasion' | 'approvedAt'>;

@Injectable()
export class PostDoubts {
  constructor(
    private readonly config: Config,
    private readonly database: ReadConnection,
    private readonly verifiedFacts: FactLibrary,
  ) {}

  /** A sentence for its author; undefined when nothing speaks against the post. */
  async about(post: Planned): Promise<string | undefined> {
    return (await this.aboutPage(post)) ?? (await this.aboutFact(post));
  }

  private async aboutPage({ url }: Planned): Promise<string | undefined> {
    const prefix = `${this.config.publicUrl}/fact-checks/`;
    if (url === null || !url.startsWith(prefix)) return undefined;
    const slug = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
    const page = await this.database.repository(PublicationEntity).findOneBy({ slug });
    if (page === null) return undefined;
    if (page.status === 'corrected') return 'The answer that it tells of was corrected since.';
    if (page.status === 'withdrawn') return 'The answer that it tells of was withdrawn.';
    return page.underReviewSince === null ? undefined : 'The answer that it tells of is under review.';
  }

  private async aboutFact({ occasion, approvedAt }: Planned): Promise<string | undefined> {
    const factId = factOfOccasion(occasion ?? '');
    const fact = factId === undefined ? undefined : await this.verifiedFacts.current(factId);
    if (fact === undefined) return undefined;
    if (fact.status !== 'in_force') return 'The fact on which it rests is no longer in force.';
    const changed = approvedAt !== null && fact.changedAt > approvedAt;
    return changed ? 'The fact on which it rests has changed since the approval.' : undefined;
  }
}
