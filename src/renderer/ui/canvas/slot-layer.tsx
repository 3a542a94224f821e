import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '#core/deck/deck.ts';
import type { Problem } from '#core/layout/layout-types.ts';
import { slotsOf } from '#core/layout/slots-of.ts';
import { templates } from '#core/layout/templates.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { CommandId } from '#renderer/commands/command.ts';
import { CommandMenu, type MenuPlace } from '../parts/command-menu.tsx';
import { useSelection } from '../state/current-document.ts';
import { countsAsProblem } from '../state/deck-problems.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './canvas.module.css';
import { EmptySlot } from './empty-slot.tsx';
import { SplitHandle } from './split-handle.tsx';
import { SlotTarget } from './slot-target.tsx';

const menuGroups: readonly (readonly CommandId[])[] = [
  ['cut', 'copy', 'paste'],
  ['edit-text', 'clear-slot', 'reset-split'],
  ['copy-picture', 'copy-data'],
];

type SlotLayerProps = {
  slide: Slide;
  scene: Scene;
  problems: readonly Problem[];
  scale: number;
  editing: string | null;
};

/** What can be selected on a slide: its title and its slots, in reading order. */
export function SlotLayer({ slide, scene, problems, scale, editing }: SlotLayerProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { slot: selected } = useSelection();
  const { split } = templates[slide.template];
  const title = scene.nodes.find((node) => node.role === 'title');
  const troubled = (slot: string) => problems.some((each) => each.slot === slot && countsAsProblem(each));
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  return (
    <div className={styles.slots}>
      <CommandMenu place={menu} groups={menuGroups} close={() => setMenu(null)} />
      {title !== undefined && editing !== 'title' && (
        <SlotTarget
          slideId={slide.id}
          slot="title"
          frame={title.frame}
          scale={scale}
          selected={selected === 'title'}
          troubled={troubled('title')}
          name={t('canvas.slot', {
            slot: t('canvas.title'),
            content: scene.title === '' ? t('canvas.emptySlot') : scene.title,
          })}
          openMenu={setMenu}
          placeholder={scene.title === '' ? t('canvas.titlePlaceholder') : null}
        />
      )}
      {slotsOf(slide).map((slot) => {
        if (slot.name === editing) return null;
        const block = slide.blocks[slot.name];
        const slotName = locale === 'en' ? slot.nameEn : slot.nameZh;
        const target = (
          <SlotTarget
            key={slot.name}
            slideId={slide.id}
            slot={slot.name}
            frame={slot.frame}
            scale={scale}
            selected={selected === slot.name}
            troubled={troubled(slot.name)}
            name={t('canvas.slot', {
              slot: slotName,
              content: block === undefined ? t('canvas.emptySlot') : t(`block.${block.kind}`),
            })}
            placeholder={null}
            openMenu={setMenu}
            empty={block === undefined}
            block={block?.kind ?? null}
          />
        );
        if (block !== undefined) return target;
        return (
          <div key={slot.name} className={styles.emptyGroup}>
            {target}
            <EmptySlot slideId={slide.id} slot={slot} name={slotName} scale={scale} />
          </div>
        );
      })}
      {split !== undefined && editing === null && (
        <SplitHandle slide={slide} split={split} problems={problems} scale={scale} />
      )}
    </div>
  );
}
