import { Button, Group as Line, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportProgress } from '#contract/export-contract.ts';

type ExportRunningProps = { progress: ExportProgress; stopping: boolean; stop: () => void };

export function ExportRunning({ progress, stopping, stop }: ExportRunningProps) {
  const { t } = useTranslation();
  const { done, total, format } = progress;
  const what = { format: t(`export.${format}`), done, total };
  const writing = done === total; // all slides are there; the file is being made of them
  const label = stopping ? t('export.stopping') : t(writing ? 'export.writing' : 'export.working', what);
  return (
    <Stack gap="md" data-testid="export-progress">
      <Text size="sm" role="status">
        {label}
      </Text>
      <Progress
        value={total === 0 ? 0 : (100 * done) / total}
        animated={writing}
        size="sm"
        transitionDuration={120}
        aria-label={label}
      />
      <Line justify="flex-end">
        <Button variant="default" onClick={stop} disabled={stopping} data-testid="export-stop">
          {t('export.stop')}
        </Button>
      </Line>
    </Stack>
  );
}
