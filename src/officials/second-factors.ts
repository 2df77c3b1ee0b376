/** The second factor of an account: given out once, kept encrypted, each code accepted once. */
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Secrets } from '../platform/secrets.js';
import { OfficialEntity } from './official.entity.js';
import { otpauthUri, stepOfCode, TOTP_SECRET_BYTES } from './totp.js';

@Injectable()
export class SecondFactors {
  constructor(
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly work: UnitOfWork,
  ) {}

  /** Sets a new secret and gives the `otpauth:` address for the authenticator; from now on a code is required. */
  async set(official: { id: string; email: string }): Promise<string> {
    const secret = Buffer.from(this.secrets.token(), 'base64url').subarray(0, TOTP_SECRET_BYTES);
    const totpSecret = this.secrets.encrypt(secret.toString('base64url'));
    await this.work.run(({ manager }) =>
      manager.update(OfficialEntity, { id: official.id }, { totpSecret, totpLastStep: null }),
    );
    return otpauthUri(secret, official.email);
  }

  async remove(officialId: string): Promise<void> {
    await this.work.run(({ manager }) =>
      manager.update(OfficialEntity, { id: officialId }, { totpSecret: null, totpLastStep: null }),
    );
  }

  /** Whether the code is right and has not been used before. */
  async accept(account: OfficialEntity, code: string): Promise<boolean> {
    if (account.totpSecret === null) return false;
    const secret = Buffer.from(this.secrets.decrypt(account.totpSecret), 'base64url');
    const step = stepOfCode(secret, code, this.clock.now());
    if (step === undefined) return false;
    const { id } = account;
    const used = await this.work.run(({ manager }) =>
      manager.update(
        OfficialEntity,
        [
          { id, totpLastStep: IsNull() },
          { id, totpLastStep: LessThan(step) },
        ],
        {
          totpLastStep: step,
        },
      ),
    );
    return used.affected === 1;
  }
}
