import { Injectable } from '@nestjs/common';
import type { Official } from './official.js';

/** Sessions in the database, found again by the cookie of a request or a socket handshake. */
@Injectable()
export class Sessions {
  /** The official of a `Cookie` header's session, or undefined when there is none or it has ended. */
  async resolve(cookieHeader: string | undefined): Promise<Official | undefined> {
    throw new Error(`not built yet ${cookieHeader}`);
  }
}
