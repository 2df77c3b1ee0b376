/** `POST /api/facts/import`: many facts at once, from JSON or a table. */
import { Body, Controller, Headers, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentOfficial, type Official, SignedIn } from '../../officials/index.js';
import { type FactImportView, factImportQuerySchema, factImportSchema } from '../contract.js';
import { FactImport } from './fact-import.service.js';
import { linesOfBody } from './import-body.js';

@ApiTags('facts')
@SignedIn()
@Controller('api/facts/import')
export class FactsImportController {
  constructor(private readonly imports: FactImport) {}

  @ApiOperation({
    summary: 'Import facts, all or nothing; `?dryRun=true` reports line by line and changes nothing',
    description:
      'JSON: a list of facts as `POST /api/facts` takes them, or as in `data/facts`. CSV: see `src/facts/README.md`.',
  })
  @ApiConsumes('application/json', 'text/csv')
  @ApiOkResponse({ standardSchema: factImportSchema })
  @HttpCode(HttpStatus.OK)
  @Post()
  import(
    @Query({ schema: factImportQuerySchema }) query: z.infer<typeof factImportQuerySchema>,
    @Headers('content-type') contentType: string | undefined,
    @Body() body: unknown,
    @CurrentOfficial() official: Official,
  ): Promise<FactImportView> {
    const request = { lines: linesOfBody(body, contentType), official, changeNote: 'Imported' };
    return query.dryRun ? this.imports.dryRun(request) : this.imports.run(request);
  }
}
