import { Button } from '@mantine/core';
import { IconPointer } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#core/deck/deck.ts';
import { templates } from '#core/layout/templates.ts';
import { perform } from '#renderer/commands/commands.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Group } from '../parts/field.tsx';
import { useCurrentSlide, useSelection } from '../state/current-document.ts';
import { BlockBasis } from './block-basis.tsx';
import type { BlockPanelProps } from './block-panel-props.ts';
import { CardsPanel } from './cards-panel.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { ImagePanel } from './image-panel.tsx';
import { TablePanel } from './table-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { Trace } from './trace.tsx';

/** What the selected slot holds, what of it can be set, and where its numbers come from. */
export function SelectionPanel() {
  const { t } = useTranslation();
  const current = useCurrentSlide();
  const { slot } = useSelection();
  const definition =
    current === null ? undefined : templates[current.slide.template].slots.find((each) => each.name === slot);
  if (current === null || slot === null || (definition === undefined && slot !== 'title')) {
    return (
      <EmptyState
        title={t('inspector.nothing')}
        hint={t('inspector.nothingHint')}
        icon={<IconPointer size={28} stroke={1.3} aria-hidden />}
      />
    );
  }
  const { slide } = current;
  if (slot === 'title') {
    return (
      <Group title={t('canvas.title')}>
        <Button variant="default" onClick={() => perform('edit-text')}>
          {t('text.edit')}
        </Button>
        <Trace runs={slide.title} />
      </Group>
    );
  }
  const block = slide.blocks[slot];
  if (block === undefined) {
    const accepts = (definition?.accepts ?? []).map((kind) => t(`block.${kind}`)).join('、');
    return (
      <EmptyState title={t('inspector.emptySlot')} hint={t('inspector.emptySlotHint', { accepts })}>
        <Button variant="light" onClick={() => perform('insert-card')}>
          {t('inspector.openData')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <BlockPanel slideId={slide.id} slot={slot} block={block} />
      {(block.kind === 'key-figures' || block.kind === 'table' || block.kind === 'timeline') && (
        <BlockBasis slideId={slide.id} slot={slot} block={block} />
      )}
      <Group title={t('inspector.trace')}>
        <Trace block={block} />
      </Group>
      <Group title={t('inspector.selection')}>
        <Button variant="default" onClick={() => perform('clear-slot')} data-testid="clear-slot">
          {t('inspector.clear')}
        </Button>
      </Group>
    </>
  );
}

function BlockPanel({ slideId, slot, block }: BlockPanelProps<Block>) {
  const { t } = useTranslation();
  switch (block.kind) {
    case 'key-figures':
      return <CardsPanel slideId={slideId} slot={slot} block={block} />;
    case 'chart':
      return <ChartPanel slideId={slideId} slot={slot} block={block} />;
    case 'image':
      return <ImagePanel slideId={slideId} slot={slot} block={block} />;
    case 'timeline':
      return <TimelinePanel slideId={slideId} slot={slot} block={block} />;
    case 'text':
      return (
        <Group title={t('block.text')}>
          <Button variant="default" onClick={() => perform('edit-text')}>
            {t('text.edit')}
          </Button>
        </Group>
      );
    case 'table':
      return <TablePanel slideId={slideId} slot={slot} block={block} />;
  }
}
