/**
 * Everything that can be done now, with its keys: each part of the screen that is shown says what it offers. The list
 * of keys and the command palette show exactly this; the key listener carries it out. Free of React.
 */
import { isSingleCharacter, withModifier } from './strokes';

/** In the order of the list of keys. */
export const COMMAND_GROUPS = ['case', 'queue', 'go', 'everywhere'] as const;

export interface Command {
  /** Names the command for all time, e.g. `case.claim`. */
  id: string;
  /** In the reader's language. */
  name: string;
  group: (typeof COMMAND_GROUPS)[number];
  /** One stroke (`c`, `Mod+k`) or strokes one after the other (`g q`); none: in the palette only. */
  keys?: string;
  /** None: the element in focus does it by itself, such as Enter on a link; listed for people. */
  run?: () => void;
}

/** In the order in which their parts of the screen appeared: the later one wins where two want the same keys. */
const offered = new Map<symbol, readonly Command[]>();
const listeners = new Set<() => void>();
let known: readonly Command[] = [];

export function offer(slot: symbol, commands: readonly Command[]): void {
  offered.set(slot, commands);
  publish();
}

export function withdraw(slot: symbol): void {
  offered.delete(slot);
  publish();
}

/** Without those whose keys a later part of the screen has taken. */
export function allCommands(): readonly Command[] {
  return known;
}

export function onCommandsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export type Answer = { run: () => void } | { more: readonly Command[] } | undefined;

/** What these strokes mean: a command, or the beginning of some. `keysOn` is false when single keys are turned off. */
export function answerTo(strokes: string, keysOn: boolean): Answer {
  const awake = known.filter(
    ({ keys, run }) => keys !== undefined && run !== undefined && (keysOn || !needsSingleKey(keys)),
  );
  const exact = awake.find(({ keys }) => keys === strokes);
  if (exact?.run !== undefined) return { run: exact.run };
  const more = awake.filter(({ keys }) => keys?.startsWith(`${strokes} `));
  return more.length > 0 ? { more } : undefined;
}

function needsSingleKey(keys: string): boolean {
  return keys.split(' ').some((stroke) => isSingleCharacter(stroke) && !withModifier(stroke));
}

function publish(): void {
  const byKeys = new Map<string, Command>();
  for (const command of [...offered.values()].flat()) {
    const name = command.keys ?? command.id;
    byKeys.delete(name);
    byKeys.set(name, command);
  }
  known = [...byKeys.values()];
  for (const listener of listeners) listener();
}
