import { useTranslation } from 'react-i18next';
import type { Section } from '#core/deck/deck.ts';
import { SectionMenu } from '../navigator/section-menu.tsx';
import { SectionName } from '../navigator/section-name.tsx';
import { changeView, useView } from '../state/view-store.ts';
import styles from './sorter.module.css';

type SorterSectionProps = { section: Section; index: number; count: number; drop: boolean };

/** A section's head in the grid. */
export function SorterSection({ section, index, count, drop }: SorterSectionProps) {
  const { t } = useTranslation();
  const renaming = useView((view) => view.renamingSection === section.id);
  const name = section.name === '' ? t('navigator.unnamedSection') : section.name;
  return (
    <div className={styles.section} role="rowheader" data-drop={drop ? 'after' : undefined}>
      {renaming ? (
        <SectionName sectionId={section.id} name={section.name} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: F2 renames from the keyboard.
        <span className={styles.sectionName} onDoubleClick={() => changeView({ renamingSection: section.id })}>
          {name}
        </span>
      )}
      <span className={styles.count}>{section.slides.length}</span>
      <SectionMenu sectionId={section.id} name={name} index={index} count={count} />
    </div>
  );
}
