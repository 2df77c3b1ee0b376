/** PURE. The fingerprint that freezes an approved reply: any change of verdict, texts or sources changes it. */
import { sha256 } from '../platform/secrets.js';
import type { NewReply } from './contract.js';

/** SHA-256 of the content as canonical JSON. The order of languages does not matter, that of sources does. */
export function contentHash(content: NewReply): string {
  const texts = [...content.texts].sort((one, other) => (one.language < other.language ? -1 : 1));
  return sha256(canonicalJson({ verdict: content.verdict, texts, sources: content.sources }));
}

/** JSON with the keys of every object in order (the idea of RFC 8785), so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
