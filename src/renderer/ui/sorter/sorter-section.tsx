import { useTranslation } from 'react-i18next';
import type { Section } from '#core/deck/deck.ts';
import { SectionMenu } from '../navigator/section-menu.tsx';
import { SectionName } from '../navigator/section-name.tsx';
import styles from './sorter.module.css';

type SorterSectionProps = { section: Section; index: number; count: number; drop: boolean };

/** A section's head in the grid. */
export function SorterSection({ section, index, count, drop }: SorterSectionProps) {
  const { t } = useTranslation();
  const name = section.name === '' ? t('navigator.unnamedSection') : section.name;
  return (
    <div className={styles.section} role="rowheader" data-drop={drop ? 'after' : undefined}>
      <SectionName sectionId={section.id} name={section.name} className={styles.sectionName} />
      <span className={styles.count}>{section.slides.length}</span>
      <SectionMenu sectionId={section.id} name={name} index={index} count={count} />
    </div>
  );
}
