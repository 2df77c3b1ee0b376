/** `GET /api/facts/:id/effect`: asked before a fact is changed. */
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { factIdSchema } from '../facts/contract.js';
import { CurrentOfficial, type Official, SignedIn } from '../officials/index.js';
import { type FactEffect, factEffectSchema } from './contract.js';
import { FactEffects } from './fact-effects.service.js';

@ApiTags('facts')
@SignedIn()
@Controller('api/facts')
export class FactEffectsController {
  constructor(private readonly effects: FactEffects) {}

  @Get(':id/effect')
  @ApiOperation({ summary: 'What rests on a fact: replies that cite it, open cases matched with it' })
  @ApiOkResponse({ standardSchema: factEffectSchema })
  of(
    @Param('id', { schema: factIdSchema }) id: string,
    @CurrentOfficial() official: Official,
  ): Promise<FactEffect> {
    return this.effects.of(id, official);
  }
}
