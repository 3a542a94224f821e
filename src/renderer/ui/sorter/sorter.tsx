import { useVirtualizer } from '@tanstack/react-virtual';
import { IconPresentation } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { currentSlideId } from '#renderer/document/selection.ts';
import { SlideMenu } from '../navigator/slide-menu.tsx';
import { slideOf, useSlidePicking } from '../navigator/use-slide-picking.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { useWidth } from '../parts/use-width.ts';
import { useDeck, useSelection } from '../state/current-document.ts';
import { changeView, useView } from '../state/view-store.ts';
import styles from './sorter.module.css';
import { onGridKey } from './on-grid-key.ts';
import { openSlide } from './open-slide.ts';
import { gridOf, heightOf, sorterRows } from './sorter-rows.ts';
import { SorterRowView } from './sorter-row-view.tsx';
import { slideCellId } from './sorter-slide-view.tsx';
import { useBand } from './use-band.ts';
import { useSorterDrop } from './use-sorter-drop.ts';
import { useSorterFocus } from './use-sorter-focus.ts';

/** All slides as a grid by section, in place of tree and canvas; only the rows in view exist. */
export function Sorter() {
  const { t } = useTranslation();
  const deck = useDeck();
  const selection = useSelection();
  const wanted = useView((view) => view.sorterWidth);
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const grid = useMemo(() => gridOf(width, wanted), [width, wanted]);
  const rows = useMemo(() => sorterRows(deck, grid.columns), [deck, grid.columns]);
  const { menu, closeMenu, onClick, onContextMenu } = useSlidePicking();
  const drop = useSorterDrop(rows, grid);
  const band = useBand(scroller, rows, grid);
  const current = currentSlideId(selection);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index], grid),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 2,
    paddingEnd: 24,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights depend on the grid alone.
  useLayoutEffect(() => virtual.measure(), [grid]);

  const currentRow = rows.findIndex((row) => row.kind === 'slides' && row.slides.some(({ id }) => id === current));
  useSorterFocus({ scroller, virtual, current, row: currentRow, columns: width === 0 ? 0 : grid.columns });
  // Work in a slot is work on one slide.
  const { slot } = selection;
  useEffect(() => {
    if (slot !== null) changeView({ sorter: false });
  }, [slot]);

  return (
    <main className={styles.sorter} aria-label={t('sorter.name')} data-testid="sorter">
      <div
        ref={scroller}
        className={styles.scroller}
        data-scope="navigator"
        role="grid"
        aria-label={t('sorter.name')}
        aria-multiselectable
        aria-rowcount={rows.length}
        aria-colcount={grid.columns}
        tabIndex={0}
        aria-activedescendant={current === null ? undefined : slideCellId(current)}
        onKeyDown={(event) => onGridKey(event, rows, grid)}
        onClick={onClick}
        onDoubleClick={(event) => {
          const slideId = slideOf(event);
          if (slideId !== null) openSlide(slideId);
        }}
        onContextMenu={onContextMenu}
        onDragOver={drop.over}
        onDrop={drop.drop}
        onDragLeave={drop.leave}
        onDragEnd={drop.clear}
        onPointerDown={band.begin}
      >
        <div className={styles.rows} style={{ height: virtual.getTotalSize() }} role="presentation" data-rows>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return (
              row !== undefined && (
                <SorterRowView
                  key={item.key}
                  row={row}
                  index={item.index}
                  start={item.start}
                  grid={grid}
                  sections={deck.sections.length}
                  selected={selection.slideIds}
                  current={current}
                  target={drop.target}
                />
              )
            );
          })}
          {band.box !== null && <div className={styles.band} style={band.box} />}
        </div>
        {rows.every((row) => row.kind !== 'slides') && (
          <EmptyState
            title={t('navigator.empty')}
            hint={t('navigator.emptyHint')}
            icon={<IconPresentation size={36} stroke={1.2} aria-hidden />}
          />
        )}
      </div>
      <SlideMenu place={menu} close={closeMenu} />
    </main>
  );
}
