import { describe, expect, it } from '@jest/globals';
import { Pace } from './pace.js';

describe('the pace of a channel', () => {
  const mail = { channel: 'email', width: 32 };

  it('begins with few, and grows with what arrives up to its width', () => {
    const pace = new Pace();
    expect(pace.widthOf(mail)).toBe(4);
    for (let message = 0; message < 10; message += 1) pace.went(mail, true);
    expect(pace.widthOf(mail)).toBe(14);
    for (let message = 0; message < 100; message += 1) pace.went(mail, true);
    expect(pace.widthOf(mail)).toBe(32);
  });

  it('begins anew when the other side is away, for this channel alone', () => {
    const pace = new Pace();
    const push = { channel: 'web_push', width: 8 };
    for (const lane of [mail, push]) for (let message = 0; message < 9; message += 1) pace.went(lane, true);
    pace.went(mail, false);
    expect([pace.widthOf(mail), pace.widthOf(push)]).toEqual([4, 8]);
  });

  it('is never wider than the channel', () => {
    expect(new Pace().widthOf({ channel: 'x', width: 1 })).toBe(1);
  });
});
