/** Notes for colleagues: kept once however often they are sent, and colleagues who are named are told. */
import { Injectable } from '@nestjs/common';
import type { OfficialRef } from '../officials/contract.js';
import { type Official, Officials } from '../officials/index.js';
import { CaseDecisions, wrongField } from './case-decisions.service.js';
import { CaseDetails } from './case-detail.service.js';
import type { CaseActionAnswer, NoteBody } from './contract.js';
import { NoteKeyEntity } from './note-key.entity.js';

@Injectable()
export class CaseNotes {
  constructor(
    private readonly decisions: CaseDecisions,
    private readonly details: CaseDetails,
    private readonly officials: Officials,
  ) {}

  /** Changes nothing that others decide on, so it carries no version. @throws Invalid naming `mentions` */
  async write(caseId: string, official: Official, body: NoteBody): Promise<CaseActionAnswer> {
    const { text, key } = body;
    const mentions = await this.colleagues(caseId, official, body.mentions);
    const request = { action: 'note', version: undefined } as const;
    return this.decisions.decide(caseId, official, request, async ({ unit, kase, now }) => {
      if (key !== undefined) {
        const sent = { officialId: official.id, key };
        if (await unit.manager.existsBy(NoteKeyEntity, sent)) return 'already';
        await unit.manager.insert(NoteKeyEntity, { ...sent, caseId: kase.id, at: now });
      }
      return { changes: {}, event: { kind: 'note', summary: text, data: { mentions } } };
    });
  }

  /** Those who are named, where they may read the case. */
  private async colleagues(
    caseId: string,
    official: Official,
    ids: readonly string[],
  ): Promise<OfficialRef[]> {
    if (ids.length === 0) return [];
    const { department } = await this.details.visible(caseId, official);
    const known = new Map((await this.officials.list([department])).map((each) => [each.id, each.ref]));
    return [...new Set(ids)].map((id) => {
      const colleague = known.get(id);
      if (colleague === undefined) {
        throw wrongField('mentions', 'One of those you named has no role in the department of this case.');
      }
      return colleague;
    });
  }
}
