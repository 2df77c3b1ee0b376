/** Administrators manage who else is told of publications. */
import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentOfficial, type Official, SignedIn } from '../../officials/index.js';
import {
  type ChangedWebhook,
  changedWebhookSchema,
  type CreatedWebhook,
  createdWebhookSchema,
  deliveryIdSchema,
  type NewWebhook,
  newWebhookSchema,
  webhookListSchema,
  webhookSchema,
  type WebhookView,
} from './deliveries.contract.js';
import { Webhooks } from './webhooks.service.js';

@ApiTags('webhooks')
@SignedIn()
@Controller('api/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: Webhooks) {}

  @Get()
  @ApiOperation({ summary: 'Programs that are told of publications (administrators)' })
  @ApiOkResponse({ standardSchema: webhookListSchema })
  async list(@CurrentOfficial() official: Official): Promise<z.infer<typeof webhookListSchema>> {
    return { items: await this.webhooks.list(official) };
  }

  @Post()
  @ApiOperation({ summary: 'Add a webhook (administrators); its secret is shown this once' })
  @ApiCreatedResponse({ standardSchema: createdWebhookSchema })
  add(
    @Body({ schema: newWebhookSchema }) body: NewWebhook,
    @CurrentOfficial() official: Official,
  ): Promise<CreatedWebhook> {
    return this.webhooks.add(body, official);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Change a webhook, or switch it off and on (administrators)' })
  @ApiOkResponse({ standardSchema: webhookSchema })
  change(
    @Param('id', { schema: deliveryIdSchema }) id: string,
    @Body({ schema: changedWebhookSchema }) body: ChangedWebhook,
    @CurrentOfficial() official: Official,
  ): Promise<WebhookView> {
    return this.webhooks.change(id, body, official);
  }

  @Post(':id/test')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Send a signed test event, which holds no publication (administrators)' })
  @ApiOkResponse({ standardSchema: webhookSchema })
  test(
    @Param('id', { schema: deliveryIdSchema }) id: string,
    @CurrentOfficial() official: Official,
  ): Promise<WebhookView> {
    return this.webhooks.test(id, official);
  }

  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Remove a webhook (administrators)' })
  @ApiNoContentResponse()
  async remove(
    @Param('id', { schema: deliveryIdSchema }) id: string,
    @CurrentOfficial() official: Official,
  ): Promise<void> {
    await this.webhooks.remove(id, official);
  }
}
