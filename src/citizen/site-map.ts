/** PURE. `sitemap.xml` (https://www.sitemaps.org/protocol.html) and `robots.txt`. */
import { escapeHtml } from '../platform/html.js';

export function siteMap(pages: readonly { url: string; changedAt: string | null }[]): string {
  const entries = pages.map(({ url, changedAt }) => {
    const change = changedAt === null ? '' : `<lastmod>${escapeHtml(changedAt)}</lastmod>`;
    return `<url><loc>${escapeHtml(url)}</loc>${change}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
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
