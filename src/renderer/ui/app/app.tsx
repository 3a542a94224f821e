import { Canvas } from '../canvas/canvas.tsx';
import { DropMenu } from '../canvas/drop-menu.tsx';
import { DataDrawer } from '../data-drawer/data-drawer.tsx';
import { ExportDialog } from '../dialogs/export-dialog.tsx';
import { MoveToSectionDialog } from '../dialogs/move-to-section-dialog.tsx';
import { NewDeckDialog } from '../dialogs/briefing/new-deck-dialog.tsx';
import { RebindDialog } from '../dialogs/briefing/rebind-dialog.tsx';
import { SaveTemplateDialog } from '../dialogs/briefing/save-template-dialog.tsx';
import { RecoveryDialog } from '../dialogs/recovery-dialog.tsx';
import { VersionsDialog } from '../dialogs/versions-dialog.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { CommandPalette } from '../palette/command-palette.tsx';
import { HistoryPanel } from '../history/history-panel.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { Navigator } from '../navigator/navigator.tsx';
import { NotesPane } from '../notes/notes-pane.tsx';
import { useView } from '../state/view-store.ts';
import { Sorter } from '../sorter/sorter.tsx';
import { StatusBar } from '../status/status-bar.tsx';
import { Tour } from '../tour/tour.tsx';
import { Toolbar } from '../toolbar/toolbar.tsx';
import { AppFrame } from './app-frame.tsx';
import styles from './app.module.css';
import { FileBanner } from './file-banner.tsx';
import { useWindowTitle } from './use-window-title.ts';

/** The editor's window. */
export function App() {
  const notes = useView((view) => view.notes);
  const sorter = useView((view) => view.sorter);
  const data = useView((view) => view.data);
  const history = useView((view) => view.history);
  useWindowTitle();
  return (
    <AppFrame>
      <Toolbar />
      <FileBanner />
      <div className={styles.body} data-drawer={data || undefined}>
        {sorter ? (
          <Sorter />
        ) : (
          <>
            <Navigator />
            <div className={styles.centre}>
              <FindBar />
              <Canvas />
              {notes && <NotesPane />}
            </div>
          </>
        )}
        {data && <DataDrawer />}
        {history ? <HistoryPanel /> : <Inspector />}
      </div>
      <StatusBar />
      <DropMenu />
      <CommandPalette />
      <NewDeckDialog />
      <RebindDialog />
      <SaveTemplateDialog />
      <MoveToSectionDialog />
      <ExportDialog />
      <RecoveryDialog />
      <VersionsDialog />
      <Tour />
    </AppFrame>
  );
}
