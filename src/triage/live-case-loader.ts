/** Reads the live cases, with all that their memory needs, from the database. */
import { type EntityManager, In, MoreThanOrEqual, Not } from 'typeorm';
import { portions } from '../platform/database/index.js';
import { CaseEntity } from './case.entity.js';
import type { LiveCases } from './live-cases.js';
import { PlacementEntity } from './placement.entity.js';

/** As they came, so that a desk started anew ranks as the one before it did. */
const AS_THEY_CAME = { receivedAt: 'ASC', reportId: 'ASC' } as const;

/** Fills an empty memory with every case. `since`: arrivals before it do not count as recent. */
export async function loadLiveCases(manager: EntityManager, live: LiveCases, since: string): Promise<void> {
  const merged = await manager.find(CaseEntity, { where: { closeReason: 'merged' } });
  for (const row of merged) live.put(row);
  const ids = await manager.find(CaseEntity, { select: { id: true }, where: { status: Not('closed') } });
  await reloadCases(
    manager,
    live,
    ids.map((row) => row.id),
    since,
  );
}

/** Reads these cases anew; what the memory knew of them is replaced. */
export async function reloadCases(
  manager: EntityManager,
  live: LiveCases,
  caseIds: readonly string[],
  since: string,
): Promise<void> {
  for (const ids of portions(caseIds)) {
    for (const row of await manager.find(CaseEntity, { where: { id: In(ids) } })) {
      live.dropAnchors(row.id);
      live.put(row);
    }
    await loadPlacements(
      manager,
      live,
      ids.filter((id) => live.get(id) !== undefined),
      since,
    );
  }
}

async function loadPlacements(
  manager: EntityManager,
  live: LiveCases,
  ids: readonly string[],
  since: string,
): Promise<void> {
  if (ids.length === 0) return;
  await loadAnchors(manager, live, ids);
  const keys = await manager.find(PlacementEntity, {
    select: { reportId: true, caseId: true, fingerprint: true, canonicalLink: true, pictureHash: true },
    where: { caseId: In(ids) },
  });
  for (const row of keys) live.addKeys(row.caseId, row);
  const recent = await manager.find(PlacementEntity, {
    select: { reportId: true, caseId: true, receivedAt: true },
    where: { caseId: In(ids), receivedAt: MoreThanOrEqual(since) },
  });
  for (const id of ids) live.setArrivals(id, []);
  for (const row of recent) live.addArrival(row.caseId, row.receivedAt);
}

/** The anchor texts of these cases, after they moved or their case was opened again. */
export async function loadAnchors(
  manager: EntityManager,
  live: LiveCases,
  ids: readonly string[],
): Promise<void> {
  const anchors = await manager.find(PlacementEntity, {
    where: { caseId: In(ids), anchor: true },
    order: AS_THEY_CAME,
  });
  for (const { caseId, reportId, searchText, about } of anchors) {
    live.addAnchor(caseId, { reportId, text: searchText, about: about ?? undefined });
  }
}
