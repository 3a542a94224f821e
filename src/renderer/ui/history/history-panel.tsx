import { useTranslation } from 'react-i18next';
import { perform } from '#renderer/commands/commands.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { StepList } from './step-list.tsx';

/** What was done in this session, in the inspector's place: every step can be gone back to, and forward again. */
export function HistoryPanel() {
  const { t } = useTranslation();
  return (
    <SidePanel
      name={t('history.name')}
      closeLabel={t('history.close')}
      close={() => perform('toggle-history')}
      testId="history-panel"
    >
      <StepList />
    </SidePanel>
  );
}
