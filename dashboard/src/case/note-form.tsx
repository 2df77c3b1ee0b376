/** A note for colleagues: @ names somebody who can read the case; the note is kept here until the server has it. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { ColleagueView } from '../../../src/officials/contract';
import { get } from '../api/http';
import { useIsWriting } from '../live/writing-state';
import { useWriting } from '../live/presence';
import { queueNote } from '../notes/note-queue';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { useDraftText } from '../ui/drafts';
import type { CaseInFull } from './case-query';
import { beganName, mentionedIn, withName } from './mentions';

const MOST_OFFERED = 6;
export const NOTE_FIELD = 'case-note';

export function NoteForm({ kase }: { kase: CaseInFull }) {
  const { t } = useTranslation();
  const { official } = useSession();
  const [text, setText, drop] = useDraftText(`note:${kase.id}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const colleagues = useColleagues(kase.department, official.id);
  const naming = useNaming(colleagues, text, (next, caret) => {
    setText(next);
    // After React has written the text.
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  });
  useWriting(kase.id, useIsWriting(text) ? 'note' : undefined);
  const ids = useId();
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const words = text.trim();
    if (words === '') return;
    const mentions = mentionedIn(words, colleagues).map((each) => each.id);
    queueNote({ officialId: official.id, caseId: kase.id, text: words, mentions });
    drop();
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (naming.onKey(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  const listId = `${ids}-names`;
  const isOpen = naming.offered.length > 0;
  return (
    <form className="note-form" onSubmit={submit}>
      <div className="field">
        <label htmlFor={NOTE_FIELD}>{t('casework.note.label')}</label>
        <p className="field-hint" id={`${ids}-hint`}>
          {t('casework.note.hint')}
        </p>
        <textarea
          id={NOTE_FIELD}
          ref={field}
          rows={2}
          dir="auto"
          maxLength={4000}
          value={text}
          aria-describedby={`${ids}-hint`}
          aria-autocomplete="list"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen ? `${listId}-${naming.chosen}` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            naming.look(event.target);
          }}
          onKeyDown={onKey}
          onBlur={naming.close}
        />
        {isOpen && (
          <ul id={listId} role="listbox" aria-label={t('casework.note.suggestions')} className="mention-list">
            {naming.offered.map((colleague, place) => (
              <li
                key={colleague.id}
                id={`${listId}-${place}`}
                role="option"
                aria-selected={place === naming.chosen}
                // Before the field loses the focus.
                onMouseDown={(event) => {
                  event.preventDefault();
                  naming.choose(colleague);
                }}
              >
                {colleague.name}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button type="submit" size="small" isDisabled={text.trim() === ''}>
        {t('casework.note.save')}
      </Button>
    </form>
  );
}

/** Colleagues with a role in the department of the case. */
function useColleagues(department: string, own: string): readonly ColleagueView[] {
  const all = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => get<{ items: ColleagueView[] }>('/api/officials'),
    staleTime: 5 * 60_000,
  });
  return (all.data?.items ?? NOBODY).filter(
    (each) => each.id !== own && each.roles.some((role) => role.department === department),
  );
}
const NOBODY: readonly ColleagueView[] = [];

/** The names offered while an @ is being typed, and the keys that choose among them. */
function useNaming(
  colleagues: readonly ColleagueView[],
  text: string,
  onText: (text: string, caret: number) => void,
) {
  const [caret, setCaret] = useState<number>();
  const [chosen, setChosen] = useState(0);
  const began = caret === undefined ? undefined : beganName(text.slice(0, caret));
  const offered =
    began === undefined
      ? []
      : colleagues
          .filter((each) => each.name.toLocaleLowerCase().includes(began.toLocaleLowerCase()))
          .slice(0, MOST_OFFERED);
  const choose = (colleague: ColleagueView): void => {
    if (caret === undefined) return;
    const named = withName(text, caret, colleague.name);
    setCaret(undefined);
    onText(named.text, named.caret);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (offered.length === 0) return false;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const taken = step !== 0 || event.key === 'Enter' || event.key === 'Tab' || event.key === 'Escape';
    if (!taken || event.ctrlKey || event.metaKey) return false;
    event.preventDefault();
    event.stopPropagation();
    const colleague = offered[chosen];
    if (step !== 0) setChosen((chosen + step + offered.length) % offered.length);
    else if (event.key === 'Escape') setCaret(undefined);
    else if (colleague !== undefined) choose(colleague);
    return true;
  };
  return {
    offered,
    chosen: Math.min(chosen, Math.max(0, offered.length - 1)),
    choose,
    onKey,
    look: (field: HTMLTextAreaElement) => {
      setCaret(field.selectionStart);
      setChosen(0);
    },
    close: () => setCaret(undefined),
  };
}
