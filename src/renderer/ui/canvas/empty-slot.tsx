import {
  IconChartBar,
  IconId,
  IconPhoto,
  IconTable,
  IconTextSize,
  IconTimeline,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BlockKind } from '#core/deck/deck.ts';
import type { SlotDefinition } from '#core/layout/layout-types.ts';
import { insertInto } from '#renderer/commands/inserting/insert-into.ts';
import styles from './empty-slot.module.css';

const icons: Record<BlockKind, TablerIcon> = {
  chart: IconChartBar,
  'key-figures': IconId,
  text: IconTextSize,
  table: IconTable,
  image: IconPhoto,
  timeline: IconTimeline,
};

type EmptySlotProps = { slideId: string; slot: SlotDefinition; name: string; scale: number };

/** Says what an empty slot takes, each as a button that begins it. The buttons lie on the slot, not inside it. */
export function EmptySlot({ slideId, slot, name, scale }: EmptySlotProps) {
  const { t } = useTranslation();
  const { x, y, width, height } = slot.frame;
  return (
    <div
      className={styles.empty}
      style={{ left: x * scale, top: y * scale, width: width * scale, height: height * scale }}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.choices}>
        {slot.accepts.map((kind) => {
          const Icon = icons[kind];
          return (
            <button
              key={kind}
              type="button"
              className={styles.choice}
              aria-label={t('canvas.insertHere', { what: t(`block.${kind}`) })}
              onClick={() => insertInto(slideId, slot.name, kind)}
            >
              <Icon size={18} stroke={1.5} aria-hidden />
              <span>{t(`block.${kind}`)}</span>
            </button>
          );
        })}
      </span>
    </div>
  );
}
