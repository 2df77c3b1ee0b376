/** `/api/session`: log in, who am I, log out. */
import { Body, Controller, Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../platform/config.js';
import { Unauthenticated } from '../platform/errors.js';
import { type Login, loginSchema, sessionSchema, type SessionView } from './contract.js';
import { Departments } from './departments.service.js';
import { LogIn } from './log-in.service.js';
import { DEVICE_COOKIE, deviceCookie, SESSION_COOKIE, sessionCookie } from './session-cookies.js';
import { sessionView } from './session-view.js';
import { Sessions } from './sessions.service.js';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly config: Config,
    private readonly departments: Departments,
    private readonly logIn: LogIn,
    private readonly sessions: Sessions,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Log in; the session comes as an HttpOnly cookie' })
  @ApiOkResponse({ standardSchema: sessionSchema })
  async begin(
    @Body({ schema: loginSchema }) login: Login,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const browser = { address: request.ip, cookieHeader: request.headers.cookie };
    const { session, device } = await this.logIn.enter(login, browser);
    void reply.setCookie(SESSION_COOKIE, session, sessionCookie(this.config.publicUrl));
    void reply.setCookie(DEVICE_COOKIE, device, deviceCookie(this.config.publicUrl));
    return this.view(`${SESSION_COOKIE}=${session}`);
  }

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The official who is logged in' })
  @ApiOkResponse({ standardSchema: sessionSchema })
  show(@Req() request: FastifyRequest): Promise<SessionView> {
    return this.view(request.headers.cookie);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Log out' })
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(request.headers.cookie);
    void reply.clearCookie(SESSION_COOKIE, sessionCookie(this.config.publicUrl));
  }

  private async view(cookieHeader: string | undefined): Promise<SessionView> {
    const session = await this.sessions.find(cookieHeader);
    if (session === undefined) throw new Unauthenticated('session/none', 'Please log in first.');
    return sessionView(session, this.departments);
  }
}
