/** Walks the whole log of cases and says where its chain of hashes breaks: `npm run desk -- log:verify`. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Commands } from '../platform/commands.js';
import { ReadConnection } from '../platform/database/index.js';
import { CaseEventEntity } from './case-event.entity.js';
import { ChangeCounterEntity, ONLY_ROW } from './change-counter.entity.js';
import { CHAIN_START, type Fault, firstFault } from './event-chain.js';

const CHUNK = 1000;

export type Verification = { events: number; head: string } | { fault: Fault };

/** Thrown when the log was changed after it was written. */
export class BrokenLog extends Error {}

@Injectable()
export class LogVerifier implements OnModuleInit {
  constructor(
    private readonly commands: Commands,
    private readonly database: ReadConnection,
  ) {}

  onModuleInit(): void {
    this.commands.add({
      name: 'log:verify',
      describe: 'Checks the chain of hashes over every event of every case.',
      run: async ({ terminal }) => {
        const verified = await this.verify();
        if ('fault' in verified) throw new BrokenLog(describe(verified.fault));
        terminal.say(`The log is whole: ${verified.events} events, the last hash is ${verified.head}.`);
      },
    });
  }

  async verify(): Promise<Verification> {
    await this.database.open();
    const head = await this.database.repository(ChangeCounterEntity).findOneByOrFail({ id: ONLY_ROW });
    let last = { seq: 0, hash: CHAIN_START };
    for (;;) {
      const events = await this.after(last.seq);
      const fault = firstFault(events, last);
      if (fault !== undefined) return { fault };
      const newest = events.at(-1);
      if (newest === undefined) break;
      last = { seq: newest.seq, hash: newest.hash };
    }
    // Events that were cut off at the end leave a counter that knows more.
    if (last.seq < head.seq) return { fault: { seq: last.seq + 1, fault: 'missing' } };
    return { events: last.seq, head: last.hash };
  }

  private after(seq: number): Promise<CaseEventEntity[]> {
    return this.database
      .repository(CaseEventEntity)
      .find({ where: { seq: MoreThan(seq) }, order: { seq: 'ASC' }, take: CHUNK });
  }
}

function describe({ seq, fault }: Fault): string {
  switch (fault) {
    case 'missing':
      return `The log is broken: event ${seq} is missing.`;
    case 'changed':
      return `The log is broken: event ${seq} was changed after it was written.`;
    case 'unlinked':
      return `The log is broken: event ${seq} does not follow from the one before it, which was changed.`;
  }
}
