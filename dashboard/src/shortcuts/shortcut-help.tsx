/** The list of the keys that act on this screen, opened with ? from anywhere, and the switch that turns them off. */
import { useTranslation } from '../i18n/use-translation';
import { Dialog } from '../ui/dialog';
import { Toggle } from '../ui/toggle';
import { COMMAND_GROUPS } from './command-registry';
import { Keys } from './keys';
import { setKeysOn, useKeysOn } from './keys-switch';
import { useAllCommands } from './use-commands';

export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useAllCommands().filter((command) => command.keys !== undefined);
  const on = useKeysOn();
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose}>
      <Toggle isOn={on} onChange={setKeysOn}>
        {t('keys.single')}
      </Toggle>
      <p className="field-hint">{t('keys.singleHint')}</p>
      {COMMAND_GROUPS.map((group) => {
        const listed = commands.filter((command) => command.group === group);
        if (listed.length === 0) return null;
        return (
          <section key={group}>
            <h3>{t(`keys.groups.${group}`)}</h3>
            <dl className="keys">
              {listed.map((command) => (
                <div key={command.id}>
                  <dt>
                    <Keys keys={command.keys ?? ''} />
                  </dt>
                  <dd>{command.name}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </Dialog>
  );
}
