/** Refuses requests that another site makes a browser send (cross-site request forgery). */
import type { FastifyRequest } from 'fastify';
import { Forbidden } from '../errors.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A changing request from a browser must come from our own pages. Programs send neither header and pass.
 * @throws Forbidden `request/cross-site`
 */
export function requireSameOrigin(request: FastifyRequest, publicUrl: string): void {
  if (SAFE_METHODS.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (foreignSite || (origin !== undefined && !isOurs(origin, request.headers.host, publicUrl))) {
    throw new Forbidden('request/cross-site', 'This request came from another site.');
  }
}

export function isOurs(origin: string, host: string | undefined, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from === host || from === new URL(publicUrl).host;
}
