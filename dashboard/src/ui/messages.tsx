/** Short messages at the foot of the screen, spoken by screen readers; they leave by themselves, refusals stay longer. */
import { useSyncExternalStore } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from './button';
import './messages.css';

interface Message {
  id: number;
  kind: 'done' | 'refused';
  text: string;
  /** What can be done about it at once, such as undoing it. */
  action: MessageAction | undefined;
}

export interface MessageAction {
  name: string;
  run: () => void;
}

/** Time to read the message and reach its button. */
const ACTION_STAYS = 20_000;
const STAYS: Readonly<Record<Message['kind'], number>> = { done: 5_000, refused: 15_000 };

/** The key of what can be taken back now. */
const UNDO = { keys: 'u', group: 'everywhere' } as const;

let messages: readonly Message[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

export function say(kind: Message['kind'], text: string, action?: MessageAction): void {
  lastId += 1;
  const id = lastId;
  change([...messages.filter((each) => each.text !== text), { id, kind, text, action }]);
  setTimeout(() => dismiss(id), action ? ACTION_STAYS : STAYS[kind]);
}

function dismiss(id: number): void {
  change(messages.filter((each) => each.id !== id));
}

function change(next: readonly Message[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Messages() {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(subscribe, () => messages);
  const newest = shown.findLast((each) => each.action !== undefined);
  const act = ({ id, action }: Message): void => {
    dismiss(id);
    action?.run();
  };
  useCommands(
    newest?.action
      ? [{ ...UNDO, id: 'message.action', name: newest.action.name, run: () => act(newest) }]
      : [],
  );
  return (
    <div className="messages" role="log" aria-live="polite" aria-label={t('common.done')}>
      {shown.map((message) => (
        <div key={message.id} className={`message message-${message.kind}`}>
          <span>{message.text}</span>
          {message.action && (
            <Button
              look="quiet"
              size="small"
              shortcut={message === newest ? UNDO.keys.toUpperCase() : undefined}
              onPress={() => act(message)}
            >
              {message.action.name}
            </Button>
          )}
          <Button look="quiet" size="small" onPress={() => dismiss(message.id)}>
            {t('common.dismiss')}
          </Button>
        </div>
      ))}
    </div>
  );
}
