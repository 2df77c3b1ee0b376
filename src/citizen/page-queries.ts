/**
 * What the addresses of pages may carry. Links get parameters of other programs on their way through phones, and old
 * links stay in use: what is not understood is passed over instead of refused.
 */
import { z } from 'zod';
import { SPOT_FEEDBACK, VERDICTS } from '../responses/contract.js';

const LONGEST = 200;
const LONGEST_CURSOR = 500;
const LONGEST_ADDRESS = 2000;

/** A text without blanks around it; undefined when it is empty or too long to be meant. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => (text === '' ? undefined : text))
    .optional()
    .catch(undefined);

export const homeQuerySchema = z.object({
  q: words(LONGEST),
  department: words(LONGEST),
  verdict: z.enum(VERDICTS).optional().catch(undefined),
  all: z
    .literal('1')
    .transform(() => true)
    .optional()
    .catch(undefined),
  cursor: words(LONGEST_CURSOR),
});

/** A messenger or another page may bring the text and the link along. */
export const reportQuerySchema = z.object({ text: words(LONGEST_ADDRESS), link: words(LONGEST_ADDRESS) });

export const trackQuerySchema = z.object({ code: z.string().max(LONGEST).optional().catch(undefined) });

export const trackingQuerySchema = z.object({
  new: z.literal('1').optional().catch(undefined),
  /** What the sender has just said of the answer. */
  said: z.enum(SPOT_FEEDBACK).optional().catch(undefined),
});
export const feedbackFormSchema = z.object({ feedback: z.enum(SPOT_FEEDBACK) });

/** A feed of everything, or of one department, one scheme, one language. */
export const feedQuerySchema = z.object({ department: words(LONGEST), topic: words(LONGEST) });

export const pictureQuerySchema = z.object({ v: words(LONGEST) });

const pixels = z.coerce.number().int().min(1).optional().catch(undefined);
export const oEmbedQuerySchema = z.object({
  url: z.string().max(LONGEST_ADDRESS).default(''),
  format: z.string().max(LONGEST).optional(),
  maxwidth: pixels,
  maxheight: pixels,
});
