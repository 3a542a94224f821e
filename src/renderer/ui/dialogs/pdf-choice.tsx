import { Checkbox, Input, SegmentedControl, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PdfOptions } from '#contract/pdf-options.ts';
import { type Handout, handouts } from '#core/handout/handout.ts';

// The names of words are letters.
const names = { none: 'none', notes: 'notes', 2: 'two', 4: 'four', 6: 'six' } as const satisfies Record<
  Handout,
  string
>;

type PdfChoiceProps = { value: PdfOptions; onChange: (options: PdfOptions) => void; disabled: boolean };

/** How the PDF is printed: what is on a page, and whether in greys. */
export function PdfChoice({ value, onChange, disabled }: PdfChoiceProps) {
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      <Input.Wrapper size="xs" label={t('export.handout')} labelElement="div">
        <SegmentedControl
          fullWidth
          size="xs"
          mt={6}
          aria-label={t('export.handout')}
          data={handouts.map((handout) => ({ value: String(handout), label: t(`export.handouts.${names[handout]}`) }))}
          value={String(value.handout)}
          disabled={disabled}
          onChange={(chosen) =>
            onChange({ ...value, handout: handouts.find((each) => String(each) === chosen) ?? value.handout })
          }
          data-testid="export-handout"
        />
      </Input.Wrapper>
      <Checkbox
        size="xs"
        label={t('export.greyscale')}
        checked={value.greyscale}
        disabled={disabled}
        onChange={(event) => onChange({ ...value, greyscale: event.currentTarget.checked })}
        data-testid="export-greyscale"
      />
    </Stack>
  );
}
