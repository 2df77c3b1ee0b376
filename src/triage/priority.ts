/** PURE. The priority rubric: inputs in, a level and the reasons for it out. */

export const LEVELS = ['high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];

export const HARMS = [
  'none',
  'reputation',
  'service_avoidance',
  'money_or_identity',
  'safety',
  'unrest',
] as const;
export const AFFECTED = ['few', 'one_group', 'many', 'vulnerable'] as const;
/** The five steps of reach, from little interest to headline story. */
export const REACHES = ['little_interest', 'niche', 'trending', 'minor_story', 'headline_story'] as const;
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
