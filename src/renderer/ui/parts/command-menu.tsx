import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '#renderer/commands/command.ts';
import { commands, perform } from '#renderer/commands/commands.ts';
import { printKeys } from '#renderer/commands/keys.ts';
import { afterMenu } from './after-menu.ts';
import styles from './command-menu.module.css';
import { useEnabled } from './use-enabled.ts';

export type MenuPlace = { x: number; y: number };

type CommandMenuProps = {
  place: MenuPlace | null; // where the pointer is, in pixels of the window; null while closed
  groups: readonly (readonly CommandId[])[];
  close: () => void;
};

/** A context menu: what can be done with what is selected. */
export function CommandMenu({ place, groups, close }: CommandMenuProps) {
  return (
    <Menu
      opened={place !== null}
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      width={220}
      offset={0}
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
    >
      <Menu.Target>
        <button
          type="button"
          className={styles.place}
          style={{ left: place?.x ?? 0, top: place?.y ?? 0 }}
          tabIndex={-1}
          aria-hidden="true"
        />
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
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

/** A command as an item of any menu, with its keys. */
export function CommandItem({ id }: { id: CommandId }) {
  const { t } = useTranslation();
  const enabled = useEnabled(id);
  const { keys } = commands[id];
  return (
    <Menu.Item
      disabled={!enabled}
      onClick={() => afterMenu(() => perform(id))}
      data-testid={`menu-${id}`}
      rightSection={keys === null ? undefined : <span className={styles.keys}>{printKeys(keys)}</span>}
    >
      {t(`command.${id}`)}
    </Menu.Item>
  );
}
