/** Where deliveries stand: of a case, parked ones with a retry, and the channels. */
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentOfficial, type Official, SignedIn } from '../../officials/index.js';
import type { Page } from '../../platform/paging.js';
import { channelListSchema } from '../channels/channels.contract.js';
import { Channels } from '../channels/channels.service.js';
import { replyIdSchema } from '../contract.js';
import {
  type CaseDeliveries,
  caseDeliveriesSchema,
  deliveryIdSchema,
  deliveryPageSchema,
  type DeliveryQuery,
  deliveryQuerySchema,
  type DeliveryView,
  retriedSchema,
  type RetryBody,
  retrySchema,
} from './deliveries.contract.js';
import { DeliveryLists } from './delivery-lists.service.js';

type Retried = z.infer<typeof retriedSchema>;

@ApiTags('deliveries')
@SignedIn()
@Controller('api')
export class DeliveriesController {
  constructor(
    private readonly channels: Channels,
    private readonly lists: DeliveryLists,
  ) {}

  @Get('channels')
  @ApiOperation({ summary: 'Every way out of the desk: whether it is on, and how many messages stand where' })
  @ApiOkResponse({ standardSchema: channelListSchema })
  async listChannels(): Promise<z.infer<typeof channelListSchema>> {
    return { items: await this.channels.view() };
  }

  @Get('cases/:id/deliveries')
  @ApiOperation({ summary: 'How far the answer to a case has come to those who asked' })
  @ApiOkResponse({ standardSchema: caseDeliveriesSchema })
  ofCase(
    @Param('id', { schema: replyIdSchema }) caseId: string,
    @CurrentOfficial() official: Official,
  ): Promise<CaseDeliveries> {
    return this.lists.ofCase(caseId, official);
  }

  @Get('deliveries')
  @ApiOperation({ summary: 'Deliveries of your departments, e.g. the parked ones with the reason' })
  @ApiOkResponse({ standardSchema: deliveryPageSchema })
  list(
    @Query({ schema: deliveryQuerySchema }) query: DeliveryQuery,
    @CurrentOfficial() official: Official,
  ): Promise<Page<DeliveryView>> {
    return this.lists.list(query, official);
  }

  @Post('deliveries/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Try parked deliveries again: all, of one channel, or with one reason (authors)' })
  @ApiOkResponse({ standardSchema: retriedSchema })
  async retryAll(
    @Body({ schema: retrySchema }) body: RetryBody,
    @CurrentOfficial() official: Official,
  ): Promise<Retried> {
    return { retried: await this.lists.retryAll(body, official) };
  }

  @Post('deliveries/:id/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Try a parked delivery again (authors)' })
  @ApiOkResponse({ standardSchema: retriedSchema })
  async retry(
    @Param('id', { schema: deliveryIdSchema }) id: string,
    @CurrentOfficial() official: Official,
  ): Promise<Retried> {
    return { retried: await this.lists.retry(id, official) };
  }
}
