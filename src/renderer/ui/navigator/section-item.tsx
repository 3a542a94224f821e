import { ActionIcon, Menu } from '@mantine/core';
import { IconChevronRight, IconDots } from '@tabler/icons-react';
import { type DragEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '#core/deck/deck.ts';
import { perform } from '#renderer/commands/commands.ts';
import { deleteSection } from '#renderer/commands/section-commands.ts';
import { documentStore } from '../state/current-document.ts';
import { changeView, toggleSection, useView } from '../state/view-store.ts';
import styles from './navigator.module.css';
import { SectionName } from './section-name.tsx';

type SectionItemProps = {
  section: Section;
  index: number;
  count: number; // sections of the deck
  collapsed: boolean;
  drop: boolean; // a dragged slide would go to this section's start
  onDragOver: (sectionId: string, event: DragEvent) => void;
};

/** A section's head: opens and closes it, renames it, and offers what can be done with it. */
export const SectionItem = memo(function SectionItem(props: SectionItemProps) {
  const { section, index, count, collapsed, drop, onDragOver } = props;
  const { t } = useTranslation();
  const renaming = useView((view) => view.renamingSection === section.id);
  const name = section.name === '' ? t('navigator.unnamedSection') : section.name;
  const move = (to: number) => documentStore().run('moveSection', { sectionId: section.id, index: to });
  return (
    <div
      className={styles.section}
      role="treeitem"
      aria-level={1}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-expanded={!collapsed}
      aria-selected={false}
      aria-label={name}
      tabIndex={-1}
      data-key={section.id}
      data-drop={drop ? 'after' : undefined}
      onDragOver={(event) => onDragOver(section.id, event)}
    >
      <button
        type="button"
        className={styles.fold}
        tabIndex={-1}
        aria-label={t(collapsed ? 'navigator.expand' : 'navigator.collapse', { name })}
        data-collapsed={collapsed || undefined}
        onClick={() => toggleSection(section.id)}
      >
        <IconChevronRight size={13} stroke={2.2} aria-hidden />
      </button>
      {renaming ? (
        <SectionName sectionId={section.id} name={section.name} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: F2 renames from the keyboard.
        <span
          className={styles.sectionName}
          title={name}
          onDoubleClick={() => changeView({ renamingSection: section.id })}
        >
          {name}
        </span>
      )}
      {!renaming && <span className={styles.count}>{section.slides.length}</span>}
      <Menu position="bottom-end" width={180}>
        <Menu.Target>
          <ActionIcon className={styles.more} size={20} tabIndex={-1} aria-label={t('navigator.sectionMenu', { name })}>
            <IconDots size={14} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => changeView({ renamingSection: section.id })}>
            {t('command.rename-section')}
          </Menu.Item>
          <Menu.Item onClick={() => perform('add-section')}>{t('command.add-section')}</Menu.Item>
          <Menu.Item disabled={index === 0} onClick={() => move(index - 1)}>
            {t('navigator.moveUp')}
          </Menu.Item>
          <Menu.Item disabled={index === count - 1} onClick={() => move(index + 1)}>
            {t('navigator.moveDown')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item disabled={count === 1} onClick={() => deleteSection(section.id)}>
            {t('command.delete-section')}
            <span className={styles.menuHint}>{t('navigator.deleteHint')}</span>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
});
