/** What happens to cases by themselves: leases run out, snoozes end, deadlines pass. */
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DutyRoster } from '../officials/index.js';
import { Clock, SECONDS } from '../platform/clock.js';
import { ReadConnection, type Unit, UnitOfWork } from '../platform/database/index.js';
import { Rounds } from '../platform/rounds.js';
import { CaseDecisions, UNCLAIMED } from './case-decisions.service.js';
import { checkReachability, transition } from './case-lifecycle.js';
import { CaseStore, type NewEvent } from './case-store.service.js';
import { leaseOf } from './case-claims.service.js';
import type { Case } from './case.entity.js';
import { ChangeCounterEntity, ONLY_ROW } from './change-counter.entity.js';
import { isExpired } from './claim-lease.js';
import { FactMatcher } from './fact-matcher.service.js';

const EVERY = 15 * SECONDS;
const FOLLOW_EVERY = SECONDS;
const APPROVERS = 'approvers';

@Injectable()
export class CaseRounds implements OnApplicationBootstrap {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly decisions: CaseDecisions,
    private readonly duty: DutyRoster,
    private readonly facts: FactMatcher,
    private readonly rounds: Rounds,
    private readonly store: CaseStore,
    private readonly work: UnitOfWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    checkReachability();
    await this.facts.ready();
    await this.work.run((unit) => this.store.begin(unit));
    this.rounds.start({ name: 'cases', every: EVERY, work: () => this.walk() });
    this.rounds.start({ name: 'changes of other processes', every: FOLLOW_EVERY, work: () => this.follow() });
  }

  /** Looks at every live case once; what is due is decided again inside its unit of work. */
  async walk(): Promise<void> {
    const now = this.clock.instant();
    const due = [...this.store.live.all()].filter((kase) => this.dueOf(kase, now) !== undefined);
    for (const { id } of due) {
      await this.work.run(async (unit) => {
        const kase = await this.store.find(unit, id);
        const change = kase && this.dueOf(kase, now);
        if (kase !== undefined && change !== undefined) await this.apply(unit, kase, change);
      });
    }
  }

  /** Reads what another process, such as an import from the command line, has written meanwhile. */
  async follow(): Promise<void> {
    const { seq } = await this.database.repository(ChangeCounterEntity).findOneByOrFail({ id: ONLY_ROW });
    if (seq > this.store.live.seq) await this.work.run((unit) => this.store.begin(unit));
  }

  private async apply(unit: Unit, kase: Case, { changes, ...event }: Due): Promise<void> {
    const named = await this.withDuty(unit, kase, changes);
    const after = await this.store.save(unit, kase, named, { ...event, actor: null });
    const next = this.dueOf(after, this.clock.instant());
    if (next !== undefined) await this.apply(unit, after, next);
  }

  /** A passed deadline goes to those who are on duty for it; to the approvers where nobody is. */
  private async withDuty(unit: Unit, kase: Case, changes: Partial<Case>): Promise<Partial<Case>> {
    if (changes.escalatedTo !== APPROVERS) return changes;
    const onDuty = await this.duty.onDuty(kase.department, 'escalation', unit);
    return onDuty.length === 0
      ? changes
      : { ...changes, escalatedTo: onDuty.map((each) => each.name).join(', ') };
  }

  private dueOf(kase: Case, now: string): Due | undefined {
    return this.expiredLease(kase, now) ?? endedSnooze(kase, now) ?? passedDeadline(kase, now);
  }

  private expiredLease(kase: Case, now: string): Due | undefined {
    const lease = leaseOf(kase);
    if (lease === null || !isExpired(lease, now)) return undefined;
    const move = transition(kase, 'lease_expired');
    if (!('next' in move)) return undefined;
    return {
      kind: 'lease_expired',
      changes: { ...this.decisions.moved(kase, move.next), ...UNCLAIMED },
      summary: `The claim of ${lease.holderName} ran out.`,
      data: { holder: { id: lease.holderId, name: lease.holderName } },
    };
  }
}

type Due = Omit<NewEvent, 'actor'> & { changes: Partial<Case> };

function endedSnooze(kase: Case, now: string): Due | undefined {
  if (kase.snoozedUntil === null || kase.snoozedUntil > now) return undefined;
  return { kind: 'woken', changes: { snoozedUntil: null }, summary: 'The snooze ended.' };
}

/** A passed deadline is escalated once. */
function passedDeadline(kase: Case, now: string): Due | undefined {
  if (kase.overdue || kase.dueAt === null || kase.dueAt > now || kase.snoozedUntil !== null) return undefined;
  const escalation =
    kase.escalatedTo === null ? { escalatedTo: APPROVERS, escalatedReason: 'The deadline has passed.' } : {};
  return {
    kind: 'overdue',
    changes: { overdue: true, ...escalation },
    summary: 'The deadline has passed; the approvers of the department are told.',
    data: { dueAt: kase.dueAt },
  };
}
