/** Who reads: the language of a request, remembered when it was chosen by a link. */
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DAYS, SECONDS } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Assets } from './assets.service.js';
import { acceptedLanguage, chooseLanguage, isLanguage, type Language, LANGUAGE_COOKIE } from './language.js';
import type { Surroundings } from './layout.js';

const REMEMBERED = (365 * DAYS) / SECONDS;

@Injectable()
export class Reader {
  constructor(
    private readonly assets: Assets,
    private readonly config: Config,
  ) {}

  /** What a page needs to know; `language` overrides the reader's. */
  around(request: FastifyRequest, language = this.languageOf(request)): Surroundings {
    return {
      language,
      path: request.url,
      publicUrl: this.config.publicUrl,
      demonstration: this.config.demonstration,
      assets: this.assets.urls,
    };
  }

  languageOf(request: FastifyRequest): Language {
    return chooseLanguage({
      query: this.chosenBy(request),
      cookie: request.cookies?.[LANGUAGE_COOKIE],
      acceptLanguage: request.headers['accept-language'],
    });
  }

  /** The language that the address or the headers ask for; undefined when they ask for none of ours. */
  wishOf(request: FastifyRequest): Language | undefined {
    return this.chosenBy(request) ?? acceptedLanguage(request.headers['accept-language']);
  }

  /** The language of `?lang=`. */
  chosenBy(request: FastifyRequest): Language | undefined {
    const chosen = new URLSearchParams(request.url.split('?')[1] ?? '').get('lang');
    return isLanguage(chosen) ? chosen : undefined;
  }

  /** Keeps a language that was chosen by a link for the next pages. */
  remember(request: FastifyRequest, reply: FastifyReply): void {
    const chosen = this.chosenBy(request);
    if (chosen === undefined) return;
    void reply.setCookie(LANGUAGE_COOKIE, chosen, {
      path: '/',
      maxAge: REMEMBERED,
      sameSite: 'lax',
      httpOnly: true,
      secure: this.config.publicUrl.startsWith('https:'),
    });
  }
}
