/** `/api/notifications`: what one official should know. */
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentOfficial, Official, SignedIn } from '../../officials/index.js';
import {
  type NotificationList,
  notificationListSchema,
  type ReadNotificationsBody,
  readNotificationsSchema,
} from '../contract.js';
import { Notifications } from './notifications.service.js';

const OK = 200;

@ApiTags('notifications')
@Controller('api/notifications')
@SignedIn()
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Get()
  @ApiOperation({ summary: 'Your newest notifications, and how many you have not read' })
  @ApiOkResponse({ standardSchema: notificationListSchema })
  list(@CurrentOfficial() official: Official): Promise<NotificationList> {
    return this.notifications.list(official);
  }

  @Post('read')
  @HttpCode(OK)
  @ApiOperation({ summary: 'Mark some as read: by id, by case, or all up to an instant' })
  @ApiOkResponse({ standardSchema: notificationListSchema })
  read(
    @Body({ schema: readNotificationsSchema }) body: ReadNotificationsBody,
    @CurrentOfficial() official: Official,
  ): Promise<NotificationList> {
    return this.notifications.read(official, body);
  }
}
