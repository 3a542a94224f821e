import { ActionIcon, Button, Select, Switch, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import { displayUnits } from '#core/indicators/display-unit.ts';
import type { ChartBlock, ChartNote, Deck } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { unitName } from '#core/indicators/unit.ts';
import { Group, Row } from '../parts/field.tsx';
import { documentStore, useDeck } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import type { BlockPanelProps } from './block-panel-props.ts';
import { changeBlock } from './change-block.ts';
import styles from './inspector.module.css';
import { useObservations } from './use-observations.ts';

const none = 'none';
const mostNotes = 12;

/** What may stand on a chart of this kind: its unit, a figure to be held against, published growth, notes. */
export function ChartAdditions({ slideId, slot, block }: BlockPanelProps<ChartBlock>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const deck = useDeck();
  const takes = chartKindDefinitions[block.chart].takes ?? {};
  const [first] = shownIn(block, deck.snapshots);
  const observations = useObservations(takes.targetLine === true ? (first?.indicatorId ?? null) : null);
  const put = (changed: ChartBlock, snapshots: readonly ObservationSnapshot[] = [], merge?: string) =>
    changeBlock('changeChart', { slideId, slot, block: changed, snapshots }, merge);
  const shownIds = new Set(block.series.flatMap(({ figures }) => figures.flatMap((each) => each?.observationId ?? [])));
  // Plans first: they are what a chart is held against as a rule.
  const targets = observations
    .filter((each) => !shownIds.has(each.id) && each.unit === first?.unit && numericValue(each, 'value') !== null)
    .sort((left, right) => Number(right.status === 'plan') - Number(left.status === 'plan'));
  const units = first === undefined ? [] : displayUnits(first.unit);
  const grown =
    takes.growth === true &&
    block.series.length === 1 &&
    shownIn(block, deck.snapshots).some(({ growth }) => growth !== null);
  const notes = block.notes ?? [];
  const putNotes = (changed: readonly ChartNote[], merge?: string) =>
    put({ ...block, ...(changed.length === 0 ? { notes: undefined } : { notes: changed }) }, [], merge);
  if (units.length === 0 && targets.length === 0 && !grown && takes.notes !== true) return null;
  return (
    <Group
      title={t('chart.additions')}
      aside={
        takes.notes === true && notes.length < mostNotes ? (
          <Button
            variant="subtle"
            size="compact-xs"
            data-testid="chart-add-note"
            onClick={() => putNotes([...notes, { category: Math.max(0, block.categories.length - 1), text: '' }])}
          >
            {t('chart.addNote')}
          </Button>
        ) : undefined
      }
    >
      {units.length > 0 && (
        <Row label={t('chart.displayUnit')}>
          <Select
            aria-label={t('chart.displayUnit')}
            value={block.displayUnit ?? none}
            data={[
              { value: none, label: t('chart.asPrinted') },
              ...units.map((unit) => ({ value: unit, label: unit })),
            ]}
            onChange={(unit) => put(inDisplayUnit(block, unit === none ? null : unit, first, deck.language))}
            data-testid="chart-display-unit"
          />
        </Row>
      )}
      {targets.length > 0 && (
        <Row label={t('chart.targetLine')}>
          <Select
            aria-label={t('chart.targetLine')}
            value={block.targetLine?.observationId ?? none}
            data={[
              { value: none, label: t('chart.noTargetLine') },
              ...targets.map((each) => ({
                value: each.id,
                label: `${each.area.shortName} · ${printPeriodOf(each, locale)} · ${each.value}`,
              })),
            ]}
            onChange={(id) => {
              const chosen = targets.find((each) => each.id === id);
              if (chosen === undefined) put({ ...block, targetLine: undefined });
              else put({ ...block, targetLine: { observationId: chosen.id, facet: 'value' } }, [chosen]);
            }}
            data-testid="chart-target-line"
          />
        </Row>
      )}
      {grown && (
        <Row label={t('chart.growth')}>
          <Switch
            aria-label={t('chart.growth')}
            checked={block.growth === true}
            onChange={(event) => put({ ...block, growth: event.currentTarget.checked ? true : undefined })}
          />
        </Row>
      )}
      {takes.notes === true && (
        <ul className={styles.cards}>
          {notes.map((note, index) => {
            const change = (changed: ChartNote, merge?: string) =>
              putNotes(
                notes.map((each, at) => (at === index ? changed : each)),
                merge,
              );
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two notes may be alike.
              <li key={index}>
                <div className={styles.card}>
                  <Select
                    className={styles.cardName}
                    aria-label={t('chart.noteCategory', { number: index + 1 })}
                    value={String(note.category)}
                    data={block.categories.map((name, at) => ({ value: String(at), label: name }))}
                    onChange={(category) => {
                      if (category !== null) change({ ...note, category: Number(category) });
                    }}
                  />
                  <ActionIcon
                    size={22}
                    aria-label={t('chart.removeNote', { number: index + 1 })}
                    onClick={() => putNotes(notes.filter((_, at) => at !== index))}
                  >
                    <IconX size={13} stroke={1.8} aria-hidden />
                  </ActionIcon>
                </div>
                <TextInput
                  aria-label={t('chart.noteText', { number: index + 1 })}
                  placeholder={t('chart.notePlaceholder')}
                  value={note.text}
                  maxLength={200}
                  data-deck-field
                  data-testid={`chart-note-${index}`}
                  onChange={(event) =>
                    change({ ...note, text: event.currentTarget.value }, `note-${block.id}-${index}`)
                  }
                  onBlur={() => documentStore().endGesture()}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Group>
  );
}

/** The block in another unit; a heading that says the unit says the new one. */
function inDisplayUnit(
  block: ChartBlock,
  unit: string | null,
  first: ObservationSnapshot | undefined,
  language: Deck['language'],
): ChartBlock {
  const [before, after] = [block.displayUnit ?? first?.unit ?? '', unit ?? first?.unit ?? ''].map((each) =>
    unitName(each, language),
  );
  const heading = block.heading
    .replace(`（${before}）`, () => `（${after}）`)
    .replace(`(${before})`, () => `(${after})`);
  return { ...block, heading, displayUnit: unit ?? undefined };
}

function shownIn(
  block: ChartBlock,
  snapshots: Readonly<Record<string, ObservationSnapshot>>,
): readonly ObservationSnapshot[] {
  return block.series.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure?.facet === 'value' ? (snapshots[figure.observationId] ?? []) : [])),
  );
}
