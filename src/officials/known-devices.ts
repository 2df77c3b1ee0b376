/** The device cookie: a sealed note that this browser has logged in to one account before. Opens nothing by itself. */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { Secrets } from '../platform/secrets.js';
import { cookieIn, DEVICE_COOKIE, DEVICE_LIFE } from './session-cookies.js';

const noteSchema = z.object({ device: z.string(), email: z.string(), until: z.number() });

@Injectable()
export class KnownDevices {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly secrets: Secrets,
  ) {}

  /** The id of the browser, if its cookie was given to it at a log-in to this account. */
  deviceOf(cookieHeader: string | undefined, email: string): string | undefined {
    const note = this.open(cookieIn(cookieHeader, DEVICE_COOKIE));
    return note?.email === email && note.until > this.clock.now() ? note.device : undefined;
  }

  /** A new cookie value; a browser that is known already keeps its id, and with it its failures. */
  seal(email: string, device: string | undefined): string {
    const until = this.clock.now() + DEVICE_LIFE;
    return this.secrets.encrypt(JSON.stringify({ device: device ?? this.ids.next(), email, until }));
  }

  private open(sealed: string | undefined): z.infer<typeof noteSchema> | undefined {
    if (!sealed) return undefined;
    try {
      return noteSchema.parse(JSON.parse(this.secrets.decrypt(sealed)));
    } catch {
      // Made by hand or under an older key: the browser is a stranger, which is no error.
      return undefined;
    }
  }
}
