import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Block, Slide } from '#core/deck/deck.ts';
import { blockName } from '#core/deck-data/data-words.ts';
import { templates } from '#core/layout/templates.ts';
import { Hint } from '../parts/field.tsx';
import { documentStore } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './inspector.module.css';

/** What a slide keeps but its template has no slot for: put somewhere, where it takes the place of what is there, or deleted. */
export function UnplacedBlocks({ slide }: { slide: Slide }) {
  const { t } = useTranslation();
  const { slots } = templates[slide.template];
  const kept = Object.entries(slide.blocks).filter(([slot]) => slots.every(({ name }) => name !== slot));
  if (kept.length === 0) return null;
  return (
    <>
      <Hint>{t('inspector.unplaced', { count: kept.length })}</Hint>
      <ul className={styles.cards}>
        {kept.map(([slot, block]) => (
          <Unplaced key={slot} slide={slide} slot={slot} block={block} />
        ))}
      </ul>
    </>
  );
}

function Unplaced({ slide, slot, block }: { slide: Slide; slot: string; block: Block }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const name = blockName(block, locale);
  const places = templates[slide.template].slots.filter(({ accepts }) => accepts.includes(block.kind));
  return (
    <li className={styles.card}>
      <span className={styles.cardName}>{name}</span>
      {places.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="light" size="compact-xs" data-testid={`place-${slot}`}>
              {t('inspector.place')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {places.map((place) => {
              const there = slide.blocks[place.name];
              const called = locale === 'en' ? place.nameEn : place.nameZh;
              return (
                <Menu.Item
                  key={place.name}
                  onClick={() => documentStore().run('moveBlock', { slideId: slide.id, from: slot, to: place.name })}
                >
                  {there === undefined
                    ? called
                    : t('inspector.placeFor', { place: called, name: blockName(there, locale) })}
                </Menu.Item>
              );
            })}
          </Menu.Dropdown>
        </Menu>
      )}
      <ActionIcon
        size={22}
        aria-label={t('card.remove', { name })}
        onClick={() => documentStore().run('removeBlock', { slideId: slide.id, slot })}
      >
        <IconX size={13} stroke={1.8} aria-hidden />
      </ActionIcon>
    </li>
  );
}
