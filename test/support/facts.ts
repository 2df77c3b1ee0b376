/** Facts for tests: content that passes every rule, and facts that stand in the library. */
import type { z } from 'zod';
import type { FactView, newFactSchema } from '../../src/facts/contract.js';
import { FactChanges } from '../../src/facts/fact-changes.service.js';
import { Official } from '../../src/officials/index.js';
import type { Desk } from './boot-desk.js';

export type NewFact = z.infer<typeof newFactSchema>;

/** A pension of Rs 1,250 a month in Social Welfare, in force without an end, unless told otherwise. */
export function aFact(overrides: Partial<NewFact> = {}): NewFact {
  return {
    department: 'social-welfare',
    scheme: 'Old age pension',
    statement: 'The old age pension is Rs 1,250 a month from 1 April 2025.',
    details: '',
    slots: [{ kind: 'amount', label: 'monthly pension', value: 1250, unit: 'INR', period: 'month' }],
    orderNumber: null,
    validFrom: '2025-04-01',
    validUntil: null,
    asOf: '2025-04-01',
    reviewOn: null,
    source: {
      title: 'Order on social pensions',
      url: 'https://jk.example.gov.in/orders/pension',
      publisher: 'Social Welfare Department',
      tier: 'official',
      date: '2025-04-01',
      readExtent: 'whole order',
      otherSources: [],
    },
    aliases: [],
    translations: {},
    ...overrides,
  };
}

/** Stores a fact through the service, as an author of its department who has no account. */
export async function addFact(desk: Desk, overrides: Partial<NewFact> = {}): Promise<FactView> {
  const fact = aFact(overrides);
  const roles = [{ department: fact.department, role: 'author' }] as const;
  const author = new Official('author-of-tests', 'Author of tests', 'author@desk.test', roles);
  const { already: _, ...view } = await desk.app.get(FactChanges).create(fact, author);
  return view;
}
