/** The schemas of the contract as OpenAPI shows them. */
import type { ApiBodyOptions } from '@nestjs/swagger';
import { z } from 'zod';
import { receiptSchema, reportFieldsSchema } from '../contract.js';

type SchemaForApi = Extract<ApiBodyOptions, { schema: unknown }>['schema'];

function forApi(schema: z.ZodType): SchemaForApi {
  // zod writes the same JSON schema dialect, under a type of its own.
  return z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' }) as SchemaForApi;
}

export const reportForApi = forApi(reportFieldsSchema);
export const receiptForApi = forApi(receiptSchema);
