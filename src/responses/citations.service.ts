/** What the library says of the facts that a reply cites. */
import { Injectable } from '@nestjs/common';
import { FactLibrary } from '../facts/index.js';
import type { FactCheck, ReplySource } from './contract.js';
import type { CitedFact } from './reply-rules.js';

type PublishedSource = FactCheck['sources'][number];

@Injectable()
export class Citations {
  constructor(private readonly verifiedFacts: FactLibrary) {}

  /** How each cited version stands now. */
  async standings(sources: readonly ReplySource[]): Promise<CitedFact[]> {
    const cited = sources.filter((source) => 'factId' in source);
    return Promise.all(
      cited.map(async ({ factId, factVersion }) => {
        const current = await this.verifiedFacts.current(factId);
        return { factId, factVersion, standing: standingOf(factVersion, current) };
      }),
    );
  }

  /** The sources as the public page shows them: facts by their scheme and the page on which they rest. */
  async published(sources: readonly ReplySource[]): Promise<PublishedSource[]> {
    return Promise.all(
      sources.map(async (source): Promise<PublishedSource> => {
        if (!('factId' in source)) {
          return { title: source.title, url: source.url, factId: null, factVersion: null };
        }
        const { factId, factVersion } = source;
        const fact = await this.verifiedFacts.version(factId, factVersion);
        const title = fact === undefined ? factId : `${fact.scheme}: ${fact.source.title}`;
        return { title, url: fact?.source.url ?? null, factId, factVersion };
      }),
    );
  }

  /** Schemes of the cited facts, in order: words for an address when the headline has none. */
  async schemes(sources: readonly ReplySource[]): Promise<string[]> {
    const ids = sources.flatMap((source) => ('factId' in source ? [source.factId] : []));
    const facts = await Promise.all(ids.map((id) => this.verifiedFacts.current(id)));
    return facts.flatMap((fact) => (fact === undefined ? [] : [fact.scheme]));
  }
}

interface CurrentFact {
  version: number;
  status: 'in_force' | 'not_yet' | 'expired' | 'withdrawn';
}

function standingOf(citedVersion: number, current: CurrentFact | undefined): CitedFact['standing'] {
  if (current === undefined || citedVersion > current.version) return 'unknown';
  if (current.status === 'withdrawn') return 'withdrawn';
  return citedVersion < current.version ? 'superseded' : current.status;
}
