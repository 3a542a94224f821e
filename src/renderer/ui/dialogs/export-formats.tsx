import { Checkbox } from '@mantine/core';
import {
  IconFileTypePdf,
  IconPhoto,
  IconPresentation,
  IconTable,
  IconVector,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ExportFormat, exportFormats } from '#contract/export-contract.ts';
import styles from './export-dialog.module.css';

const icons: Record<ExportFormat, TablerIcon> = {
  pptx: IconPresentation,
  pdf: IconFileTypePdf,
  png: IconPhoto,
  svg: IconVector,
  xlsx: IconTable,
};

type ExportFormatsProps = {
  value: readonly ExportFormat[];
  onChange: (formats: ExportFormat[]) => void;
  disabled: boolean;
};

/** The formats as tiles; several may be wanted at once. */
export function ExportFormats({ value, onChange, disabled }: ExportFormatsProps) {
  const { t } = useTranslation();
  const toggle = (format: ExportFormat) =>
    onChange(exportFormats.filter((each) => (each === format) !== value.includes(each)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid of cards.
    <div className={styles.formats} role="group" aria-label={t('export.formats')}>
      {exportFormats.map((format) => {
        const Icon = icons[format];
        return (
          <Checkbox.Card
            key={format}
            className={styles.format}
            checked={value.includes(format)}
            disabled={disabled}
            onClick={() => toggle(format)}
            data-testid={`export-${format}`}
          >
            <Icon size={24} stroke={1.4} aria-hidden />
            <span className={styles.formatName}>{t(`export.${format}`)}</span>
            <span className={styles.formatHint}>{t(`export.${format}Hint`)}</span>
            <Checkbox.Indicator size="xs" className={styles.mark} />
          </Checkbox.Card>
        );
      })}
    </div>
  );
}
