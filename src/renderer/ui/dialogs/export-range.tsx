import { Checkbox, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type RangeOf, type SlideRange, slidesInRange } from '#core/deck/slide-range.ts';
import { allSlides, findSlide } from '#core/deck/find.ts';
import { useCurrentSlide, useDeck, useSelection } from '../state/current-document.ts';
import styles from './export-dialog.module.css';

type ExportRangeProps = { value: SlideRange; onChange: (range: SlideRange) => void; disabled: boolean };

/** Which slides: all, those of the section being worked on, or those selected; each with how many it means. */
export function ExportRange({ value, onChange, disabled }: ExportRangeProps) {
  const { t } = useTranslation();
  const deck = useDeck();
  const { slideIds } = useSelection();
  const section = useCurrentSlide()?.section ?? null;
  const pages = slideIds.flatMap((id) => findSlide(deck, id)?.number ?? []).sort((left, right) => left - right);
  const choices: { of: RangeOf; label: string }[] = [
    { of: { kind: 'deck' }, label: t('export.rangeDeck') },
    ...(section === null
      ? []
      : [
          {
            of: { kind: 'section' as const, sectionId: section.id },
            label: t('export.rangeSection', {
              name: section.name === '' ? t('navigator.unnamedSection') : section.name,
            }),
          },
        ]),
    ...(pages.length === 0
      ? []
      : [{ of: { kind: 'slides' as const, slideIds }, label: t('export.rangeSlides', { pages: printed(pages) }) }]),
  ];
  const { of, hidden } = value;
  return (
    <Stack gap={14}>
      <Radio.Group
        size="xs"
        label={t('export.range')}
        value={of.kind}
        onChange={(kind) => onChange({ of: choices.find((each) => each.of.kind === kind)?.of ?? of, hidden })}
      >
        <Stack gap={7} mt={8}>
          {choices.map((choice) => (
            <Radio
              key={choice.of.kind}
              size="xs"
              value={choice.of.kind}
              disabled={disabled}
              data-testid={`export-range-${choice.of.kind}`}
              label={
                <span className={styles.rangeLabel}>
                  <span className={styles.rangeName}>{choice.label}</span>
                  <span className={styles.rangeCount}>
                    {t('export.pages', { count: slidesInRange(deck, { of: choice.of, hidden }).length })}
                  </span>
                </span>
              }
              classNames={{ body: styles.rangeBody, labelWrapper: styles.rangeWrapper }}
            />
          ))}
        </Stack>
      </Radio.Group>
      {allSlides(deck).some((slide) => slide.hidden) && (
        <Checkbox
          size="xs"
          label={t('export.hidden')}
          checked={hidden}
          disabled={disabled}
          onChange={(event) => onChange({ of, hidden: event.currentTarget.checked })}
          data-testid="export-hidden"
        />
      )}
    </Stack>
  );
}

/** 3–7, 9, as printing dialogs write it. */
function printed(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
