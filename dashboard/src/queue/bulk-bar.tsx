/** What can be done with the chosen cases; afterwards, the way back. */
import { useFormats } from '../i18n/formats';
import { useTranslation } from '../i18n/use-translation';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from '../ui/button';
import { BULK_ACTIONS, type BulkAction, type LastWork } from './bulk-actions';

interface BulkBarProps {
  chosen: number;
  /** All in this list are meant, loaded or not. */
  everything: boolean;
  total: number;
  onEverything: () => void;
  onWork: (action: BulkAction) => void;
  onNone: () => void;
  last: LastWork | undefined;
  undoing: boolean;
  onUndo: () => void;
  onForget: () => void;
}

const KEYS: Readonly<Partial<Record<BulkAction, string>>> = {
  assign: 'I',
  route: 'T',
  close: 'D',
  merge: 'M',
  snooze: 'S',
  escalate: 'E',
};

export function BulkBar({ chosen, everything, total, onEverything, onWork, onNone, ...undo }: BulkBarProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (chosen === 0) return undo.last ? <UndoBar {...undo} last={undo.last} /> : null;
  const count = everything ? total : chosen;
  return (
    <section className="bulk-bar row" aria-label={t('bulk.label')}>
      <p role="status">
        <b>{t('bulk.chosen', { count, formatted: formats.number(count) })}</b>
      </p>
      {!everything && chosen < total && (
        <Button size="small" look="quiet" onPress={onEverything}>
          {t('bulk.everything', { formatted: formats.number(total) })}
        </Button>
      )}
      {BULK_ACTIONS.map((action) => (
        <Button key={action} size="small" shortcut={KEYS[action]} onPress={() => onWork(action)}>
          {t(`bulk.actions.${action}`)}
        </Button>
      ))}
      <Button size="small" look="quiet" onPress={onNone}>
        {t('bulk.none')}
      </Button>
    </section>
  );
}

function UndoBar({
  last,
  undoing,
  onUndo,
  onForget,
}: Pick<BulkBarProps, 'undoing' | 'onUndo' | 'onForget'> & { last: LastWork }) {
  const { t } = useTranslation();
  useCommands([{ id: 'bulk.undo', name: t('bulk.undo'), group: 'queue', keys: 'u', run: onUndo }]);
  return (
    <section className="bulk-bar row" aria-label={t('bulk.label')}>
      <p role="status">{t('bulk.was', { action: t(`bulk.actions.${last.action}`), count: last.count })}</p>
      <Button size="small" shortcut="U" isPending={undoing} onPress={onUndo}>
        {t('bulk.undo')}
      </Button>
      <Button size="small" look="quiet" onPress={onForget}>
        {t('common.dismiss')}
      </Button>
    </section>
  );
}
