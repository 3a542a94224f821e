import { useTranslation } from 'react-i18next';
import { CommandButton } from '../parts/command-button.tsx';
import { useView } from '../state/view-store.ts';
import { DocumentName } from './document-name.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { InsertSlideButton } from './insert-slide-button.tsx';
import { PresentButton } from './present-button.tsx';
import { RecentMenu } from './recent-menu.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import styles from './toolbar.module.css';

export function Toolbar() {
  const { t } = useTranslation();
  const data = useView((view) => view.data);
  return (
    <header className={styles.toolbar} role="toolbar" aria-label={t('toolbar.name')} data-testid="toolbar">
      <div className={styles.group}>
        <CommandButton id="new" />
        <CommandButton id="open" />
        <RecentMenu />
        <CommandButton id="save" />
      </div>
      <div className={styles.group}>
        <HistoryButtons />
      </div>
      <div className={styles.group}>
        <InsertSlideButton />
        <CommandButton id="duplicate-slide" />
        <CommandButton id="delete-slide" />
      </div>
      <div className={styles.group}>
        <CommandButton id="insert-text" />
        <CommandButton id="insert-card" />
        <CommandButton id="insert-chart" />
        <CommandButton id="insert-picture" />
      </div>
      <DocumentName />
      <div className={styles.group}>
        <CommandButton id="command-palette" />
        <ThemeMenu />
        <CommandButton id="toggle-data" pressed={data} />
        <CommandButton id="open-store" />
        <CommandButton id="export" />
        <SettingsMenu />
      </div>
      <PresentButton />
    </header>
  );
}
