/** The few ways in which the desk says no. One filter turns them into problem responses or socket refusals. */

/** One wrong field of a request: a JSON pointer-like path (`contact.value`) and what is wrong with it. */
export interface FieldError {
  field: string;
  message: string;
}

export interface ErrorDetails {
  errors?: readonly FieldError[];
  /** Further members of the problem document, e.g. the holder of a claim. */
  extra?: Readonly<Record<string, unknown>>;
  cause?: unknown;
}

/** Base of every expected refusal: an HTTP status, a stable code (`case/already-claimed`), a human sentence. */
export abstract class DomainError extends Error {
  abstract readonly status: number;
  readonly errors: readonly FieldError[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: string,
    detail: string,
    details: ErrorDetails = {},
  ) {
    super(detail, { cause: details.cause });
    this.name = new.target.name;
    this.errors = details.errors ?? [];
    this.extra = details.extra ?? {};
  }
}

/** Thrown when a request has wrong, missing or unknown fields. */
export class Invalid extends DomainError {
  readonly status = 400;
}

/** Thrown when an action needs a session and there is none. */
export class Unauthenticated extends DomainError {
  readonly status = 401;
}

/** Thrown when the signed-in official lacks the role for an action. */
export class Forbidden extends DomainError {
  readonly status = 403;
}

/** Thrown when the thing asked for does not exist, or not for this official. */
export class NotFound extends DomainError {
  readonly status = 404;
}

/** Thrown when the thing is in another state or version than the caller supposed. */
export class Conflict extends DomainError {
  readonly status = 409;
}

/** Thrown when a body or file is larger than its limit. */
export class TooLarge extends DomainError {
  readonly status = 413;
}

/** Thrown when a body or file is of a type that the desk does not read. */
export class UnsupportedType extends DomainError {
  readonly status = 415;
}

/** Thrown when a well-formed request fails the rules of the domain, e.g. the checks of a reply. */
export class Refused extends DomainError {
  readonly status = 422;
}

/** Thrown when the desk cannot do it now, but soon: it is closing down to start anew. */
export class Unavailable extends DomainError {
  readonly status = 503;
}

/** Thrown when a caller came too often; carries the seconds to wait. */
export class TooManyRequests extends DomainError {
  readonly status = 429;

  constructor(
    code: string,
    detail: string,
    readonly retryAfterSeconds: number,
  ) {
    super(code, detail);
  }
}
