/** What leaves the desk: answers to those who asked, webhooks, posts to the department's own pages. */
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FactsModule } from '../../facts/index.js';
import { IngestModule } from '../../ingest/index.js';
import { OutboxModule } from '../../platform/outbox/index.js';
import { TriageModule } from '../../triage/index.js';
import { Channels } from '../channels/channels.service.js';
import { EmailChannel } from '../channels/email.channel.js';
import { FacebookChannel } from '../channels/facebook.channel.js';
import { MastodonChannel } from '../channels/mastodon.channel.js';
import { TelegramChannel, TelegramPageChannel } from '../channels/telegram.channel.js';
import { WebPushChannel } from '../channels/web-push.channel.js';
import { WebhookChannel } from '../channels/webhook.channel.js';
import { WhatsappChannel } from '../channels/whatsapp.channel.js';
import { XChannel } from '../channels/x.channel.js';
import { ResponsesModule } from '../responses.module.js';
import { Occasions } from '../schedule/occasions.service.js';
import { PostEntity } from '../schedule/post.entity.js';
import { PostParcels } from '../schedule/post-parcels.service.js';
import { PostingPlanEntity } from '../schedule/posting-plan.entity.js';
import { PostsController } from '../schedule/posts.controller.js';
import { Posts } from '../schedule/posts.service.js';
import { PublishingPlan } from '../schedule/publishing-plan.service.js';
import { PostDoubts } from '../schedule/post-doubts.service.js';
import { ReleasePosts } from '../schedule/release-posts.round.js';
import { CatchUp } from './catch-up.round.js';
import { CorrespondentEntity } from './correspondent.entity.js';
import { ChatFollowerEntity } from './chat-follower.entity.js';
import { ChatFollowers } from './chat-followers.service.js';
import { Correspondents } from './correspondents.service.js';
import { DeliveriesController } from './deliveries.controller.js';
import { Deliveries } from './deliveries.service.js';
import { DeliveryCarrier } from './delivery-carrier.service.js';
import { DeliveryLists } from './delivery-lists.service.js';
import { DeliveryOptOut } from './delivery-opt-out.service.js';
import { IncomingController } from './incoming.controller.js';
import { Incoming } from './incoming.service.js';
import { PersonalParcels } from './personal-parcels.service.js';
import { PushSubscriptionEntity } from './push-subscription.entity.js';
import { PushSubscriptions } from './push-subscriptions.service.js';
import { FollowWays } from './ways-to-follow.service.js';
import { WebhookEntity } from './webhook.entity.js';
import { WebhookParcels } from './webhook-parcels.service.js';
import { WebhooksController } from './webhooks.controller.js';
import { Webhooks } from './webhooks.service.js';

const CHANNELS = [
  EmailChannel,
  FacebookChannel,
  MastodonChannel,
  TelegramChannel,
  TelegramPageChannel,
  WebPushChannel,
  WebhookChannel,
  WhatsappChannel,
  XChannel,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ChatFollowerEntity,
      CorrespondentEntity,
      PostEntity,
      PostingPlanEntity,
      PushSubscriptionEntity,
      WebhookEntity,
    ]),
    FactsModule,
    IngestModule,
    OutboxModule,
    ResponsesModule,
    TriageModule,
  ],
  controllers: [DeliveriesController, IncomingController, PostsController, WebhooksController],
  providers: [
    ...CHANNELS,
    CatchUp,
    Channels,
    ChatFollowers,
    Correspondents,
    Deliveries,
    DeliveryCarrier,
    DeliveryLists,
    DeliveryOptOut,
    FollowWays,
    Incoming,
    Occasions,
    PersonalParcels,
    PostParcels,
    Posts,
    PublishingPlan,
    PushSubscriptions,
    PostDoubts,
    ReleasePosts,
    WebhookParcels,
    Webhooks,
  ],
  exports: [DeliveryOptOut, FollowWays, PushSubscriptions],
})
export class DeliveriesModule {}
