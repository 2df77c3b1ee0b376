/** The publishing calendar: posts, suggestions for posts, plans and how steadily they are kept. */
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentOfficial, type Official, SignedIn } from '../../officials/index.js';
import { Occasions } from './occasions.service.js';
import { Posts } from './posts.service.js';
import { PublishingPlan } from './publishing-plan.service.js';
import {
  type CalendarQuery,
  calendarQuerySchema,
  calendarSchema,
  type ChangedPost,
  changedPostSchema,
  type NewPost,
  newPostSchema,
  type Plan,
  planSchema,
  type PostActionBody,
  postActionSchema,
  postIdSchema,
  postSchema,
  type PostView,
  type ReturnPostBody,
  returnPostSchema,
  steadinessSchema,
  type SteadinessView,
  suggestionListSchema,
} from './schedule.contract.js';

@ApiTags('publishing calendar')
@SignedIn()
@Controller('api')
export class PostsController {
  constructor(
    private readonly occasions: Occasions,
    private readonly plans: PublishingPlan,
    private readonly posts: Posts,
  ) {}

  @Get('posts')
  @ApiOperation({
    summary: 'What goes out to the pages of your departments, and went out, between two instants',
  })
  @ApiOkResponse({ standardSchema: calendarSchema })
  async calendar(
    @Query({ schema: calendarQuerySchema }) query: CalendarQuery,
    @CurrentOfficial() official: Official,
  ): Promise<z.infer<typeof calendarSchema>> {
    return { items: await this.posts.calendar(query, official) };
  }

  @Get('posts/suggestions')
  @ApiOperation({ summary: 'What there is occasion to post about (authors); saves nothing' })
  @ApiOkResponse({ standardSchema: suggestionListSchema })
  async suggestions(@CurrentOfficial() official: Official): Promise<z.infer<typeof suggestionListSchema>> {
    return { items: await this.occasions.list(official) };
  }

  @Get('posting-plans')
  @ApiOperation({ summary: 'How steadily each page was posted on, against its plan' })
  @ApiOkResponse({ standardSchema: steadinessSchema })
  steadiness(@CurrentOfficial() official: Official): Promise<SteadinessView> {
    return this.plans.steadiness(official);
  }

  @Put('posting-plans')
  @ApiOperation({ summary: 'Say how often a page is to be posted on (approvers)' })
  @ApiOkResponse({ standardSchema: steadinessSchema })
  async plan(
    @Body({ schema: planSchema }) body: Plan,
    @CurrentOfficial() official: Official,
  ): Promise<SteadinessView> {
    await this.plans.set(body, official);
    return this.plans.steadiness(official);
  }

  @Post('posts')
  @ApiOperation({ summary: 'Draft a post (authors)' })
  @ApiCreatedResponse({ standardSchema: postSchema })
  async draft(
    @Body({ schema: newPostSchema }) body: NewPost,
    @CurrentOfficial() official: Official,
  ): Promise<PostView> {
    return this.posts.find(await this.posts.draft(body, official), official);
  }

  @Get('posts/:id')
  @ApiOperation({ summary: 'One post' })
  @ApiOkResponse({ standardSchema: postSchema })
  show(
    @Param('id', { schema: postIdSchema }) id: string,
    @CurrentOfficial() official: Official,
  ): Promise<PostView> {
    return this.posts.find(id, official);
  }

  @Put('posts/:id')
  @ApiOperation({ summary: 'Change a post (authors); voids its approval' })
  @ApiOkResponse({ standardSchema: postSchema })
  async change(
    @Param('id', { schema: postIdSchema }) id: string,
    @Body({ schema: changedPostSchema }) { version, ...fields }: ChangedPost,
    @CurrentOfficial() official: Official,
  ): Promise<PostView> {
    await this.posts.edit({ id, version, official }, fields);
    return this.posts.find(id, official);
  }

  @Post('posts/:id/submit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask for approval (authors)' })
  @ApiOkResponse({ standardSchema: postSchema })
  async submit(
    @Param('id', { schema: postIdSchema }) id: string,
    @Body({ schema: postActionSchema }) { version }: PostActionBody,
    @CurrentOfficial() official: Official,
  ): Promise<PostView> {
    await this.posts.submit({ id, version, official });
    return this.posts.find(id, official);
  }

  @Post('posts/:id/approve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Approve a post that somebody else wrote (approvers); it goes out at its time' })
  @ApiOkResponse({ standardSchema: postSchema })
  async approve(
    @Param('id', { schema: postIdSchema }) id: string,
    @Body({ schema: postActionSchema }) { version }: PostActionBody,
    @CurrentOfficial() official: Official,
  ): Promise<PostView> {
    await this.posts.approve({ id, version, official });
    return this.posts.find(id, official);
  }

  @Post('posts/:id/return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a post back with a comment (approvers)' })
  @ApiOkResponse({ standardSchema: postSchema })
  async giveBack(
    @Param('id', { schema: postIdSchema }) id: string,
    @Body({ schema: returnPostSchema }) { version, comment }: ReturnPostBody,
    @CurrentOfficial() official: Official,
  ): Promise<PostView> {
    await this.posts.giveBack({ id, version, official }, comment);
    return this.posts.find(id, official);
  }

  @Post('posts/:id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a post out of the calendar (authors)' })
  @ApiOkResponse({ standardSchema: postSchema })
  async cancel(
    @Param('id', { schema: postIdSchema }) id: string,
    @Body({ schema: postActionSchema }) { version }: PostActionBody,
    @CurrentOfficial() official: Official,
  ): Promise<PostView> {
    await this.posts.cancel({ id, version, official });
    return this.posts.find(id, official);
  }
}
