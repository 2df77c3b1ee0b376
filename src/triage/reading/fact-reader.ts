/** PURE but for its index. Reads posts against the facts in force; the same in the main thread and in a reading thread. */
import {
  type About,
  aboutOf,
  createFactEngine,
  type Judgement,
  type Match,
  type MatchingDocument,
  type PreparedText,
  type Relation,
} from '../matching/index.js';

/** Weaker matches than this are not kept and not shown to officials. */
export const SHOWN_FROM = 0.2;
const MOST_MATCHES = 3;

/** A fact as the engine knows it. */
export interface ReadableFact extends MatchingDocument {
  version: number;
}

/** A match with the relation that holds for the whole post; relation and evidence may be worked out when asked for. */
export interface FoundFact {
  version: number;
  relation: Relation;
  match: Match;
}

/** What the facts say about a post. */
export interface PostReading {
  /** Best first, none weaker than `SHOWN_FROM`. */
  found: FoundFact[];
  /** The fact that the post is about and in which sense, for comparing it with claims. */
  about: About | undefined;
}

export class FactReader {
  private readonly engine = createFactEngine();
  private readonly versions = new Map<string, number>();

  build(facts: readonly ReadableFact[]): void {
    this.engine.build(facts);
    this.engine.readAhead();
    this.versions.clear();
    for (const { id, version } of facts) this.versions.set(id, version);
  }

  learn(fact: ReadableFact): void {
    this.engine.remove(fact.id);
    this.engine.add(fact);
    this.versions.set(fact.id, fact.version);
  }

  forget(factId: string): void {
    this.engine.remove(factId);
    this.versions.delete(factId);
  }

  /** `at`: instant of the report. */
  read(text: string | PreparedText, at: string): PostReading {
    const judgement = this.engine.judge(text, { limit: MOST_MATCHES, at });
    const found = judgement.matches.flatMap((match, place): FoundFact[] => {
      const version = this.versions.get(match.id);
      if (version === undefined || match.similarity < SHOWN_FROM) return [];
      // The judgement about the whole post decides about its best fact; the others are read when they are shown.
      if (place === 0) return [{ version, match, relation: relationOf(judgement) }];
      return [
        {
          version,
          match,
          get relation() {
            return match.relation;
          },
        },
      ];
    });
    return { found, about: aboutOf(judgement) };
  }
}

/** The reading with everything worked out, as plain values that can travel between threads. */
export function workedOut({ found, about }: PostReading): PostReading {
  return {
    about,
    found: found.map(({ version, relation, match }) => {
      const { id, similarity, discrepancies, because } = match;
      return {
        version,
        relation,
        match: { id, similarity, relation: match.relation, discrepancies, because },
      };
    }),
  };
}

function relationOf({ verdict }: Judgement): Relation {
  return verdict === 'contradicts' || verdict === 'agrees' ? verdict : 'related';
}
