/**
 * The port by which others take part in a publication: deliveries connect themselves and write their rows in the
 * same unit of work, so that nothing is published without them and nothing is delivered that was rolled back.
 */
import { Injectable } from '@nestjs/common';
import type { Unit } from '../platform/database/index.js';
import type { FactCheck } from './contract.js';

/** `corrected`: the pages take the place of older ones, and everybody who got those is to be told. */
export type PublicationKind = 'published' | 'corrected' | 'withdrawn';

/** One language version as it is public now; `id` names this version for ever (a key for deliveries). */
export interface PublishedPage extends FactCheck {
  id: string;
  replyId: string;
  caseId: string;
  contentHash: string;
}

export interface PublicationEvent {
  kind: PublicationKind;
  /** The reply whose pages these are. */
  replyId: string;
  /** The case that it answers, merges followed. */
  caseId: string;
  department: string;
  /** What became public, or was withdrawn: one page for each language. */
  pages: readonly PublishedPage[];
  /** With `corrected`: the pages that were replaced; else none. */
  replaced: readonly PublishedPage[];
  /** Instant of the publication, ISO 8601 UTC. */
  at: string;
  /** The official who did it. */
  by: string;
  demonstration: boolean;
}

/** Reports that are answered by a reply that was already public when they came in. */
export interface SpotAnswerEvent {
  reportIds: readonly string[];
  caseId: string;
  department: string;
  /** Every language of the answer. */
  pages: readonly PublishedPage[];
  at: string;
  demonstration: boolean;
}

/** Called inside the unit, after all rows of the publication are written: nothing slow or remote, no unit of its own. */
export interface PublicationListener {
  afterPublishing(unit: Unit, event: PublicationEvent): Promise<void>;
  /** A report joined an answered case, or says what a published reply answers. Each report is told of once. */
  afterSpotAnswers?(unit: Unit, event: SpotAnswerEvent): Promise<void>;
}

@Injectable()
export class PublicationListeners {
  private readonly listeners: PublicationListener[] = [];

  /** To be called while the application starts (`onModuleInit`). */
  connect(listener: PublicationListener): void {
    this.listeners.push(listener);
  }

  async published(unit: Unit, event: PublicationEvent): Promise<void> {
    for (const listener of this.listeners) await listener.afterPublishing(unit, event);
  }

  async answeredOnTheSpot(unit: Unit, event: SpotAnswerEvent): Promise<void> {
    for (const listener of this.listeners) await listener.afterSpotAnswers?.(unit, event);
  }
}
