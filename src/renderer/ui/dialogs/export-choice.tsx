import { Button, Group as Line, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '#contract/export-contract.ts';
import type { PdfOptions } from '#contract/pdf-options.ts';
import { type SlideRange, slidesInRange } from '#core/deck/slide-range.ts';
import { useDeck } from '../state/current-document.ts';
import { useView } from '../state/view-store.ts';
import { ExportFormats } from './export-formats.tsx';
import { ExportRange } from './export-range.tsx';
import { PdfChoice } from './pdf-choice.tsx';

export type Chosen = { formats: ExportFormat[]; range: SlideRange; pdf: PdfOptions };
type ExportChoiceProps = { busy: boolean; start: (chosen: Chosen) => void; close: () => void };

/** What to export and how; Enter exports what was chosen last. */
export function ExportChoice({ busy, start, close }: ExportChoiceProps) {
  const { t } = useTranslation();
  const deck = useDeck();
  const last = useView((view) => view.exportChoice);
  const [formats, setFormats] = useState<ExportFormat[]>(last.formats);
  const [range, setRange] = useState<SlideRange>({ of: { kind: 'deck' }, hidden: last.hidden });
  const [pdf, setPdf] = useState<PdfOptions>(last.pdf);
  const count = slidesInRange(deck, range).length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start({ formats, range, pdf });
      }}
    >
      <Stack gap="lg">
        <ExportFormats value={formats} onChange={setFormats} disabled={busy} />
        <ExportRange value={range} onChange={setRange} disabled={busy} />
        {formats.includes('pdf') && <PdfChoice value={pdf} onChange={setPdf} disabled={busy} />}
        <Line justify="space-between" mt={4}>
          <Text size="xs" c="var(--ink-muted)" role="status">
            {busy ? t('export.preparing') : count === 0 ? t('export.noSlides') : t('export.count', { count })}
          </Text>
          <Line gap="xs">
            <Button variant="default" onClick={close} disabled={busy}>
              {t('export.cancel')}
            </Button>
            <Button
              type="submit"
              loading={busy}
              disabled={formats.length === 0 || count === 0}
              data-autofocus
              data-testid="export-start"
            >
              {t('export.start')}
            </Button>
          </Line>
        </Line>
      </Stack>
    </form>
  );
}
