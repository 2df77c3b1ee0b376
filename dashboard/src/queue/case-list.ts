/**
 * The cases of one view, as far as they have been asked for: pages are added at the end, and changed cases alone are
 * asked for anew and put in their places, so that a flood of changes costs little however long the list is.
 * Free of React.
 */
import type { QueueItem, QueuePage } from '../../../src/triage/queue/contract';
import { onChangedCases } from '../live/changed-cases';
import type { Sort } from '../words';
import { compareIn, placeOf } from './list-order';

export type Question = Readonly<Record<string, string | undefined>> & { sort: Sort };

export interface ListState {
  ids: readonly string[];
  /** Cases in the view, asked for or not. */
  total: number;
  status: 'loading' | 'ready' | 'failed';
  error: unknown;
  /** Grows with each page that is added at the end. */
  pages: number;
}

interface Parts {
  ask: (query: Readonly<Record<string, string | number | undefined>>) => Promise<QueuePage>;
}

/** Few, so that the first view is here soon. */
const FIRST_PAGE = 50;
/** As many as the server gives at once: the way to the end of a long list is short. */
const PAGE = 200;
/** After a resync a long list is asked for up to here; the rest comes when it is scrolled to. */
const MOST_RELOADED = 400;
const IDS_AT_ONCE = 100;
const FRESH_FOR = 1_000;

export class CaseList {
  private state: ListState = { ids: [], total: 0, status: 'loading', error: undefined, pages: 0 };
  private readonly items = new Map<string, QueueItem>();
  /** Cases that came while the list was shown, with the moment. */
  private readonly arrived = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private readonly pending = new Set<string>();
  private cursor: string | null = null;
  private working = false;
  private reload = true;
  private wanted = FIRST_PAGE;

  constructor(
    readonly question: Question,
    private readonly parts: Parts,
  ) {}

  /** Follows the changes until the returned function is called. */
  start(): () => void {
    const stop = onChangedCases((changed) => {
      if (changed === 'all') this.reload = true;
      else for (const id of changed) this.pending.add(id);
      void this.work();
    });
    this.reload = true;
    void this.work();
    return stop;
  }

  readonly snapshot = (): ListState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Also cases that have left the list since it was loaded. */
  item(id: string): QueueItem | undefined {
    return this.items.get(id);
  }

  /** It has just come: it may slide in. */
  isFresh(id: string): boolean {
    return Date.now() - (this.arrived.get(id) ?? 0) < FRESH_FOR;
  }

  retry(): void {
    this.reload = true;
    void this.work();
  }

  /** Asks for pages until this many cases are here. */
  want(count: number): void {
    if (count <= this.wanted && this.state.ids.length >= Math.min(count, this.state.total)) return;
    this.wanted = Math.max(this.wanted, count);
    void this.work();
  }

  /** A case as an action of our own left it; whether it still fits is asked. */
  put(item: QueueItem | Omit<QueueItem, 'arrivals' | 'viewers'>): void {
    const before = this.items.get(item.id);
    if (before === undefined) return;
    this.items.set(item.id, { ...before, ...item });
    this.pending.add(item.id);
    this.change({});
    void this.work();
  }

  /** The number of cases as the server last counted them. */
  count(total: number): void {
    const counted = this.cursor === null && this.state.status === 'ready' ? this.state.ids.length : total;
    if (counted !== this.state.total) this.change({ total: counted });
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    try {
      for (;;) {
        if (this.reload) await this.loadAnew();
        else if (this.pending.size > 0) await this.refresh();
        else if (this.lacksPages()) await this.loadPage();
        else break;
      }
    } catch (error) {
      this.reload = true;
      this.change({ status: this.state.ids.length > 0 ? 'ready' : 'failed', error });
    } finally {
      this.working = false;
    }
  }

  private lacksPages(): boolean {
    return this.cursor !== null && this.state.ids.length < this.wanted;
  }

  private async loadAnew(): Promise<void> {
    this.reload = false;
    if (this.state.status === 'failed') this.change({ status: 'loading', error: undefined });
    const upTo = Math.min(Math.max(this.state.ids.length, FIRST_PAGE), MOST_RELOADED);
    const loaded: QueueItem[] = [];
    let cursor: string | undefined;
    let page: QueuePage;
    do {
      const limit = cursor === undefined ? FIRST_PAGE : PAGE;
      page = await this.parts.ask({ ...this.question, cursor, limit });
      loaded.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined && loaded.length < upTo);
    for (const item of loaded) this.items.set(item.id, item);
    this.cursor = page.nextCursor;
    const ids = loaded.map((item) => item.id);
    this.change({ ids, total: page.total, status: 'ready', error: undefined });
  }

  private async loadPage(): Promise<void> {
    const page = await this.parts.ask({ ...this.question, cursor: this.cursor ?? undefined, limit: PAGE });
    for (const item of page.items) this.items.set(item.id, item);
    this.cursor = page.nextCursor;
    const known = new Set(this.state.ids);
    const ids = [...this.state.ids, ...page.items.map((item) => item.id).filter((id) => !known.has(id))];
    this.change({ ids, total: page.total, pages: this.state.pages + 1 });
  }

  /** Which of the changed cases fit now, and as what. */
  private async refresh(): Promise<void> {
    const asked = [...this.pending].slice(0, IDS_AT_ONCE);
    for (const id of asked) this.pending.delete(id);
    const page = await this.parts.ask({ ...this.question, ids: asked.join(','), limit: IDS_AT_ONCE });
    const gone = new Set(asked);
    const ids = this.state.ids.filter((id) => !gone.has(id));
    const before = this.state.ids.length - ids.length;
    for (const item of page.items) {
      if (!this.items.has(item.id)) this.arrived.set(item.id, Date.now());
      this.items.set(item.id, item);
    }
    for (const item of page.items) this.place(ids, item);
    const difference = page.items.length - before;
    const whole = this.cursor === null;
    this.change({
      ids,
      total: whole ? ids.length : Math.max(ids.length, this.state.total + Math.min(0, difference)),
    });
  }

  /** Behind the last case that is here, nothing is known: the page will bring it. */
  private place(ids: string[], item: QueueItem): void {
    const last = this.items.get(ids.at(-1) ?? '');
    const beyond = last !== undefined && compareIn(this.question.sort, last, item) < 0;
    if (beyond && this.cursor !== null) return;
    ids.splice(
      placeOf(item, ids, (id) => this.items.get(id), this.question.sort),
      0,
      item.id,
    );
  }

  private change(next: Partial<ListState>): void {
    this.state = { ...this.state, ...next };
    for (const listener of this.listeners) listener();
  }
}
