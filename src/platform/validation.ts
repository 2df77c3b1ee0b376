/** Turns the issues of a schema into one error that names every bad field. */
import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { z } from 'zod';
import { type FieldError, Invalid } from './errors.js';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly keys?: readonly string[];
}

/** Validates every `@Body({ schema })`, `@Query({ schema })` and `@Param(…, { schema })`. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({ exceptionFactory: (issues) => invalid(issues) });
}

/**
 * Parses a value by its schema.
 * @throws Invalid naming each bad field
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues);
}

export function invalid(issues: readonly Issue[]): Invalid {
  const errors = issues.flatMap(fieldErrors);
  const named = [...new Set(errors.map((error) => error.field))].join(', ');
  return new Invalid('request/invalid', `Please correct: ${named}.`, { errors });
}

function fieldErrors(issue: Issue): FieldError[] {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  if (issue.code === 'unrecognized_keys' && issue.keys) {
    return issue.keys.map((key) => ({
      field: [...path, key].join('.'),
      message: 'This field is not known.',
    }));
  }
  return [{ field: path.join('.') || 'body', message: issue.message }];
}
