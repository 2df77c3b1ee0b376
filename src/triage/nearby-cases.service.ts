/** Live cases that may make the same claim, and what officials decide about them: merge, or "another claim". */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { NotFound } from '../platform/errors.js';
import { CaseDecisions } from './case-decisions.service.js';
import { caseNotFound } from './case-detail.service.js';
import { CaseStore } from './case-store.service.js';
import { CaseSuggestionEntity } from './case-suggestion.entity.js';
import { pairsOf } from './case-suggestions.js';
import type { CaseActionAnswer, NearbyFeedbackBody } from './contract.js';

@Injectable()
export class NearbyCases {
  constructor(
    private readonly decisions: CaseDecisions,
    private readonly store: CaseStore,
  ) {}

  /** Kept to measure the engine. @throws NotFound `case/not-nearby` */
  feedback(caseId: string, official: Official, body: NearbyFeedbackBody): Promise<CaseActionAnswer> {
    const request = { action: 'feedback', version: undefined } as const;
    return this.decisions.decide(caseId, official, request, async ({ unit, kase, now }) => {
      const near = await this.store.findSurvivor(unit, body.caseId);
      if (near === undefined || !official.may('viewer', near.department)) throw caseNotFound();
      const between = pairsOf([kase.id, caseId], [near.id, body.caseId]);
      const [suggestion] = await unit.manager.findBy(CaseSuggestionEntity, between);
      if (suggestion === undefined) {
        throw new NotFound('case/not-nearby', 'These two cases were not suggested to be one.');
      }
      if (suggestion.feedback === body.feedback) return 'already';
      const by = body.feedback === null ? null : official.id;
      const changed = { feedback: body.feedback, feedbackBy: by, feedbackAt: by === null ? null : now };
      for (const pair of between) await unit.manager.update(CaseSuggestionEntity, pair, changed);
      const { similarity } = suggestion;
      const data = { nearCaseId: near.id, number: near.number, feedback: body.feedback, similarity };
      const summary =
        body.feedback === null
          ? `Case ${near.number} may be the same claim after all.`
          : `Case ${near.number} makes another claim.`;
      return { changes: {}, event: { kind: 'nearby_feedback', summary, data } };
    });
  }
}
