/** `officials:list` */
import { Injectable } from '@nestjs/common';
import type { CommandCall, DeskCommand } from '../../platform/commands.js';
import { type Account, Accounts } from '../accounts.js';

@Injectable()
export class ListOfficials implements DeskCommand {
  readonly name = 'officials:list';
  readonly describe = 'List all accounts, one a line: e-mail address, name, roles, state';

  constructor(private readonly accounts: Accounts) {}

  async run({ terminal }: CommandCall): Promise<void> {
    for (const account of await this.accounts.find({})) terminal.say(lineOf(account));
  }
}

function lineOf({ row, official, open }: Account): string {
  const roles = official.roles.map(({ department, role }) => `${department}:${role}`).join(' ');
  const notes = [
    open ? 'open' : 'closed',
    ...(row.totpSecret === null ? [] : ['second factor']),
    ...(row.demonstration ? ['demonstration'] : []),
  ];
  return [official.email, official.name, roles, notes.join(', ')].join('\t');
}
