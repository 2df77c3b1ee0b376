/**
 * Asks for many things at once: what is asked for in the same turn of the event loop is read together. Nothing is
 * remembered, so that every answer is as fresh as if it had been asked for alone.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

export class Gathering<Key, Value> {
  private asked = new Set<Key>();
  private answer: Promise<ReadonlyMap<Key, Value>> | undefined;

  /** @param read gives what there is for these keys; what fails, fails for all of them */
  constructor(private readonly read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>) {}

  async get(key: Key): Promise<Value | undefined> {
    this.asked.add(key);
    this.answer ??= this.readTogether();
    return (await this.answer).get(key);
  }

  private async readTogether(): Promise<ReadonlyMap<Key, Value>> {
    await nextTurn();
    const keys = [...this.asked];
    this.asked = new Set();
    this.answer = undefined;
    return this.read(keys);
  }
}
