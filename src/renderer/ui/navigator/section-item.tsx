import { IconChevronRight } from '@tabler/icons-react';
import { type DragEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { beginDrag } from '../dragging/dragged.ts';
import { toggleSection, useView } from '../state/view-store.ts';
import styles from './navigator.module.css';
import { SectionMenu } from './section-menu.tsx';
import { SectionName } from './section-name.tsx';

type SectionItemProps = {
  sectionId: string;
  sectionName: string;
  slides: number;
  index: number;
  count: number; // sections of the deck
  collapsed: boolean;
  drop: 'before' | 'after' | null; // where what is dragged would go
  onDragOver: (sectionId: string, event: DragEvent) => void;
};

/**
 * A section's head: opens and closes it, renames it, and offers what can be done with it. All it is given is plain, so that
 * it stays as it is while its slides change.
 */
export const SectionItem = memo(function SectionItem(props: SectionItemProps) {
  const { sectionId, sectionName, slides, index, count, collapsed, drop, onDragOver } = props;
  const { t } = useTranslation();
  const renaming = useView((view) => view.renamingSection === sectionId);
  const name = sectionName === '' ? t('navigator.unnamedSection') : sectionName;
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
      data-key={sectionId}
      data-drop={drop ?? undefined}
      draggable={!renaming}
      onDragStart={(event) => beginDrag(event, { kind: 'section', sectionId }, name)}
      onDragOver={(event) => onDragOver(sectionId, event)}
    >
      <button
        type="button"
        className={styles.fold}
        tabIndex={-1}
        aria-label={t(collapsed ? 'navigator.expand' : 'navigator.collapse', { name })}
        data-collapsed={collapsed || undefined}
        onClick={() => toggleSection(sectionId)}
      >
        <IconChevronRight size={13} stroke={2.2} aria-hidden />
      </button>
      <SectionName sectionId={sectionId} name={sectionName} className={styles.sectionName} />
      {!renaming && <span className={styles.count}>{slides}</span>}
      <SectionMenu sectionId={sectionId} name={name} index={index} count={count} />
    </div>
  );
});
