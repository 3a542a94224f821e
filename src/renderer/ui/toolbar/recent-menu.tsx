import { ActionIcon, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openRecent, refreshRecent } from '#renderer/commands/open-document.ts';
import { useView } from '../state/view-store.ts';
import styles from './recent-menu.module.css';

/** Files opened lately, newest first. */
export function RecentMenu() {
  const { t } = useTranslation();
  const recent = useView((view) => view.recent);
  return (
    <Menu position="bottom-start" width={300} onOpen={() => void refreshRecent()}>
      <Menu.Target>
        <ActionIcon className={styles.arrow} aria-label={t('toolbar.recent')} data-testid="recent-files">
          <IconChevronDown size={13} stroke={2} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('toolbar.recent')}</Menu.Label>
        {recent.length === 0 && <p className={styles.none}>{t('toolbar.noRecent')}</p>}
        {recent.map(({ handle, name, folder }) => (
          <Menu.Item key={handle} onClick={() => void openRecent(handle)}>
            <span className={styles.name}>{name}</span>
            <span className={styles.folder}>{folder}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
