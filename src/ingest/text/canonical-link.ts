/**
 * PURE. One form for every address of the same page, so that reports of one link meet. It is a key for comparison,
 * not an address to visit: scheme, `www.`, tracking parameters, fragment and credentials are gone from it.
 */

const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh ig_rid mibextid rdid sfnsn ' +
    'si ref ref_src ref_url refsrc referrer source_id share share_id share_url shareid sharedid smid cmpid ' +
    'mc_cid mc_eid _ga _gl spm feature app fs wtsid __tn__ _rdr _rdc amp outputtype usqp'
  ).split(' '),
);
const TRACKING_FORMS = [/^utm_/, /^__cft__/, /^__xts__/, /^hsa_/, /^pk_/, /^mtm_/, /^amp_/];
/** `s=20` says from which device an X post was shared; `?s=pension` is a search and stays. */
const SHARE_DEVICE = /^\d{1,3}$/;

/** First labels of hosts that show the same pages for small screens. */
const SAME_SITE_LABELS = new Set(['www', 'm', 'mobile', 'amp', 'touch']);
const SAME_HOSTS: Readonly<Record<string, string>> = {
  'twitter.com': 'x.com',
  'fb.com': 'facebook.com',
  'youtube-nocookie.com': 'youtube.com',
  'music.youtube.com': 'youtube.com',
};
const MOST_WRAPPINGS = 5;

/** @returns undefined when the link is not an http or https address */
export function canonicalLink(link: string): string | undefined {
  const url = unwrapped(link);
  if (url === undefined) return undefined;
  const host = canonicalHost(url.hostname);
  const video = videoOf(host, url);
  if (video !== undefined) return `https://youtube.com/watch?v=${video}`;
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  return `https://${host}${port}${canonicalPath(url.pathname)}${canonicalQuery(host, url.searchParams)}`;
}

function httpUrl(link: string): URL | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/** The page behind the addresses of AMP caches. */
function unwrapped(link: string): URL | undefined {
  let url = httpUrl(link.trim());
  for (let layer = 0; url !== undefined && layer < MOST_WRAPPINGS; layer++) {
    const inner = innerPage(url);
    if (inner === undefined) break;
    url = httpUrl(`https://${inner}`) ?? undefined;
  }
  return url;
}

function innerPage(url: URL): string | undefined {
  const isGoogle =
    /^(?:www\.)?google\.(?:com|co\.in)$/.test(url.hostname) && url.pathname.startsWith('/amp/');
  const isCache = url.hostname.endsWith('.cdn.ampproject.org');
  if (!isGoogle && !isCache) return undefined;
  const page = /^\/(?:amp|[a-z])\/(?:s\/)?(.+)$/.exec(url.pathname)?.[1];
  return page === undefined ? undefined : page + url.search;
}

function canonicalHost(hostname: string): string {
  const labels = hostname.replace(/\.$/, '').split('.');
  const own = labels.findIndex((label, at) => !SAME_SITE_LABELS.has(label) || at >= labels.length - 2);
  const host = labels.slice(own).join('.');
  return SAME_HOSTS[host] ?? host;
}

const VIDEO_ID = /^[\w-]{6,20}$/;
const VIDEO_FOLDERS = new Set(['shorts', 'live', 'embed', 'v']);

function videoOf(host: string, url: URL): string | undefined {
  const [first = '', second = ''] = url.pathname.split('/').filter((part) => part !== '');
  if (host === 'youtu.be') return VIDEO_ID.test(first) ? first : undefined;
  if (host !== 'youtube.com') return undefined;
  const id = first === 'watch' ? (url.searchParams.get('v') ?? '') : VIDEO_FOLDERS.has(first) ? second : '';
  return VIDEO_ID.test(id) ? id : undefined;
}

function canonicalPath(pathname: string): string {
  let parts = pathname.split('/').filter((part) => part !== '');
  while (parts.at(-1)?.toLowerCase() === 'amp') parts = parts.slice(0, -1);
  return parts.map((part) => `/${part}`).join('');
}

function canonicalQuery(host: string, query: URLSearchParams): string {
  const kept = new URLSearchParams([...query].filter(([name, value]) => !isTracking(host, name, value)));
  kept.sort();
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}

function isTracking(host: string, name: string, value: string): boolean {
  const folded = name.toLowerCase();
  if (folded === 's') return host === 'x.com' || SHARE_DEVICE.test(value);
  if (folded === 't' && host === 'x.com') return true;
  return TRACKING.has(folded) || TRACKING_FORMS.some((form) => form.test(folded));
}
