/** Listens to the keyboard: never in the way of typing, of a dialog, or of a list that finds by first letters. */
import { useEffect, useState } from 'react';
import { answerTo, type Command } from './command-registry';
import { keysOn } from './keys-switch';
import { strokeOf, withModifier } from './strokes';

/** How long the desk waits for the stroke after `g`. */
const NEXT_STROKE_WITHIN = 4_000;
const TYPED_INTO =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]';
const FINDS_BY_LETTER = '[role="listbox"], [role="menu"], [role="combobox"], [role="grid"], [role="tree"]';

/** @returns the commands that may follow the strokes so far; none when nothing was begun */
export function useKeyListener(): readonly Command[] {
  const [following, setFollowing] = useState<readonly Command[]>(NONE);
  useEffect(() => {
    let begun = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = (strokes: string, more: readonly Command[]): void => {
      clearTimeout(timer);
      begun = strokes;
      setFollowing(more);
      if (strokes !== '') timer = setTimeout(() => begin('', NONE), NEXT_STROKE_WITHIN);
    };
    const onKey = (event: KeyboardEvent): void => {
      const stroke = strokeOf(event);
      if (stroke === undefined || event.defaultPrevented || event.isComposing) return;
      if (!mayAct(event.target, stroke)) {
        if (stroke === 'Escape') leaveField(event.target);
        return begin('', NONE);
      }
      const answer = answerTo(begun === '' ? stroke : `${begun} ${stroke}`, keysOn());
      if (answer === undefined && begun === '') return;
      event.preventDefault();
      if (answer !== undefined && 'more' in answer) return begin(stroke, answer.more);
      begin('', NONE);
      answer?.run();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return following;
}

const NONE: readonly Command[] = [];

/** Out of a field by one stroke: the next one is a key again. Dialogs close instead; a search field is emptied first. */
function leaveField(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || target.closest('[role="dialog"], [role="alertdialog"]')) return;
  if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return;
  if (target.matches(TYPED_INTO)) target.blur();
}

function mayAct(target: EventTarget | null, stroke: string): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return false;
  if (withModifier(stroke) || !(target instanceof HTMLElement)) return true;
  return !target.matches(TYPED_INTO) && target.closest(FINDS_BY_LETTER) === null;
}
