import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '#renderer/commands/command.ts';
import { commands, perform } from '#renderer/commands/commands.ts';
import { printKeys } from '#renderer/commands/keys.ts';
import { useEnabled } from '../parts/use-enabled.ts';
import styles from './navigator.module.css';

export type MenuPlace = { x: number; y: number };

const groups: readonly (readonly CommandId[])[] = [
  ['insert-slide', 'duplicate-slide', 'hide-slide'],
  ['move-slide-up', 'move-slide-down', 'add-section'],
  ['delete-slide'],
];

/** What can be done with the selected slides, where the pointer is. */
export function SlideMenu({ place, close }: { place: MenuPlace | null; close: () => void }) {
  return (
    <Menu
      opened={place !== null}
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      width={220}
      offset={0}
    >
      <Menu.Target>
        <span className={styles.menuPlace} style={{ left: place?.x ?? 0, top: place?.y ?? 0 }} />
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map((group, index) => (
          <div key={group[0]}>
            {index > 0 && <Menu.Divider />}
            {group.map((id) => (
              <CommandItem key={id} id={id} />
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function CommandItem({ id }: { id: CommandId }) {
  const { t } = useTranslation();
  const enabled = useEnabled(id);
  const { keys } = commands[id];
  return (
    <Menu.Item
      disabled={!enabled}
      onClick={() => perform(id)}
      rightSection={keys === null ? undefined : <span className={styles.menuKeys}>{printKeys(keys)}</span>}
    >
      {t(`command.${id}`)}
    </Menu.Item>
  );
}
