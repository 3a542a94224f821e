import { SegmentedControl } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelection } from '../state/current-document.ts';
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
  const { slot } = useSelection();
  // The tab follows what is selected; a title is of the slide.
  useEffect(() => {
    const { inspector } = useView.getState();
    if (slot === null && inspector === 'selection') changeView({ inspector: 'slide' });
    if (slot !== null && slot !== 'title') changeView({ inspector: 'selection' });
  }, [slot]);
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
