import { Button, Checkbox, Group as Line, Stack, Text } from '@mantine/core';
import { IconFileTypePdf, IconPhoto, IconPresentation, IconTable, IconVector } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExportFormat, exportFormats } from '#contract/export-contract.ts';
import styles from './export-dialog.module.css';

const icons: Record<ExportFormat, typeof IconPresentation> = {
  pptx: IconPresentation,
  pdf: IconFileTypePdf,
  png: IconPhoto,
  svg: IconVector,
  xlsx: IconTable,
};

type ExportChoiceProps = { busy: boolean; start: (formats: ExportFormat[]) => void; close: () => void };

export function ExportChoice({ busy, start, close }: ExportChoiceProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly ExportFormat[]>(['pptx', 'pdf']);
  const toggle = (format: ExportFormat) =>
    setChosen((before) =>
      exportFormats.filter((each) => (each === format ? !before.includes(each) : before.includes(each))),
    );
  return (
    <Stack gap="md">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid of cards. */}
      <div className={styles.formats} role="group" aria-label={t('export.formats')}>
        {exportFormats.map((format) => {
          const Icon = icons[format];
          return (
            <Checkbox.Card
              key={format}
              className={styles.format}
              checked={chosen.includes(format)}
              disabled={busy}
              onClick={() => toggle(format)}
              data-testid={`export-${format}`}
            >
              <Icon size={22} stroke={1.5} aria-hidden />
              <span className={styles.formatText}>
                <span className={styles.formatName}>{t(`export.${format}`)}</span>
                <span className={styles.formatHint}>{t(`export.${format}Hint`)}</span>
              </span>
              <Checkbox.Indicator size="xs" />
            </Checkbox.Card>
          );
        })}
      </div>
      <Line justify="space-between">
        <Text size="xs" c="var(--ink-muted)" role="status">
          {busy ? t('export.preparing') : ''}
        </Text>
        <Line gap="xs">
          <Button variant="default" onClick={close} disabled={busy}>
            {t('export.cancel')}
          </Button>
          <Button
            loading={busy}
            disabled={chosen.length === 0}
            onClick={() => start([...chosen])}
            data-testid="export-start"
          >
            {t('export.start')}
          </Button>
        </Line>
      </Line>
    </Stack>
  );
}
