/** The one place where errors become HTTP responses. */
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TooManyRequests, Unavailable } from './errors.js';
import { problemOf, type Problem } from './problem.js';

/** Draws a problem as a page for a citizen's browser; set by the citizen slice. */
export type ProblemPage = (problem: Problem, request: FastifyRequest) => string | undefined;

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');
  private page: ProblemPage = () => undefined;

  drawWith(page: ProblemPage): void {
    this.page = page;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') return;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500 && !(error instanceof Unavailable)) {
      this.logger.error(
        `${request.method} ${request.routeOptions.url ?? ''}: ${describe(error)}`,
        stackOf(error),
      );
    }
    if (reply.sent) return;
    if (error instanceof TooManyRequests) void reply.header('retry-after', String(error.retryAfterSeconds));
    const html = this.page(problem, request);
    void reply
      .status(problem.status)
      .header('cache-control', 'no-store')
      .type(html === undefined ? 'application/problem+json' : 'text/html; charset=utf-8')
      .send(html ?? JSON.stringify(problem));
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'a value that is no error was thrown';
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
