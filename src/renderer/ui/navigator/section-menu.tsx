import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { perform } from '#renderer/commands/commands.ts';
import { deleteSection } from '#renderer/commands/section-commands.ts';
import { afterMenu } from '../parts/after-menu.ts';
import { documentStore } from '../state/current-document.ts';
import { changeView } from '../state/view-store.ts';
import styles from './navigator.module.css';

type SectionMenuProps = {
  sectionId: string;
  name: string;
  index: number;
  count: number; // sections of the deck
};

/** What can be done with a section, behind three dots at its name. */
export function SectionMenu({ sectionId, name, index, count }: SectionMenuProps) {
  const { t } = useTranslation();
  const move = (to: number) => documentStore().run('moveSection', { sectionId, index: to });
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <ActionIcon className={styles.more} size={20} tabIndex={-1} aria-label={t('navigator.sectionMenu', { name })}>
          <IconDots size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => afterMenu(() => changeView({ renamingSection: sectionId }))}>
          {t('command.rename-section')}
        </Menu.Item>
        <Menu.Item onClick={() => afterMenu(() => perform('add-section'))}>{t('command.add-section')}</Menu.Item>
        <Menu.Item disabled={index === 0} onClick={() => move(index - 1)}>
          {t('navigator.moveUp')}
        </Menu.Item>
        <Menu.Item disabled={index === count - 1} onClick={() => move(index + 1)}>
          {t('navigator.moveDown')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item disabled={count === 1} onClick={() => deleteSection(sectionId)}>
          {t('command.delete-section')}
          <span className={styles.menuHint}>{t('navigator.deleteHint')}</span>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
