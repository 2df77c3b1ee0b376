/** Giving a case to a named person: who is responsible, whether or not somebody has claimed it just now. */
import { Injectable } from '@nestjs/common';
import { type Official, Officials } from '../officials/index.js';
import { CaseDecisions, wrongField } from './case-decisions.service.js';
import { TRIAGE_ROLE } from './case-permissions.js';
import type { AssignBody, CaseActionAnswer } from './contract.js';

@Injectable()
export class CaseAssignments {
  constructor(
    private readonly decisions: CaseDecisions,
    private readonly officials: Officials,
  ) {}

  /** @throws Invalid naming `to`: nobody with that id can work in the department of the case */
  async assign(caseId: string, official: Official, body: AssignBody): Promise<CaseActionAnswer> {
    return this.assignTo(caseId, official, {
      version: body.version,
      to: await this.person(body.to, official),
    });
  }

  /** The colleague with this id; null for nobody. @throws Invalid naming `to` */
  async person(id: string | null, official: Official): Promise<Official | null> {
    if (id === null) return null;
    const colleagues = await this.officials.list(official.departmentsAs('viewer'));
    const found = colleagues.find((each) => each.id === id);
    if (found === undefined) throw wrongField('to', 'There is no such colleague in your departments.');
    return found;
  }

  /** The same for a person who was looked up before. */
  assignTo(
    caseId: string,
    official: Official,
    { version, to }: { version: number; to: Official | null },
  ): Promise<CaseActionAnswer> {
    return this.decisions.decide(caseId, official, { action: 'assign', version }, ({ kase }) => {
      if (to !== null && !to.may(TRIAGE_ROLE, kase.department)) throw cannotWorkThere(to);
      if (kase.assignedToId === (to?.id ?? null)) return 'already';
      const changes = {
        version: kase.version + 1,
        assignedToId: to?.id ?? null,
        assignedToName: to?.name ?? null,
      };
      const from = kase.assignedToId === null ? null : { id: kase.assignedToId, name: kase.assignedToName };
      const summary = to === null ? 'Assignment taken back.' : `Assigned to ${to.name}.`;
      const data = { to: to === null ? null : to.ref, from };
      return { changes, event: { kind: to === null ? 'unassigned' : 'assigned', summary, data } };
    });
  }
}

export function cannotWorkThere(person: Official) {
  return wrongField('to', `${person.name} has no role with which to work on this case.`);
}
