/**
 * PURE but for its memory. How many messages of a channel may be on their way at the same time: few at first, one more
 * with each that arrives, few again as soon as the other side is away or busy. So a channel whose other side is away
 * costs a few messages one try, however wide it is.
 */
const FIRST = 4;

export class Pace {
  private readonly allowed = new Map<string, number>();

  widthOf({ channel, width }: { channel: string; width: number }): number {
    return Math.min(width, this.allowed.get(channel) ?? FIRST);
  }

  went(lane: { channel: string; width: number }, well: boolean): void {
    this.allowed.set(lane.channel, well ? Math.min(lane.width, this.widthOf(lane) + 1) : FIRST);
  }
}
