/** `officials:disable` */
import { Injectable } from '@nestjs/common';
import type { Command } from 'commander';
import type { CommandCall, DeskCommand } from '../../platform/commands.js';
import { Officials } from '../officials.service.js';

@Injectable()
export class DisableOfficial implements DeskCommand {
  readonly name = 'officials:disable';
  readonly describe = 'Close an account and end its sessions; what it decided stays on record';

  constructor(private readonly officials: Officials) {}

  configure(command: Command): void {
    command.argument('<email>');
  }

  async run({ arguments: [email = ''], terminal }: CommandCall): Promise<void> {
    const official = await this.officials.disable(email);
    terminal.say(`${official.name} <${official.email}> can no longer log in.`);
  }
}
