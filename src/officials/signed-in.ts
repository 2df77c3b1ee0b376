/** Guards of controllers: `@SignedIn()` on a class or method, `@CurrentOfficial()` on a parameter. */
import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  UseGuards,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Unauthenticated } from '../platform/errors.js';
import type { Official } from './official.js';
import { Sessions } from './sessions.service.js';

const officials = new WeakMap<FastifyRequest, Official>();

@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(@Inject(Sessions) private readonly sessions: Sessions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const official = await this.sessions.resolve(request.headers.cookie);
    if (official === undefined) throw new Unauthenticated('session/none', 'Please log in first.');
    officials.set(request, official);
    return true;
  }
}

export function SignedIn(): ClassDecorator & MethodDecorator {
  return UseGuards(SignedInGuard);
}

export const CurrentOfficial = createParamDecorator((_: unknown, context: ExecutionContext): Official => {
  const official = officials.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (official === undefined) throw new Unauthenticated('session/none', 'Please log in first.');
  return official;
});
