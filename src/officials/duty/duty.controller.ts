/** `/api/duties`: who is responsible for what, and for when. */
import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Official } from '../official.js';
import {
  dutiesQuerySchema,
  dutiesSchema,
  type DutiesQuery,
  dutySchema,
  type DutyView,
  type NewDuty,
  newDutySchema,
  personIdSchema,
} from '../people/people.contract.js';
import { CurrentOfficial, SignedIn } from '../signed-in.js';
import { DutyRoster } from './duty-roster.service.js';

@ApiTags('people')
@SignedIn()
@Controller('api/duties')
export class DutyController {
  constructor(private readonly roster: DutyRoster) {}

  @Get()
  @ApiOperation({ summary: 'The duty list of your departments; `?when=now`: who is on duty now' })
  @ApiOkResponse({ standardSchema: dutiesSchema })
  async list(
    @Query({ schema: dutiesQuerySchema }) query: DutiesQuery,
    @CurrentOfficial() asker: Official,
  ): Promise<{ items: DutyView[] }> {
    return { items: await this.roster.list(query, asker) };
  }

  @Post()
  @ApiOperation({ summary: 'Put somebody on duty (approvers and administrators of the department)' })
  @ApiCreatedResponse({ standardSchema: dutySchema })
  add(
    @Body({ schema: newDutySchema }) duty: NewDuty,
    @CurrentOfficial() planner: Official,
  ): Promise<DutyView> {
    return this.roster.add(duty, planner);
  }

  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'End a duty now, or take off the list one that has not begun' })
  @ApiNoContentResponse()
  end(
    @Param('id', { schema: personIdSchema }) id: string,
    @CurrentOfficial() planner: Official,
  ): Promise<void> {
    return this.roster.end(id, planner);
  }
}
