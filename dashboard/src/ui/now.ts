/** The present moment, for countdowns: ticks as often as its reader wants. */
import { useEffect, useState } from 'react';

export const EVERY_SECOND = 1_000;
export const EVERY_MINUTE = 60_000;

export function useNow(interval: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), interval);
    return () => clearInterval(timer);
  }, [interval]);
  return now;
}
