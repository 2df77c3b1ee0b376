/** Errors as pages for a citizen's browser; programs and the API keep their problem documents. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Problem } from '../platform/problem.js';
import { ProblemFilter } from '../platform/problem.filter.js';
import { problemPage } from './pages/problem.page.js';
import { Reader } from './reader.service.js';

const NOT_FOR_CITIZENS = /^\/(api|desk|health|metrics|socket\.io|assets)(\/|$|\?)/;

@Injectable()
export class ProblemPages implements OnModuleInit {
  constructor(
    private readonly filter: ProblemFilter,
    private readonly reader: Reader,
  ) {}

  onModuleInit(): void {
    this.filter.drawWith((problem, request) => this.draw(problem, request));
  }

  private draw(problem: Problem, request: FastifyRequest): string | undefined {
    const wantsPage = request.headers.accept?.includes('text/html') === true;
    if (!wantsPage || NOT_FOR_CITIZENS.test(request.url)) return undefined;
    return problemPage(this.reader.around(request), problem).markup;
  }
}
