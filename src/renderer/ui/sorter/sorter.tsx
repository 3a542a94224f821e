import { useVirtualizer } from '@tanstack/react-virtual';
import { IconPresentation } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { perform } from '#renderer/commands/commands.ts';
import { currentSlideId } from '#renderer/document/selection.ts';
import { pick } from '../navigator/pick.ts';
import { SlideMenu } from '../navigator/slide-menu.tsx';
import type { MenuPlace } from '../parts/command-menu.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { documentStore, useDeck, useSelection } from '../state/current-document.ts';
import { useView } from '../state/view-store.ts';
import styles from './sorter.module.css';
import { slideForKey } from './sorter-keys.ts';
import { gridOf, heightOf, sorterRows } from './sorter-rows.ts';
import { SorterRowView } from './sorter-row-view.tsx';
import { useBand } from './use-band.ts';
import { useSorterDrop } from './use-sorter-drop.ts';

const dialogTime = 250; // until a closed dialog is gone and has tried to give the focus back

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
  const [menu, setMenu] = useState<MenuPlace | null>(null);
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current slide is brought into view when it, its place or the grid changes.
  useEffect(() => {
    if (currentRow === -1 || current === null || width === 0) return;
    virtual.scrollToIndex(currentRow, { align: 'auto' });
    focusSlide(scroller.current, current);
  }, [current, currentRow, grid.columns, width > 0]);

  // A menu or dialog that is closed leaves the focus nowhere when what opened it is gone; the keys belong to the grid then.
  const free = useView((view) => view.dialog === null) && menu === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only closing one brings the focus back.
  useEffect(() => {
    if (!free || current === null) return;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) focusSlide(scroller.current, current);
    }, dialogTime);
    return () => clearTimeout(timer);
  }, [free]);

  const onPick = useCallback((slideId: string, event: MouseEvent) => {
    const state = documentStore().getState();
    const keys = { range: event.shiftKey, toggle: event.ctrlKey || event.metaKey };
    documentStore().select(pick(state.deck, state.selection, slideId, keys));
  }, []);
  const onMenu = useCallback((slideId: string, event: MouseEvent) => {
    event.preventDefault();
    if (!documentStore().getState().selection.slideIds.includes(slideId)) {
      documentStore().select({ slideIds: [slideId], slot: null });
    }
    setMenu({ x: event.clientX, y: event.clientY });
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLInputElement || event.altKey) return;
    const modified = event.ctrlKey || event.metaKey;
    if (modified && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      perform(event.key === 'ArrowLeft' ? 'move-slide-up' : 'move-slide-down');
    }
    if (modified) return;
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      perform('toggle-sorter');
      return;
    }
    const screen = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / grid.rowHeight));
    const slideId = slideForKey(rows, current, event.key, screen);
    if (slideId === null) return;
    event.preventDefault();
    const state = documentStore().getState();
    documentStore().select(pick(deck, state.selection, slideId, { range: event.shiftKey, toggle: false }));
  };

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
        onKeyDown={onKeyDown}
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
                  onPick={onPick}
                  onMenu={onMenu}
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
      <SlideMenu place={menu} close={() => setMenu(null)} />
    </main>
  );
}

/** Width of the grid without its scroll bar, followed live; 0 before the first look. */
function useWidth(scroller: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return width;
}

/** A slide that was out of view is drawn within a frame or two of being scrolled to. */
function focusSlide(scroller: HTMLElement | null, slideId: string, left = 4): void {
  requestAnimationFrame(() => {
    const cell = scroller?.querySelector<HTMLElement>(`[data-key="${CSS.escape(slideId)}"]`);
    if (cell != null) cell.focus({ preventScroll: true });
    else if (left > 0) focusSlide(scroller, slideId, left - 1);
  });
}
