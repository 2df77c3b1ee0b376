/** Whether somebody is writing: from the first letter until they pause, send or empty the field. */
import { useEffect, useState } from 'react';

const PAUSE = 15_000;

/** @param text what stands in the field; unsaved text that lies still is no writing */
export function useIsWriting(text: string): boolean {
  const [start] = useState(text);
  const [quietAt, setQuietAt] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setQuietAt(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return text !== '' && text !== start && text !== quietAt;
}
