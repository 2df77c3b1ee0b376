/** The `lang` of a post, so that it is spoken and set in its own language; undefined where nobody knows. */
const SPOKEN = /^(en|hi|ur|pa|ks)$/;

export function languageOfText(reported: string): string | undefined {
  return SPOKEN.test(reported) ? reported : undefined;
}
