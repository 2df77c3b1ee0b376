/** Any thrown thing as an RFC 9457 problem document. Unexpected errors show nothing of their inside. */
import { HttpException } from '@nestjs/common';
import { DomainError, type FieldError } from './errors.js';

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: readonly FieldError[];
  [extra: string]: unknown;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not valid',
  401: 'Please log in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Somebody was faster, or the state has changed',
  413: 'Too large',
  415: 'Unsupported type',
  422: 'The checks did not pass',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  503: 'Not ready',
};

const FRAMEWORK_CODES: Readonly<Record<number, string>> = {
  400: 'request/invalid',
  404: 'request/not-found',
  413: 'request/too-large',
  415: 'request/unsupported-type',
  429: 'request/too-many',
  503: 'service/not-ready',
};

export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) {
    return {
      ...error.extra,
      ...problem(error.status, error.code, error.message),
      ...(error.errors.length > 0 ? { errors: error.errors } : {}),
    };
  }
  const status = httpStatusOf(error);
  if (status === undefined || status >= 500) {
    return status === 503
      ? problem(503, 'service/not-ready', 'The desk is starting or its database does not answer.')
      : problem(
          500,
          'service/unexpected',
          'Something went wrong on our side. Nothing you sent was half saved.',
        );
  }
  const detail = error instanceof Error ? error.message : 'The request could not be read.';
  return problem(status, FRAMEWORK_CODES[status] ?? 'request/refused', detail);
}

function problem(status: number, code: string, detail: string): Problem {
  return {
    type: `urn:rumour-desk:problem:${code}`,
    title: TITLES[status] ?? 'Refused',
    status,
    code,
    detail,
  };
}

/** Status of errors that Nest or Fastify raise (both carry it, under different names). */
function httpStatusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number')
    return error.statusCode;
  return undefined;
}
