/**
 * Announced when an official logged out, was disabled, got other roles or another password. Whoever holds open sockets of this
 * official asks `Sessions.resolve` again with each socket's cookie and closes those that are no longer answered for.
 */
export class SessionsEnded {
  constructor(readonly officialId: string) {}
}
