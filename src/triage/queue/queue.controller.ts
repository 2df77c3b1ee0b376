/** `/api/cases/…`: what concerns a whole list: what its filters hide, its export, and work on many cases at once. */
import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentOfficial, Official, SignedIn } from '../../officials/index.js';
import { Bulk } from './bulk.service.js';
import {
  type BulkAnswer,
  bulkAnswerSchema,
  type BulkBody,
  bulkSchema,
  type ExportQuery,
  exportQuerySchema,
  type HiddenView,
  hiddenSchema,
  type UndoBulkBody,
  undoBulkSchema,
  type ViewQuery,
  viewQuerySchema,
} from './contract.js';
import { QueueLists } from './queue-lists.service.js';

const OK = 200;
const CSV = 'text/csv; charset=utf-8';

@ApiTags('cases')
@Controller('api/cases')
@SignedIn()
export class QueueController {
  constructor(
    private readonly bulk: Bulk,
    private readonly lists: QueueLists,
  ) {}

  @Get('hidden')
  @ApiOperation({ summary: 'How many cases each filter keeps away' })
  @ApiOkResponse({ description: 'By the name of the filter', standardSchema: hiddenSchema })
  hidden(
    @Query({ schema: viewQuerySchema }) query: ViewQuery,
    @CurrentOfficial() official: Official,
  ): Promise<HiddenView> {
    return this.lists.hidden(query, official);
  }

  @Get('export.csv')
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="cases.csv"')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The list as CSV: the same filters, the same order; masked, and safe to open' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'The list' })
  export(
    @Query({ schema: exportQuerySchema }) query: ExportQuery,
    @CurrentOfficial() official: Official,
  ): StreamableFile {
    return new StreamableFile(Readable.from(this.lists.csv(query, official)), { type: CSV });
  }

  @Post('bulk')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Work on many cases, or preview it; what is refused is listed case by case' })
  @ApiOkResponse({ description: 'What came of each case', standardSchema: bulkAnswerSchema })
  work(
    @Body({ schema: bulkSchema }) body: BulkBody,
    @CurrentOfficial() official: Official,
  ): Promise<BulkAnswer> {
    return this.bulk.run(body, official);
  }

  @Post('bulk/undo')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Take bulk work back, where the life of each case allows it' })
  @ApiOkResponse({ description: 'What came of each case', standardSchema: bulkAnswerSchema })
  undo(
    @Body({ schema: undoBulkSchema }) body: UndoBulkBody,
    @CurrentOfficial() official: Official,
  ): Promise<BulkAnswer> {
    return this.bulk.undo(body.bulkId, official);
  }
}
