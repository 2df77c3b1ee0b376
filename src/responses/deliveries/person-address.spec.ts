import { describe, expect, it } from '@jest/globals';
import { personAddress } from './person-address.js';

describe('the address of a citizen', () => {
  it.each([
    ['phone', '+91 99060 12345', '919906012345'],
    ['phone', '99060-12345', '919906012345'],
    ['phone', '099060 12345', '919906012345'],
    ['phone', '919906012345', '919906012345'],
    ['phone', '0091 9906012345', '919906012345'],
    ['phone', '+44 20 7946 0000', '442079460000'],
    ['email', ' Asha@Example.IN ', 'asha@example.in'],
    ['telegram', '@Asha_Devi', 'asha_devi'],
  ] as const)('of kind %s, written %s, is %s', (kind, value, address) => {
    expect(personAddress({ kind, value })).toBe(address);
  });
});
