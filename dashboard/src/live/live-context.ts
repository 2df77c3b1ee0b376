/** The live line as every part of the screen finds it. */
import { createContext, useContext } from 'react';
import type { LiveLine, LineState } from './live-line';

interface Live {
  state: LineState;
  /** Undefined outside of the provider. */
  line: LiveLine | undefined;
}

export const LiveContext = createContext<Live>({ state: 'connecting', line: undefined });

export function useLive(): Live {
  return useContext(LiveContext);
}
