import {
  IconChecklist,
  IconDatabaseExport,
  IconFileImport,
  IconFileTextSpark,
  IconListSearch,
  type TablerIcon,
} from '@tabler/icons-react';
import { useEffect } from 'react';
import { CareView } from './care/care-view.tsx';
import { ChecksView } from './checks/checks-view.tsx';
import { AddFigureDialog } from './detail/add-figure-dialog.tsx';
import { DetailView } from './detail/detail-view.tsx';
import { ImportView } from './importing/import-view.tsx';
import { InboxView } from './inbox/inbox-view.tsx';
import { IndicatorsView } from './indicators/indicators-view.tsx';
import styles from './shell.module.css';
import { changeStoreState, type StoreView, storeViews, useStoreState } from './store-state.ts';
import { useWords } from './use-words.ts';

const icons: Readonly<Record<StoreView, TablerIcon>> = {
  indicators: IconListSearch,
  importing: IconFileImport,
  inbox: IconFileTextSpark,
  checks: IconChecklist,
  care: IconDatabaseExport,
};

export function Shell() {
  const words = useWords();
  const view = useStoreState((state) => state.view);
  useEffect(() => {
    document.title = `${words.title} · 丹霞`;
  }, [words]);
  return (
    <div className={styles.shell}>
      <nav className={styles.rail} aria-label={words.title}>
        {storeViews.map((name) => {
          const Icon = icons[name];
          return (
            <button
              key={name}
              type="button"
              className={styles.tab}
              aria-current={view === name ? 'page' : undefined}
              data-view={name}
              onClick={() =>
                changeStoreState(name === 'indicators' ? { view: name, indicatorId: null } : { view: name })
              }
            >
              <Icon size={20} stroke={1.6} aria-hidden />
              <span>{words.views[name]}</span>
            </button>
          );
        })}
      </nav>
      <main className={styles.main}>
        <Indicators shown={view === 'indicators'} />
        {/* An import goes on while the person looks something up. */}
        <div className={styles.view} hidden={view !== 'importing'}>
          <ImportView />
        </div>
        {/* So does what is being read or reviewed. */}
        <div className={styles.view} hidden={view !== 'inbox'}>
          <InboxView />
        </div>
        {view === 'checks' && <ChecksView />}
        {view === 'care' && <CareView />}
      </main>
      <AddFigureDialog />
    </div>
  );
}

/** The list keeps its place while a page of an indicator is open over it. */
function Indicators({ shown }: { shown: boolean }) {
  const indicatorId = useStoreState((state) => state.indicatorId);
  const areaName = useStoreState((state) => state.areaName);
  return (
    <>
      <div className={styles.view} hidden={!shown || indicatorId !== null}>
        <IndicatorsView />
      </div>
      {shown && indicatorId !== null && <DetailView key={`${indicatorId} ${areaName}`} indicatorId={indicatorId} />}
    </>
  );
}
