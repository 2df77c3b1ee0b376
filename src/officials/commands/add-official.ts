/** `officials:add` */
import { Injectable } from '@nestjs/common';
import type { Command } from 'commander';
import { z } from 'zod';
import type { CommandCall, DeskCommand } from '../../platform/commands.js';
import { parse } from '../../platform/validation.js';
import { ROLES } from '../contract.js';
import { Departments } from '../departments.service.js';
import type { DepartmentRole } from '../official.js';
import { Officials } from '../officials.service.js';
import { AskedPasswords, PASSWORD_OPTION } from './asked-password.js';

const optionsSchema = z.object({
  name: z.string(),
  email: z.string(),
  role: z.array(
    z
      .string()
      .regex(/^.+:[^:]+$/, 'Please write department:role, e.g. social-welfare:triager.')
      .transform((written) => {
        const colon = written.lastIndexOf(':');
        return { department: written.slice(0, colon), role: written.slice(colon + 1) };
      })
      .pipe(
        z.object({
          department: z.string(),
          role: z.enum(ROLES, `Please take one of ${ROLES.join(', ')}.`),
        }),
      ),
  ),
});

@Injectable()
export class AddOfficial implements DeskCommand {
  readonly name = 'officials:add';
  readonly describe = 'Add an account with a role in each of some departments';

  constructor(
    private readonly departments: Departments,
    private readonly officials: Officials,
    private readonly passwords: AskedPasswords,
  ) {}

  configure(command: Command): void {
    command
      .requiredOption('--name <name>', 'as colleagues will see it')
      .requiredOption('--email <address>', 'to log in with')
      .requiredOption(
        '--role <department:role...>',
        `one of ${ROLES.join(', ')}, e.g. social-welfare:triager general:viewer`,
      )
      .option(...PASSWORD_OPTION);
  }

  async run(call: CommandCall): Promise<void> {
    const { name, email, role } = parse(optionsSchema, call.options);
    const { password, note } = await this.passwords.from(call);
    const roles = role.map((each) => this.byAnyName(each));
    const official = await this.officials.add({ name, email, password, roles });
    call.terminal.say(`Added ${official.name} <${official.email}>.`);
    call.terminal.say(note);
  }

  private byAnyName({ department, role }: DepartmentRole): DepartmentRole {
    return { department: this.departments.find(department)?.id ?? department, role };
  }
}
