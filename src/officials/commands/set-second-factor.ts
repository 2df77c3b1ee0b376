/** `officials:totp` */
import { Injectable } from '@nestjs/common';
import type { Command } from 'commander';
import { z } from 'zod';
import type { CommandCall, DeskCommand } from '../../platform/commands.js';
import { NotFound } from '../../platform/errors.js';
import { parse } from '../../platform/validation.js';
import { Accounts } from '../accounts.js';
import { SecondFactors } from '../second-factors.js';

const optionsSchema = z.object({ remove: z.boolean().default(false) });

@Injectable()
export class SetSecondFactor implements DeskCommand {
  readonly name = 'officials:totp';
  readonly describe = 'Require an authenticator code from an account; prints its otpauth: address once';

  constructor(
    private readonly accounts: Accounts,
    private readonly secondFactors: SecondFactors,
  ) {}

  configure(command: Command): void {
    command
      .argument('<email>')
      .option('--remove', 'require no code any more, e.g. when the telephone is lost');
  }

  async run({ arguments: [email = ''], options, terminal }: CommandCall): Promise<void> {
    const account = await this.accounts.byEmail(email);
    if (account === undefined)
      throw new NotFound('official/unknown', 'There is no account with this e-mail address.');
    if (parse(optionsSchema, options).remove) {
      await this.secondFactors.remove(account.official.id);
      return terminal.say(`${account.official.email} logs in with the password alone.`);
    }
    terminal.say(await this.secondFactors.set(account.official));
  }
}
