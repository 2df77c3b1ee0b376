/**
 * PURE. The two cookies of an official's browser.
 *
 * Both are SameSite=Strict. A link in an e-mail to `/desk/...` still works: the page itself is static and needs no
 * cookie, and the calls it then makes come from our own page, so the browser sends the cookie with them. Lax would
 * gain nothing and would send the session along with every link that another site makes somebody follow.
 */
import { type CookieSerializeOptions, fastifyCookie } from '@fastify/cookie';
import { DAYS, SECONDS } from '../platform/clock.js';

export const SESSION_COOKIE = 'desk_session';
/** Says that this browser has logged in to the account before; it opens nothing by itself. */
export const DEVICE_COOKIE = 'desk_device';

export const DEVICE_LIFE = 180 * DAYS;

/** Without an age: the browser forgets it when it is closed, the server sooner. */
export function sessionCookie(publicUrl: string): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: publicUrl.startsWith('https:') };
}

export function deviceCookie(publicUrl: string): CookieSerializeOptions {
  return { ...sessionCookie(publicUrl), path: '/api/session', maxAge: DEVICE_LIFE / SECONDS };
}

/** The value of one cookie in a `Cookie` header. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined;
  return fastifyCookie.parse(header)[name];
}
