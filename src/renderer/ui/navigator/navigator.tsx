import { useVirtualizer } from '@tanstack/react-virtual';
import { IconPresentation } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { currentSlideId } from '#renderer/document/selection.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { useWidth } from '../parts/use-width.ts';
import { useDeck, useSelection } from '../state/current-document.ts';
import { useView } from '../state/view-store.ts';
import { beginSlideDrag } from './drag-slides.ts';
import styles from './navigator.module.css';
import { focusRow, onTreeKey } from './tree-keys.ts';
import { type Row, rowsOf } from './rows.ts';
import { SectionItem } from './section-item.tsx';
import { SlideItem } from './slide-item.tsx';
import { SlideMenu } from './slide-menu.tsx';
import { useSlidePicking } from './use-slide-picking.ts';
import { useTreeDrop } from './use-tree-drop.ts';

const aside = 48; // pixels of number, margins and scroll bar beside a picture
const narrowest = 80; // pixels of a picture

/** Sections and slides of the deck; only the rows in view exist. */
export function Navigator() {
  const { t } = useTranslation();
  const deck = useDeck();
  const selection = useSelection();
  const collapsed = useView((view) => view.collapsedSections);
  const rows = useMemo(() => rowsOf(deck, collapsed), [deck, collapsed]);
  const scroller = useRef<HTMLDivElement>(null);
  const width = Math.max(narrowest, useWidth(scroller) - aside);
  const { menu, closeMenu, onClick, onContextMenu } = useSlidePicking();
  const holdsFocus = useRef(false); // also when the row that had it is gone, as after deleting
  const drag = useTreeDrop();
  const current = currentSlideId(selection);
  const count = deck.sections.reduce((sum, section) => sum + section.slides.length, 0);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight(rows[index], width),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 4,
    paddingEnd: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights depend on the width of pictures alone.
  useEffect(() => virtual.measure(), [width]);

  const currentIndex = rows.findIndex((row) => row.key === current);
  const currentRow = rows[currentIndex];
  const currentNumber = currentRow?.kind === 'slide' ? currentRow.number : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another current slide, or another place of it, moves the list.
  useEffect(() => {
    if (currentIndex === -1) return;
    virtual.scrollToIndex(currentIndex, { align: 'auto' });
    if (holdsFocus.current && current !== null) focusRow(current, virtual);
  }, [current, currentNumber]);

  return (
    <nav className={styles.navigator} aria-label={t('navigator.name')} data-testid="navigator" data-slides={count}>
      <div
        ref={scroller}
        className={styles.scroller}
        data-scope="navigator"
        role="tree"
        aria-label={t('navigator.name')}
        aria-multiselectable
        onFocus={() => {
          holdsFocus.current = true;
        }}
        onBlur={(event) => {
          const next = event.relatedTarget;
          if (next !== null && !event.currentTarget.contains(next)) holdsFocus.current = false;
        }}
        onKeyDown={(event) => onTreeKey(event, rows, virtual)}
        onClick={onClick}
        onContextMenu={onContextMenu}
        onDrop={drag.drop}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) drag.clear();
        }}
        onDragEnd={drag.clear}
      >
        <div className={styles.rows} style={{ height: virtual.getTotalSize() }} role="presentation">
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <div
                key={item.key}
                className={styles.row}
                style={{ height: item.size, transform: `translateY(${item.start}px)` }}
                role="presentation"
              >
                {row.kind === 'section' && (
                  <SectionItem
                    sectionId={row.section.id}
                    sectionName={row.section.name}
                    slides={row.section.slides.length}
                    index={row.index}
                    count={deck.sections.length}
                    collapsed={row.collapsed}
                    drop={drag.target?.key === row.key ? drag.target.side : null}
                    onDragOver={drag.overSection}
                  />
                )}
                {row.kind === 'slide' && (
                  <SlideItem
                    slideId={row.slide.id}
                    number={row.number}
                    index={row.index}
                    count={row.count}
                    hidden={row.slide.hidden}
                    selected={selection.slideIds.includes(row.slide.id)}
                    current={row.slide.id === current}
                    width={width}
                    drop={drag.target?.key === row.key ? drag.target.side : null}
                    onDragStart={beginSlideDrag}
                    onDragOver={drag.overSlide}
                  />
                )}
                {row.kind === 'empty' && (
                  <p className={styles.emptySection} onDragOver={(event) => drag.overSection(row.sectionId, event)}>
                    {t('navigator.emptySection')}
                  </p>
                )}
              </div>
            );
          })}
        </div>
        {count === 0 && (
          <EmptyState
            title={t('navigator.empty')}
            hint={t('navigator.emptyHint')}
            icon={<IconPresentation size={28} stroke={1.3} aria-hidden />}
          />
        )}
      </div>
      <SlideMenu place={menu} close={closeMenu} />
    </nav>
  );
}

function rowHeight(row: Row | undefined, width: number): number {
  switch (row?.kind) {
    case 'section':
      return 34;
    case 'empty':
      return 32;
    default:
      return Math.round((width * 9) / 16) + 12;
  }
}
