/** What both engines have in common: documents that come and go one by one, and what is read out of each once. */
import { DocumentStore } from './retrieval/document-store.js';
import type { MatchingDocument } from './types.js';

export abstract class DocumentFrame<Reading> {
  protected store: DocumentStore;
  private readings = new Map<string, Reading>();

  /** `background`: documents below which the missing ones are imagined; 0 for none. */
  protected constructor(private readonly background: number) {
    this.store = new DocumentStore(background);
  }

  get size(): number {
    return this.store.size;
  }

  has(id: string): boolean {
    return this.store.has(id);
  }

  build(documents: Iterable<MatchingDocument>): void {
    this.store = new DocumentStore(this.background);
    this.readings = new Map();
    for (const document of documents) this.add(document);
  }

  add(document: MatchingDocument): void {
    this.readings.delete(document.id);
    this.store.add(document);
  }

  remove(id: string): boolean {
    this.readings.delete(id);
    return this.store.remove(id);
  }

  /** Reads every document that no post has met yet, so that the first post need not wait for it. */
  readAhead(): void {
    for (const document of this.store.documents) if (document) this.readingOf(document);
  }

  protected readingOf(document: MatchingDocument): Reading {
    const known = this.readings.get(document.id);
    if (known !== undefined) return known;
    const reading = this.read(document);
    this.readings.set(document.id, reading);
    return reading;
  }

  protected abstract read(document: MatchingDocument): Reading;
}
