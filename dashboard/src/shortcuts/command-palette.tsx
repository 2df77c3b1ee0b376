/** Finds any command by its words: type, choose with the arrows, Enter. Words that are no command search the cases. */
import { useState } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from '../i18n/use-translation';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { Dialog } from '../ui/dialog';
import type { Command } from './command-registry';
import { Keys } from './keys';
import { useAllCommands } from './use-commands';

export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  // As it was when the palette opened: what lies behind it goes on living.
  const [commands] = useState(useAllCommands());
  const words = typed.trim();
  const search: Command[] =
    words === ''
      ? []
      : [
          {
            id: SEARCH,
            name: t('keys.searchFor', { words }),
            group: 'go',
            run: () => navigate(pathTo.queue(`status=all&q=${encodeURIComponent(words)}`)),
          },
        ];
  const offered = [
    ...commands.filter((each) => each.run !== undefined && each.id !== 'keys.palette'),
    ...search,
  ];
  const choose = (id: string | number): void => {
    onClose();
    // After the dialog is gone, so that the focus can move on from where it was.
    setTimeout(() => offered.find((each) => each.id === id)?.run?.(), 0);
  };
  return (
    <Dialog title={t('keys.palette')} isOpen onClose={onClose}>
      <div className="palette">
        <Autocomplete
          filter={(name, input, node) => node.key === SEARCH || contains(name, input)}
          inputValue={typed}
          onInputChange={setTyped}
        >
          <TextField className="field palette-field" autoFocus>
            <Label>{t('keys.paletteHint')}</Label>
            <Input dir="auto" />
          </TextField>
          <Menu className="palette-list" aria-label={t('keys.palette')} items={offered} onAction={choose}>
            {(command) => (
              <MenuItem id={command.id} textValue={command.name} className="palette-item">
                <span>{command.name}</span>
                {command.keys !== undefined && <Keys keys={command.keys} />}
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
      </div>
    </Dialog>
  );
}

const SEARCH = 'palette.search';
