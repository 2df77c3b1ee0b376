import { describe, expect, it } from '@jest/globals';
import { oauth1Header } from './oauth1.js';

describe('the signature of OAuth 1.0a', () => {
  /** The worked example in the documentation of X, "Creating a signature" (the keys there are public and void). */
  it('is the one of the worked example of X', () => {
    const header = oauth1Header(
      {
        method: 'POST',
        url: 'https://api.twitter.com/1/statuses/update.json',
        nonce: 'kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg',
        timestamp: 1_318_622_958,
        parameters: {
          status: 'Hello Ladies + Gentlemen, a signed OAuth request!',
          include_entities: 'true',
        },
      },
      {
        apiKey: 'xvz1evFS4wEEPTGEFPHBog',
        apiSecret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw',
        accessToken: '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
        accessSecret: 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
      },
    );
    expect(header).toContain(`oauth_signature="${encodeURIComponent('tnnArxj06cWHq44gCs1OSKk/jLY=')}"`);
  });
});
