/**
 * Places a stored report: compares it with the facts in force and the live cases, lets it join a case or opens one,
 * in the unit of work that stores it. This is the hot path: five statements per joining report.
 */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Looked,
  maskPersonal,
  type Placement,
  ReportPlacement,
  type ReportPlacer,
  type StoredReport,
} from '../ingest/index.js';
import { GENERAL_DESK } from '../officials/contract.js';
import { Clock, DAYS, instantOf } from '../platform/clock.js';
import { insertRow, type Unit } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { Settings } from '../platform/settings/index.js';
import type { SpotMatch } from './answers/answered-claims.js';
import { SpotAnswering } from './answers/spot-answering.service.js';
import { improveMatches, insertMatches, saysMore, topMatchOf } from './case-matches.js';
import { CaseStore } from './case-store.service.js';
import { grown } from './case-growth.js';
import { caseTitle } from './case-title.js';
import { transition } from './case-lifecycle.js';
import type { Case, TopMatch } from './case.entity.js';
import { type FactMatch, FactMatcher } from './fact-matcher.service.js';
import { Reading } from './reading/reading.js';
import { firstSuggestion } from './first-assessment.js';
import type { PreparedText } from './matching/index.js';
import { newCase } from './new-case.js';
import { OfficeCalendar } from './office-calendar.service.js';
import {
  decidePlacement,
  FEWEST_INFORMATIVE_WORDS,
  type NearCase,
  oppositeSense,
  type PlacementDecision,
} from './placement.js';
import type { JoinedBy } from './placement.entity.js';
import { reportStatusOf } from './report-status.js';
import { BANDS } from './settings/desk-settings.js';

/** What was found out about a report before its unit. */
class Look {
  constructor(
    readonly reading: Reading,
    readonly match: SpotMatch | undefined,
  ) {}
}

type Joining = Extract<PlacementDecision, { join: string }>;

const MOST_CASES_COMPARED = 8;
const MOST_ANCHORS = 4;
const LONGEST_SEARCH_TEXT = 4000;
const MOST_TEXTS_COUNTED = 20_000;

@Injectable()
export class Placer implements ReportPlacer, OnModuleInit {
  /** Informative words by fingerprint. */
  private readonly words = new Map<string, number>();

  constructor(
    private readonly calendar: OfficeCalendar,
    private readonly clock: Clock,
    private readonly facts: FactMatcher,
    private readonly ids: Ids,
    private readonly port: ReportPlacement,
    private readonly settings: Settings,
    private readonly spot: SpotAnswering,
    private readonly store: CaseStore,
  ) {}

  onModuleInit(): void {
    this.port.connect(this);
  }

  /** Reads the post against the facts before its unit of work, unless the very text is known: then nobody asks. */
  async look(report: StoredReport): Promise<Look> {
    await this.facts.settled();
    const reading = new Reading(report, this.facts);
    const copyOf = this.store.live.exactHits(report).find((hit) => hit.signal === 'fingerprint')?.caseId;
    if (copyOf === undefined) await reading.readAhead();
    return new Look(reading, await this.spot.look(report, reading, copyOf));
  }

  async place(report: StoredReport, unit: Unit, looked: Looked): Promise<Placement> {
    await this.store.begin(unit);
    const { reading, match } =
      looked instanceof Look ? looked : new Look(new Reading(report, this.facts), undefined);
    const decision = this.decide(report, reading);
    const placed =
      decision.join === null
        ? await this.open(report, unit, reading)
        : await this.join(report, unit, { reading, decision });
    await this.noteNearby(unit, placed.id, report, [...decision.suggestions, ...this.spot.nearTo(match)]);
    const answer = await this.spot.answer(unit, report, { placed, match });
    return {
      caseId: placed.id,
      status: answer === null ? reportStatusOf(placed.status) : 'answered',
      answer,
    };
  }

  private decide(report: StoredReport, reading: Reading): PlacementDecision {
    const { live } = this.store;
    const exact = live.exactHits(report);
    const informativeWords = this.informativeWords(report, reading);
    // The same text needs no comparison: most reports of a spreading claim are copies.
    const isCopy =
      exact.some((hit) => hit.signal === 'fingerprint') && informativeWords >= FEWEST_INFORMATIVE_WORDS;
    const compares = !isCopy && informativeWords > 0;
    const resembling = compares
      ? live.resembling(reading.text, { limit: MOST_CASES_COMPARED, about: reading.facts.about })
      : [];
    return decidePlacement(
      {
        informativeWords,
        exact,
        resembling: resembling.map(({ caseId, match, about }) => ({
          caseId,
          similarity: match.similarity,
          opposite: oppositeSense(reading.facts.about, about),
        })),
      },
      this.settings.of(BANDS),
    );
  }

  /** Counted once for each text: reading a copy again would cost as much as storing it. */
  private informativeWords({ fingerprint }: StoredReport, reading: Reading): number {
    const known = this.words.get(fingerprint);
    if (known !== undefined) return known;
    const { informativeTokens } = reading.text;
    if (this.words.size >= MOST_TEXTS_COUNTED) this.words.clear();
    this.words.set(fingerprint, informativeTokens);
    return informativeTokens;
  }

  private async open(report: StoredReport, unit: Unit, reading: Reading): Promise<Case> {
    const id = this.ids.next();
    const found = reading.facts.matches;
    const best = found[0];
    const topMatch = best === undefined ? null : topMatchOf(best);
    const covering =
      best !== undefined && best.match.similarity >= this.settings.of(BANDS).suggest ? best : undefined;
    const department = covering?.fact.department ?? GENERAL_DESK;
    const openedAt = this.clock.instant();
    const spread = { reports: 1, lastDay: 1, districts: report.district === null ? 0 : 1, channels: 1 };
    const suggestion = firstSuggestion({ topMatch, department, spread });
    const row = newCase({
      id,
      number: await this.store.nextNumber(unit),
      title: caseTitle(maskPersonal(report.normalised), report.canonicalLink),
      department,
      suggestion,
      topMatch,
      report,
      openedAt,
      dueAt: this.calendar.dueAt(openedAt, suggestion.level, department),
    });
    const opened = await this.store.open(unit, row, {
      kind: 'opened',
      actor: null,
      summary: 'Opened by a report.',
      data: { reportId: report.id, channel: report.channel, district: report.district },
    });
    const anchor = saysEnough(reading.text) ? reading : undefined;
    await this.stand(unit, opened, report, { joinedBy: 'opened', similarity: null, anchor });
    await insertMatches(unit, id, report.id, found);
    return opened;
  }

  private async join(
    report: StoredReport,
    unit: Unit,
    { reading, decision }: { reading: Reading; decision: Joining },
  ): Promise<Case> {
    const kase = this.store.live.get(decision.join);
    if (kase === undefined) throw new Error('A report can join live cases only.');
    const anchor = this.becomesAnchor(kase, report, reading, decision) ? reading : undefined;
    const { similarity } = decision;
    await this.stand(unit, kase, report, { joinedBy: 'rule', similarity, anchor });
    const candidates = decision.signal === 'fingerprint' ? [] : betterMatches(kase, reading);
    const better =
      candidates.length === 0 ? undefined : await improveMatches(unit, kase.id, report.id, candidates);
    const joined = await this.store.save(unit, kase, this.grown(kase, report, better), {
      kind: 'report_joined',
      actor: null,
      summary: `A report joined: ${SIGNAL_WORDS[decision.signal]}.`,
      data: {
        reportId: report.id,
        channel: report.channel,
        district: report.district,
        signal: decision.signal,
        similarity,
      },
    });
    return this.crossBaseline(unit, joined);
  }

  /** A text in a language that the case has not heard yet helps later reports to find it. */
  private becomesAnchor(kase: Case, report: StoredReport, reading: Reading, { signal }: Joining): boolean {
    const anchors = this.store.live.anchorCount(kase.id);
    const isNewVoice =
      signal === 'similarity' && anchors < MOST_ANCHORS && !kase.languages.includes(report.language);
    return (anchors === 0 || isNewVoice) && saysEnough(reading.text);
  }

  private grown(kase: Case, report: StoredReport, better: TopMatch | undefined): Partial<Case> {
    const dayAgo = instantOf(this.clock.now() - DAYS);
    return grown(kase, {
      report,
      better,
      lastDay: this.store.live.arrivedSince(kase.id, dayAgo),
      dueAt: (level) => this.calendar.dueAt(kase.openedAt, level, kase.department),
    });
  }

  private async crossBaseline(unit: Unit, kase: Case): Promise<Case> {
    if (kase.status !== 'monitoring' || kase.reportCount < (kase.monitorBaseline ?? Infinity)) return kase;
    const move = transition(kase, 'baseline_crossed');
    if (!('next' in move)) return kase;
    const dueAt = this.calendar.dueAt(this.clock.instant(), kase.priority, kase.department);
    const changes = { status: move.next, version: kase.version + 1, monitorBaseline: null, dueAt };
    return this.store.save(unit, kase, changes, {
      kind: 'baseline_crossed',
      actor: null,
      summary: `Back from monitoring: ${kase.reportCount} reports reached the baseline.`,
      data: { baseline: kase.monitorBaseline, reports: kase.reportCount },
    });
  }

  private async stand(
    unit: Unit,
    kase: Case,
    report: StoredReport,
    how: { joinedBy: JoinedBy; similarity: number | null; anchor: Reading | undefined },
  ): Promise<void> {
    const { live } = this.store;
    const searchText = report.normalised.slice(0, LONGEST_SEARCH_TEXT);
    unit.onRollback(live.addKeys(kase.id, report));
    unit.onRollback(live.addArrival(kase.id, report.receivedAt));
    const about = how.anchor?.facts.about;
    if (how.anchor) {
      unit.onRollback(live.addAnchor(kase.id, { reportId: report.id, text: searchText, about }));
    }
    await insertRow(unit.manager, 'placements', {
      reportId: report.id,
      caseId: kase.id,
      joinedBy: how.joinedBy,
      similarity: how.similarity,
      anchor: how.anchor !== undefined,
      about: about === undefined ? null : JSON.stringify(about),
      channel: report.channel,
      district: report.district,
      language: report.language,
      receivedAt: report.receivedAt,
      fingerprint: report.fingerprint,
      canonicalLink: report.canonicalLink,
      pictureHash: report.pictureHash,
      searchText,
    });
  }

  /** Nearby cases are noted once, for the report that opened the case. */
  private async noteNearby(
    unit: Unit,
    caseId: string,
    report: StoredReport,
    near: readonly NearCase[],
  ): Promise<void> {
    if (this.store.live.get(caseId)?.reportCount !== 1) return;
    const noted = new Set([caseId]);
    for (const { caseId: nearCaseId, similarity } of near) {
      if (noted.has(nearCaseId)) continue;
      noted.add(nearCaseId);
      const at = report.receivedAt;
      const row = { caseId, nearCaseId, similarity, reportId: report.id, at };
      await insertRow(unit.manager, 'case_suggestions', row);
    }
  }
}

/** None, or those of the post's matches that say more than what the case shows, best first. */
function betterMatches(kase: Case, reading: Reading): FactMatch[] {
  return reading.facts.matches.filter((found) => saysMore(kase.topMatch, found));
}

const SIGNAL_WORDS: Readonly<Record<Joining['signal'], string>> = {
  fingerprint: 'the same text',
  link: 'the same link',
  picture: 'the same picture',
  similarity: 'the same claim in other words',
};

function saysEnough(text: PreparedText): boolean {
  return text.informativeTokens >= FEWEST_INFORMATIVE_WORDS;
}
