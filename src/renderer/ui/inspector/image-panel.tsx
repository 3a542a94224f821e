import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImageBlock } from '#core/deck/deck.ts';
import { replacePicture } from '#renderer/commands/inserting/insert-block.ts';
import { Group, Hint } from '../parts/field.tsx';
import { documentStore } from '../state/current-document.ts';
import type { BlockPanelProps } from './block-panel-props.ts';

/** What a picture says to those who cannot see it. */
export function ImagePanel({ slideId, slot, block }: BlockPanelProps<ImageBlock>) {
  const { t } = useTranslation();
  return (
    <Group title={t('block.image')}>
      <Textarea
        label={t('image.alt')}
        value={block.alt}
        autosize
        minRows={2}
        maxLength={500}
        data-deck-field
        onChange={(event) =>
          documentStore().run(
            'setBlock',
            { slideId, slot, block: { ...block, alt: event.currentTarget.value } },
            { merge: `alt-${block.id}` },
          )
        }
        onBlur={() => documentStore().endGesture()}
      />
      <Hint>{t('image.altHint')}</Hint>
      <Button variant="default" onClick={() => void replacePicture(slideId, slot)}>
        {t('image.replace')}
      </Button>
    </Group>
  );
}
