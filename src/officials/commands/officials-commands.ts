/** Gives this slice's commands to the command line. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Commands } from '../../platform/commands.js';
import { AddOfficial } from './add-official.js';
import { ChangePassword } from './change-password.js';
import { DisableOfficial } from './disable-official.js';
import { ListOfficials } from './list-officials.js';
import { SetSecondFactor } from './set-second-factor.js';

export const COMMANDS = [AddOfficial, ChangePassword, DisableOfficial, ListOfficials, SetSecondFactor];

@Injectable()
export class OfficialsCommands implements OnModuleInit {
  constructor(
    private readonly commands: Commands,
    private readonly add: AddOfficial,
    private readonly changePassword: ChangePassword,
    private readonly disable: DisableOfficial,
    private readonly list: ListOfficials,
    private readonly setSecondFactor: SetSecondFactor,
  ) {}

  onModuleInit(): void {
    this.commands.add(this.add, this.changePassword, this.disable, this.list, this.setSecondFactor);
  }
}
