/** Logging in: throttle, password, second factor, a fresh session. */
import { Injectable } from '@nestjs/common';
import { Metrics } from '../platform/metrics.js';
import { Unauthenticated } from '../platform/errors.js';
import { type Account, Accounts } from './accounts.js';
import type { Login } from './contract.js';
import { KnownDevices } from './known-devices.js';
import { type Attempt, LoginThrottle } from './login-throttle.js';
import { plainEmail } from './new-official.js';
import { Passwords } from './passwords.js';
import { SecondFactors } from './second-factors.js';
import { Sessions } from './sessions.service.js';

export interface Browser {
  address: string;
  cookieHeader: string | undefined;
}

export interface LoggedIn {
  /** Values of the session and device cookies. */
  session: string;
  device: string;
}

@Injectable()
export class LogIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly devices: KnownDevices,
    private readonly metrics: Metrics,
    private readonly passwords: Passwords,
    private readonly secondFactors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly throttle: LoginThrottle,
  ) {}

  /**
   * @throws Unauthenticated `session/wrong-credentials` (also for unknown and closed accounts) or
   *   `session/totp-needed`; TooManyRequests `session/too-many-attempts`
   */
  async enter(login: Login, browser: Browser): Promise<LoggedIn> {
    const email = plainEmail(login.email);
    const device = this.devices.deviceOf(browser.cookieHeader, email);
    const attempt = await this.throttle.count({ email, address: browser.address, knownDevice: device });
    const account = await this.accounts.byEmail(email);
    if (!(await this.passwords.matches(account?.row.passwordHash, login.password)) || !account?.open)
      throw this.wrong();
    await this.requireSecondFactor(account, login.totp, attempt);
    await this.throttle.forgive(attempt);
    // A session that the browser had before ends: no token outlives a log-in.
    await this.sessions.end(browser.cookieHeader);
    this.count('right');
    return {
      session: await this.sessions.begin(account.official.id),
      device: this.devices.seal(email, device),
    };
  }

  private async requireSecondFactor(
    account: Account,
    code: string | undefined,
    attempt: Attempt,
  ): Promise<void> {
    if (account.row.totpSecret === null) return;
    if (!code) {
      await this.throttle.takeBack(attempt);
      throw new Unauthenticated('session/totp-needed', 'Please also give the code of your authenticator.', {
        errors: [{ field: 'totp', message: 'Please give the six digits that your authenticator shows.' }],
      });
    }
    if (!(await this.secondFactors.accept(account.row, code))) throw this.wrong();
  }

  private wrong(): Unauthenticated {
    this.count('wrong');
    return new Unauthenticated(
      'session/wrong-credentials',
      'The e-mail address or the password is not right.',
    );
  }

  private count(outcome: 'right' | 'wrong'): void {
    this.metrics.count('desk_logins_total', 'Attempts to log in', { outcome });
  }
}
