/** PURE. The best compression that a browser says it understands. */

export function codingFor(accepted: string | string[] | undefined): 'br' | 'gzip' | undefined {
  const codings = String(accepted ?? '')
    .split(',')
    .filter((coding) => !/;\s*q=0(\.0*)?\s*$/.test(coding))
    .map((coding) => coding.split(';')[0]?.trim());
  if (codings.includes('br')) return 'br';
  return codings.includes('gzip') ? 'gzip' : undefined;
}
