/** What a merge would do, for an official who is about to decide it. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { CaseDetails } from './case-detail.service.js';
import { isOpen, transition } from './case-lifecycle.js';
import { TRIAGE_ROLE } from './case-permissions.js';
import { holderOf } from './case-views.js';
import { CaseWordings } from './case-wordings.service.js';
import type { Case } from './case.entity.js';
import type { MergePreview } from './contract.js';

const SAMPLES = 3;

@Injectable()
export class MergePreviews {
  constructor(
    private readonly details: CaseDetails,
    private readonly wordings: CaseWordings,
  ) {}

  /** @throws NotFound `case/not-found`; Forbidden `official/role-needed` */
  async of(caseId: string, into: string, official: Official): Promise<MergePreview> {
    const absorbed = await this.details.visible(caseId, official);
    const survivor = await this.details.visible(into, official);
    official.require(TRIAGE_ROLE, absorbed.department);
    official.require(TRIAGE_ROLE, survivor.department);
    const [ofAbsorbed, ofSurvivor] = await Promise.all(
      [absorbed, survivor].map((each) => this.wordings.of(each.id, SAMPLES)),
    );
    return {
      refusal: refusalOf(absorbed, survivor),
      absorbed: { id: absorbed.id, number: absorbed.number, title: absorbed.title },
      into: { id: survivor.id, number: survivor.number, title: survivor.title, status: survivor.status },
      moving: absorbed.reportCount,
      reports: absorbed.reportCount + survivor.reportCount,
      districts: gained(absorbed.districts, survivor.districts),
      channels: gained(absorbed.channels, survivor.channels),
      languages: gained(absorbed.languages, survivor.languages),
      claimEnds: holderOf(absorbed),
      department: absorbed.department === survivor.department ? null : survivor.department,
      samples: { absorbed: ofAbsorbed ?? [], into: ofSurvivor ?? [] },
    };
  }
}

function refusalOf(absorbed: Case, survivor: Case): string | null {
  if (absorbed.id === survivor.id) return 'They are one case already.';
  const move = transition(absorbed, 'merge');
  if ('refusal' in move) return move.refusal.sentence;
  return isOpen(survivor.status) ? null : 'The other case is closed. Please reopen it first.';
}

function gained(some: readonly string[], known: readonly string[]): string[] {
  return some.filter((each) => !known.includes(each));
}
