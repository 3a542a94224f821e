import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeView, type InspectorTab, useView } from '../state/view-store.ts';
import { DeckPanel } from './deck-panel.tsx';
import styles from './inspector.module.css';
import { SelectionPanel } from './selection-panel.tsx';
import { SlidePanel } from './slide-panel.tsx';

const tabs: readonly InspectorTab[] = ['selection', 'slide', 'deck'];

/** What can be set of the selected slot, of the slide, of the deck. */
export function Inspector() {
  const { t } = useTranslation();
  const tab = useView((view) => view.inspector);
  return (
    <aside className={styles.inspector} aria-label={t('inspector.name')} data-testid="inspector">
      <div className={styles.tabs}>
        <SegmentedControl
          fullWidth
          aria-label={t('inspector.name')}
          value={tab}
          data={tabs.map((value) => ({ value, label: t(`inspector.${value}`) }))}
          onChange={(value) => changeView({ inspector: value as InspectorTab })}
        />
      </div>
      <div className={styles.panel}>
        {tab === 'selection' && <SelectionPanel />}
        {tab === 'slide' && <SlidePanel />}
        {tab === 'deck' && <DeckPanel />}
      </div>
    </aside>
  );
}
