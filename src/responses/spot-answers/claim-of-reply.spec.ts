import { describe, expect, it } from '@jest/globals';
import { claimTexts, senseOf, type ToldReply } from './claim-of-reply.js';

function aPage(changes: Partial<ToldReply> = {}, myth = 'The pension is doubled'): ToldReply {
  const cited = { title: 'Old age pension', url: null, factId: 'pension', factVersion: 1 };
  const link = { title: 'Order 12', url: 'https://example.gov.in/12', factId: null, factVersion: null };
  return {
    verdict: 'false',
    headline: 'The pension is Rs 1,000',
    content: { myth, fact: 'The pension is Rs 1,000 a month.', sources: [link, cited] },
    ...changes,
  };
}

describe('the claim that a reply answers', () => {
  it('is the rumour, in each language that tells it', () => {
    expect(claimTexts([aPage(), aPage({}, 'पेंशन दोगुनी'), aPage({}, '')])).toEqual([
      'The pension is doubled',
      'पेंशन दोगुनी',
    ]);
  });

  it('is the fact, where the claim is true and no rumour is told', () => {
    expect(claimTexts([aPage({ verdict: 'true' }, '')])).toEqual([
      'The pension is Rs 1,000. The pension is Rs 1,000 a month.',
    ]);
  });

  it.each([
    ['false', 'contradicts'],
    ['misleading', 'contradicts'],
    ['outdated', 'contradicts'],
    ['true', 'agrees'],
  ] as const)('stands, with the verdict %s, to the first cited fact as %s', (verdict, sense) => {
    expect(senseOf([aPage({ verdict })])).toEqual({ factId: 'pension', verdict: sense });
  });

  it('stands to no fact where nothing is proven or cited', () => {
    expect(senseOf([aPage({ verdict: 'unproven' })])).toBeUndefined();
    expect(
      senseOf([aPage({ content: { myth: 'The pension is doubled', fact: '', sources: [] } })]),
    ).toBeUndefined();
    expect(senseOf([])).toBeUndefined();
  });
});
