/** PURE. Signature of OAuth 1.0a (RFC 5849, HMAC-SHA1) as X asks for it on requests with a JSON body. */
import { createHmac } from 'node:crypto';

const HEX = 16;

export interface OAuth1Keys {
  apiKey: string;
  apiSecret: string;
  accessToken: string;
  accessSecret: string;
}

export interface OAuth1Request {
  method: string;
  url: string;
  nonce: string;
  /** Seconds since the epoch. */
  timestamp: number;
  /** Parameters of the query or of a form; a JSON body is not signed. */
  parameters?: Readonly<Record<string, string>>;
}

/** The `Authorization` header. */
export function oauth1Header(request: OAuth1Request, keys: OAuth1Keys): string {
  const own: Record<string, string> = {
    oauth_consumer_key: keys.apiKey,
    oauth_nonce: request.nonce,
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(request.timestamp),
    oauth_token: keys.accessToken,
    oauth_version: '1.0',
  };
  const listed = Object.entries({ ...request.parameters, ...own })
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
  const base = [request.method, request.url, listed].map(encoded).join('&');
  const key = `${encoded(keys.apiSecret)}&${encoded(keys.accessSecret)}`;
  const signature = createHmac('sha1', key).update(base).digest('base64');
  const members = Object.entries({ ...own, oauth_signature: signature });
  return `OAuth ${members.map(([name, value]) => `${encoded(name)}="${encoded(value)}"`).join(', ')}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(HEX).toUpperCase()}`,
  );
}
