/** `GET /api/replies/spot-answers`. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentOfficial, type Official, SignedIn } from '../../officials/index.js';
import {
  type SpotCounts,
  type SpotCountsQuery,
  spotCountsQuerySchema,
  spotCountsSchema,
} from '../contract.js';
import { SpotCounting } from './spot-counting.service.js';

@ApiTags('replies')
@SignedIn()
@Controller('api/replies/spot-answers')
export class SpotCountsController {
  constructor(private readonly counting: SpotCounting) {}

  @Get()
  @ApiOperation({
    summary: 'Reports answered as they came in, what their senders said, and precision by band',
  })
  @ApiOkResponse({ standardSchema: spotCountsSchema })
  counts(
    @Query({ schema: spotCountsQuerySchema }) { days }: SpotCountsQuery,
    @CurrentOfficial() official: Official,
  ): Promise<SpotCounts> {
    return this.counting.counts(days, official);
  }
}
