import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { commands, perform } from '#renderer/commands/commands.ts';
import { printKeys } from '#renderer/commands/keys.ts';
import { CommandTooltip } from '../parts/command-tooltip.tsx';
import { useEnabled } from '../parts/use-enabled.ts';
import styles from './toolbar.module.css';

/** The one filled button: presents from the current slide; the arrow offers the start. */
export function PresentButton() {
  const { t } = useTranslation();
  const enabled = useEnabled('present');
  const keys = commands['present-from-start'].keys;
  return (
    <Button.Group>
      <CommandTooltip id="present" label={t('command.present')}>
        <Button
          className={styles.present}
          leftSection={<IconPlayerPlayFilled size={13} aria-hidden />}
          disabled={!enabled}
          data-testid="command-present"
          onClick={() => perform('present')}
        >
          {t('command.present')}
        </Button>
      </CommandTooltip>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button className={styles.presentMore} px={5} disabled={!enabled} aria-label={t('toolbar.presentMore')}>
            <IconChevronDown size={14} stroke={2} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() => perform('present-from-start')}
            rightSection={<span className={styles.keys}>{keys === null ? '' : printKeys(keys)}</span>}
            data-testid="command-present-from-start"
          >
            {t('command.present-from-start')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
}
