/** `officials:password` */
import { Injectable } from '@nestjs/common';
import type { Command } from 'commander';
import type { CommandCall, DeskCommand } from '../../platform/commands.js';
import { Officials } from '../officials.service.js';
import { AskedPasswords, PASSWORD_OPTION } from './asked-password.js';

@Injectable()
export class ChangePassword implements DeskCommand {
  readonly name = 'officials:password';
  readonly describe = 'Give an account a new password and end its sessions';

  constructor(
    private readonly officials: Officials,
    private readonly passwords: AskedPasswords,
  ) {}

  configure(command: Command): void {
    command.argument('<email>').option(...PASSWORD_OPTION);
  }

  async run(call: CommandCall): Promise<void> {
    const [email = ''] = call.arguments;
    const { password, note } = await this.passwords.from(call);
    const official = await this.officials.changePassword(email, password);
    call.terminal.say(`${official.name} <${official.email}> has a new password and must log in again.`);
    call.terminal.say(note);
  }
}
