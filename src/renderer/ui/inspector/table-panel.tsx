import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TableBlock } from '#core/deck/deck.ts';
import { Group, Hint, Row } from '../parts/field.tsx';
import type { BlockPanelProps } from './block-panel-props.ts';
import { changeBlock } from './change-block.ts';

/** A table's size, and whether its cells are coloured by how high their figures stand. */
export function TablePanel({ slideId, slot, block }: BlockPanelProps<TableBlock>) {
  const { t } = useTranslation();
  return (
    <Group title={t('block.table')}>
      <Hint>{t('table.size', { rows: block.rows.length, columns: block.header.length })}</Hint>
      <Row label={t('table.heat')}>
        <Switch
          aria-label={t('table.heat')}
          checked={block.heat === true}
          data-testid="table-heat"
          onChange={(event) =>
            changeBlock('changeTable', {
              slideId,
              slot,
              block: { ...block, heat: event.currentTarget.checked ? true : undefined },
            })
          }
        />
      </Row>
      <Hint>{t('table.heatHint')}</Hint>
    </Group>
  );
}
