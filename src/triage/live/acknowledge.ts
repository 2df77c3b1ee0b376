/** Answers a message of a socket: what went well, or why not, in the form of the wire contract. */
import { Logger } from '@nestjs/common';
import type { z } from 'zod';
import { problemOf } from '../../platform/problem.js';
import { parse } from '../../platform/validation.js';
import type { Acknowledgement } from './contract.js';

const logger = new Logger('live');

/** Parses the message by its schema, does the work, and never throws. */
export async function acknowledge<Schema extends z.ZodType>(
  schema: Schema,
  message: unknown,
  work: (body: z.output<Schema>) => Promise<void> | void,
): Promise<Acknowledgement> {
  try {
    await work(parse(schema, message));
    return { ok: true };
  } catch (error) {
    const { status, code, detail } = problemOf(error);
    if (status >= UNEXPECTED) logger.error('A message of a socket failed', error);
    return { ok: false, code, detail };
  }
}

const UNEXPECTED = 500;
