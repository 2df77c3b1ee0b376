/** PURE. `sitemap.xml` (https://www.sitemaps.org/protocol.html) and `robots.txt`. */
import { escapeHtml } from '../platform/html.js';

export interface MappedPage {
  url: string;
  changedAt: string | null;
  /** The same page in its languages, this one included. */
  alternates: readonly { language: string; url: string }[];
}

/** With the other languages of each page (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap). */
export function siteMap(pages: readonly MappedPage[]): string {
  const entries = pages.map(({ url, changedAt, alternates }) => {
    const change = changedAt === null ? '' : `<lastmod>${escapeHtml(changedAt)}</lastmod>`;
    const others = alternates.map(
      (each) => `<xhtml:link rel="alternate" hreflang="${each.language}" href="${escapeHtml(each.url)}"/>`,
    );
    return `<url><loc>${escapeHtml(url)}</loc>${change}${others.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Tracking pages are nobody else's business; the API and the dashboard are no reading. */
export function robots(publicUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /r/',
    'Disallow: /api/',
    'Disallow: /desk',
    'Allow: /',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
