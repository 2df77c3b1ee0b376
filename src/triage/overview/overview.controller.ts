/** `GET /api/overview`: the numbers of the wall screen. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentOfficial, type Official, SignedIn } from '../../officials/index.js';
import {
  type Overview,
  type OverviewQuery,
  overviewQuerySchema,
  overviewSchema,
} from './overview.contract.js';
import { Overviews } from './overview.service.js';

@ApiTags('cases')
@SignedIn()
@Controller('api/overview')
export class OverviewController {
  constructor(private readonly overviews: Overviews) {}

  @Get()
  @ApiOperation({
    summary: 'Arrivals against the usual level, open cases, deadlines met and times, of your departments',
  })
  @ApiOkResponse({ standardSchema: overviewSchema })
  of(
    @Query({ schema: overviewQuerySchema }) query: OverviewQuery,
    @CurrentOfficial() official: Official,
  ): Promise<Overview> {
    return this.overviews.of(query, official);
  }
}
