/**
 * PURE but for its memory. Tells which messages their worker has abandoned: those that are seen to be held by the same
 * attempt for longer than any attempt may last, by the watcher's own stop-watch. Clocks that are moved change nothing.
 */
interface Held {
  id: string;
  worker: string | null;
}

export class AbandonedWatch {
  private seen = new Map<string, number>();

  /** @param patience milliseconds */
  constructor(private readonly patience: number) {}

  /** @param elapsed milliseconds of a stop-watch that only runs forward */
  among<Entry extends Held>(held: readonly Entry[], elapsed: number): Entry[] {
    const still = new Map<string, number>();
    for (const entry of held) still.set(nameOf(entry), this.seen.get(nameOf(entry)) ?? elapsed);
    this.seen = still;
    return held.filter((entry) => elapsed - (still.get(nameOf(entry)) ?? elapsed) >= this.patience);
  }
}

function nameOf({ id, worker }: Held): string {
  return `${id} ${worker ?? ''}`;
}
