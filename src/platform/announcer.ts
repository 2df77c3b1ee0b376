/** Tells other slices, inside this process, that something was committed. Announce only after the commit. */
import { Injectable, Logger } from '@nestjs/common';

type EventClass<Event> = new (...parameters: never[]) => Event;
type Listener<Event> = (event: Event) => void;

@Injectable()
export class Announcer {
  private readonly logger = new Logger(Announcer.name);
  private readonly listeners = new Map<unknown, Listener<never>[]>();

  on<Event>(type: EventClass<Event>, listener: Listener<Event>): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  /** Calls every listener of the event's class, in the order of registration; one that throws stops no other. */
  announce(event: object): void {
    for (const listener of this.listeners.get(event.constructor) ?? []) {
      try {
        // The map's key is the event's own class, so its listeners take this event.
        listener(event as never);
      } catch (error) {
        this.logger.error(`A listener of ${event.constructor.name} failed`, error);
      }
    }
  }
}
