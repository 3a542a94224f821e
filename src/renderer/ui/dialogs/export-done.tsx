import { Button, Group as Line, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExportOutcome } from '#contract/export-contract.ts';
import { failureSentence } from '#contract/failure-sentences.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './export-dialog.module.css';
import { FailedSlides } from './failed-slides.tsx';

type ExportDoneProps = { outcome: ExportOutcome; again: () => void; close: () => void };

export function ExportDone({ outcome, again, close }: ExportDoneProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Stack gap="md" data-testid="export-done">
      <Line gap={8}>
        <IconCircleCheck size={20} stroke={1.75} className={styles.doneIcon} aria-hidden />
        <Text size="sm" fw={700} role="status">
          {t('export.done')}
        </Text>
      </Line>
      <ul className={styles.files} aria-label={t('export.files')}>
        {outcome.files.map(({ format, name }) => (
          <li key={`${format}-${name}`}>
            <span>{name}</span>
            <span className={styles.formatHint}>{t(`export.${format}`)}</span>
          </li>
        ))}
      </ul>
      {outcome.lost !== null && (
        <Text size="xs" c="var(--warning)">
          {failureSentence(outcome.lost, locale)}
        </Text>
      )}
      {outcome.skipped.length > 0 && (
        <>
          <Text size="xs" c="var(--warning)">
            {t('export.skipped', { count: outcome.skipped.length })}
          </Text>
          <FailedSlides slides={outcome.skipped} />
        </>
      )}
      {outcome.problems > 0 && (
        <Text size="xs" c="var(--warning)">
          {t('export.problems', { count: outcome.problems })}
        </Text>
      )}
      <Line justify="flex-end" gap="xs">
        <Button variant="default" onClick={again}>
          {t('export.again')}
        </Button>
        <Button onClick={close} data-autofocus>
          {t('export.close')}
        </Button>
      </Line>
    </Stack>
  );
}
