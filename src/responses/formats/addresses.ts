/** PURE. Where the forms of a published answer are found, from the address of the desk and the page's slug. */

/** `/f/3f9c2a1b-hi`: short enough for an SMS, from the last parts of the slug. */
export function shortAddress(publicUrl: string, slug: string): string {
  const [, code = slug] = /([a-z0-9]{8}(?:-(?:hi|ur))?)$/.exec(slug) ?? [];
  return `${publicUrl}/f/${code}`;
}

/** The reply and the language that a short code names; undefined when it is none. */
export function readShortCode(code: string): { ending: string; language: 'en' | 'hi' | 'ur' } | undefined {
  const [, ending, language] = /^([a-z0-9]{8})(?:-(hi|ur))?$/.exec(code) ?? [];
  if (ending === undefined) return undefined;
  return { ending, language: language === 'hi' || language === 'ur' ? language : 'en' };
}

export const PICTURE_FORMS = ['card', 'square'] as const;
export type PictureForm = (typeof PICTURE_FORMS)[number];

/** @param version changes with what the picture shows, so that it may be kept for ever */
export function pictureAddress(pageUrl: string, form: PictureForm, version: string): string {
  return `${pageUrl}/${form}.png?v=${version}`;
}

export function pressNoteAddress(pageUrl: string): string {
  return `${pageUrl}/press-note`;
}
