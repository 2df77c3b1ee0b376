/** A share as whole percent. */
const PERCENT = 100;

export function percentOf(share: number): number {
  return Math.round(share * PERCENT);
}
