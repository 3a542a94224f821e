import { Button, Group as Line, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExportQuestion } from '#contract/export-contract.ts';
import { FailedSlides } from './failed-slides.tsx';
import styles from './export-dialog.module.css';

type ExportFailedProps = { question: ExportQuestion; answer: (goOn: boolean) => void };

/** Some slides cannot be exported: which, why, and whether the others are to be written. */
export function ExportFailed({ question, answer }: ExportFailedProps) {
  const { t } = useTranslation();
  const { failed, rest } = question;
  return (
    <Stack gap="md" data-testid="export-question" role="alert">
      <Line gap={8} wrap="nowrap" align="flex-start">
        <IconAlertTriangle size={20} stroke={1.75} className={styles.failedIcon} aria-hidden />
        <Text size="sm" fw={700}>
          {t('export.failed', { count: failed.length })}
        </Text>
      </Line>
      <FailedSlides slides={failed} />
      <Text size="xs" c="var(--ink-muted)">
        {rest > 0 ? t('export.failedHint', { count: rest }) : t('export.allFailed')}
      </Text>
      <Line justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => answer(false)} data-autofocus data-testid="export-give-up">
          {t('export.giveUp')}
        </Button>
        {rest > 0 && (
          <Button onClick={() => answer(true)} data-testid="export-go-on">
            {t('export.goOn', { count: rest })}
          </Button>
        )}
      </Line>
    </Stack>
  );
}
