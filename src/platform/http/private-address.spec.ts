import { describe, expect, it } from '@jest/globals';
import { isPrivateAddress } from './private-address.js';

describe('addresses that a webhook must not reach', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('%s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '164.100.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])(
    'but %s is public',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});
