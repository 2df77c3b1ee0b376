import { describe, expect, it } from '@jest/globals';
import { CHAIN_START, chainHash, type ChainedEvent, firstFault, type SealedEvent } from './event-chain.js';

function anEvent(seq: number): ChainedEvent {
  return {
    seq,
    caseId: 'case-1',
    kind: 'note',
    version: 1,
    status: 'new',
    at: '2026-11-23T06:00:00.000Z',
    actorId: 'asha',
    actorName: 'Asha Devi',
    summary: `Note ${seq}`,
    data: '{}',
    department: 'general',
    formerDepartment: null,
  };
}

function aChain(length: number): SealedEvent[] {
  let previousHash = CHAIN_START;
  return Array.from({ length }, (_, place) => {
    const event = anEvent(place + 1);
    const sealed = { ...event, previousHash, hash: chainHash(previousHash, event) };
    previousHash = sealed.hash;
    return sealed;
  });
}

describe('the hash chain of events', () => {
  it('holds as it was written', () => {
    expect(firstFault(aChain(5))).toBeUndefined();
  });

  it.each([
    ['caseId', 'case-2'],
    ['kind', 'closed'],
    ['version', 2],
    ['status', 'closed'],
    ['at', '2026-11-23T06:00:00.001Z'],
    ['actorId', null],
    ['actorName', 'Somebody'],
    ['summary', 'Note'],
    ['data', '{"a":1}'],
    ['department', 'rural-development'],
    ['formerDepartment', 'general'],
  ] as const)('shows that %s was changed', (field, value) => {
    const chain = aChain(5).map((event) => (event.seq === 3 ? { ...event, [field]: value } : event));
    expect(firstFault(chain)).toEqual({ seq: 3, fault: 'changed' });
  });

  it('shows that an event was taken out', () => {
    expect(firstFault(aChain(5).filter((event) => event.seq !== 3))).toEqual({ seq: 3, fault: 'missing' });
  });

  it('shows that an event was changed and its own hash with it', () => {
    const chain = aChain(5).map((event) => {
      if (event.seq !== 3) return event;
      const forged = { ...event, summary: 'Forged' };
      return { ...forged, hash: chainHash(event.previousHash, forged) };
    });
    expect(firstFault(chain)).toEqual({ seq: 4, fault: 'unlinked' });
  });
});
