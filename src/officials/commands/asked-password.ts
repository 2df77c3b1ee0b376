/** Passwords never stand in the command line: other users of the machine can read it. */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { CommandCall } from '../../platform/commands.js';
import { Secrets } from '../../platform/secrets.js';
import { parse } from '../../platform/validation.js';

const GENERATED_LENGTH = 20;

export const PASSWORD_OPTION = [
  '--password-stdin',
  'read the password from standard input (otherwise one is made and shown once)',
] as const;

const optionsSchema = z.object({ passwordStdin: z.boolean().default(false) });

export interface AskedPassword {
  password: string;
  /** What to tell the person who asked. */
  note: string;
}

@Injectable()
export class AskedPasswords {
  constructor(private readonly secrets: Secrets) {}

  async from({ options, terminal }: CommandCall): Promise<AskedPassword> {
    if (parse(optionsSchema, options).passwordStdin) {
      const [password = ''] = (await terminal.readInput()).split(/\r?\n/);
      return { password, note: 'The password is the one that was given.' };
    }
    const password = this.secrets.token().slice(0, GENERATED_LENGTH);
    return { password, note: `Password, shown this once: ${password}` };
  }
}
