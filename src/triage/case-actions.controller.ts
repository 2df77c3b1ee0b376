/** `POST /api/cases/:id/…`: one door per action. */
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentOfficial, Official, SignedIn } from '../officials/index.js';
import { CaseAssignments } from './case-assignments.service.js';
import { CaseClaims } from './case-claims.service.js';
import { CaseGrouping } from './case-grouping.service.js';
import { CaseNotes } from './case-notes.service.js';
import { CaseTriage } from './case-triage.service.js';
import { caseIdSchema } from './cases.controller.js';
import { MatchFeedback } from './match-feedback.service.js';
import { NearbyCases } from './nearby-cases.service.js';
import * as contract from './contract.js';

type Answer = Promise<contract.CaseActionAnswer>;

const id = { schema: caseIdSchema };
const OK = 200;

@ApiTags('cases')
@ApiOkResponse({ description: 'The case after the action; `already` when there was nothing left to do' })
@ApiConflictResponse({ description: 'The case is in another state or version; names both, and the holder' })
@Controller('api/cases/:id')
@SignedIn()
export class CaseActionsController {
  constructor(
    private readonly assignments: CaseAssignments,
    private readonly claims: CaseClaims,
    private readonly grouping: CaseGrouping,
    private readonly matches: MatchFeedback,
    private readonly nearby: NearbyCases,
    private readonly notes: CaseNotes,
    private readonly triage: CaseTriage,
  ) {}

  @Post('claim')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Take a case; the loser of a race is told who has it' })
  claim(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.claimSchema }) body: contract.ClaimBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.claims.claim(caseId, official, body.version);
  }

  @Post('release')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Give a case back; approvers may break a claim with a reason' })
  release(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.releaseSchema }) body: contract.ReleaseBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.claims.release(caseId, official, body);
  }

  @Post('assign')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Make a colleague responsible for a case, or nobody' })
  assign(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.assignSchema }) body: contract.AssignBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.assignments.assign(caseId, official, body);
  }

  @Post('assess')
  @HttpCode(OK)
  @ApiOperation({
    summary: 'Assess harm, reach and confidence; the level follows, or is overridden with a reason',
  })
  assess(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.assessSchema }) body: contract.AssessBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.triage.assess(caseId, official, body);
  }

  @Post('route')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Hand a case to another department' })
  route(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.routeSchema }) body: contract.RouteBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.triage.route(caseId, official, body);
  }

  @Post('monitor')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Do not answer yet: comes back by itself at a number of reports' })
  monitor(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.monitorSchema }) body: contract.MonitorBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.triage.monitor(caseId, official, body);
  }

  @Post('close')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Close a case with a reason' })
  close(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.closeSchema }) body: contract.CloseBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.triage.close(caseId, official, body);
  }

  @Post('reopen')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Open a closed case again' })
  reopen(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.reopenSchema }) body: contract.ReopenBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.triage.reopen(caseId, official, body);
  }

  @Post('merge')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Merge a case into another that makes the same claim' })
  merge(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.mergeSchema }) body: contract.MergeBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.grouping.merge(caseId, official, body);
  }

  @Post('unmerge')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Take a merge back: exactly the reports that moved return' })
  unmerge(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.unmergeSchema }) body: contract.UnmergeBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.grouping.unmerge(caseId, official, body);
  }

  @Post('split')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Open a case for some of the reports' })
  split(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.splitSchema }) body: contract.SplitBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.grouping.split(caseId, official, body);
  }

  @Post('note')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Write a note for colleagues' })
  note(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.noteSchema }) body: contract.NoteBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.notes.write(caseId, official, body);
  }

  @Post('snooze')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Put a case aside until a time, or wake it' })
  snooze(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.snoozeSchema }) body: contract.SnoozeBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.triage.snooze(caseId, official, body);
  }

  @Post('escalate')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Tell somebody above, with a reason' })
  escalate(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.escalateSchema }) body: contract.EscalateBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.triage.escalate(caseId, official, body);
  }

  @Post('feedback')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Accept or reject a match with a fact' })
  feedback(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.feedbackSchema }) body: contract.FeedbackBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.matches.give(caseId, official, body);
  }

  @Post('nearby')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Say that a nearby case makes another claim, or take that back' })
  nearbyFeedback(
    @Param('id', id) caseId: string,
    @Body({ schema: contract.nearbyFeedbackSchema }) body: contract.NearbyFeedbackBody,
    @CurrentOfficial() official: Official,
  ): Answer {
    return this.nearby.feedback(caseId, official, body);
  }
}
