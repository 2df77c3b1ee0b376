import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ids } from '../platform/ids.js';
import { Clock } from '../platform/clock.js';
import { readTrackingCode } from './tracking-code.js';

describe('a tracking code', () => {
  it.each(['7K3M-9QXV-2ZP0', '7k3m9qxv2zp0', ' 7k3m 9qxv 2zpO ', '7K3M–9QXV–2ZPo'])(
    'is read from %j',
    (written) => {
      expect(readTrackingCode(written)).toBe('7K3M-9QXV-2ZP0');
    },
  );

  it('is read with I and L for 1 and O for 0', () => {
    expect(readTrackingCode('IlO0-1111-0000')).toBe('1100-1111-0000');
  });

  it.each(['', '7K3M', '7K3M-9QXV-2ZPAA', 'पेंशन'])('is none in %j', (written) => {
    expect(readTrackingCode(written)).toBeUndefined();
  });

  it('is read as it was given out', () => {
    const ids = new Ids(new Clock());
    fc.assert(
      fc.property(fc.constant(ids), (source) => {
        const code = source.trackingCode();
        expect(readTrackingCode(code.toLowerCase())).toBe(code);
      }),
    );
  });
});
