import { useTranslation } from 'react-i18next';
import type { SorterTarget } from './sorter-geometry.ts';
import styles from './sorter.module.css';
import type { SorterGrid, SorterRow } from './sorter-rows.ts';
import { SorterSection } from './sorter-section.tsx';
import { SorterSlideView } from './sorter-slide-view.tsx';

type SorterRowProps = {
  row: SorterRow;
  index: number; // of the row
  start: number; // pixels from the grid's top
  grid: SorterGrid;
  sections: number; // of the deck
  selected: readonly string[];
  current: string | null;
  target: SorterTarget | null;
};

/** A row of the grid: a section's head, what an empty section says, or slides. */
export function SorterRowView(props: SorterRowProps) {
  const { row, index, start, grid, sections, selected, current, target } = props;
  const { t } = useTranslation();
  const place = { transform: `translateY(${start}px)`, paddingLeft: grid.left, paddingRight: grid.left };
  if (row.kind === 'empty') {
    return (
      <div className={styles.row} style={place} role="row" aria-rowindex={index + 1}>
        <div className={styles.empty} role="gridcell" data-drop={target?.key === row.key ? 'after' : undefined}>
          {t('navigator.emptySection')}
        </div>
      </div>
    );
  }
  if (row.kind === 'section') {
    return (
      <div className={styles.row} style={place} role="row" aria-rowindex={index + 1}>
        <SorterSection section={row.section} index={row.index} count={sections} drop={target?.key === row.key} />
      </div>
    );
  }
  return (
    <div className={styles.row} style={{ ...place, gap: grid.gap }} role="row" aria-rowindex={index + 1}>
      {row.slides.map((slide, column) => (
        <SorterSlideView
          key={slide.id}
          slideId={slide.id}
          number={slide.number}
          hidden={slide.hidden}
          column={column}
          width={grid.picture}
          selected={selected.includes(slide.id)}
          current={slide.id === current}
          drop={target?.key === slide.id ? target.side : null}
        />
      ))}
    </div>
  );
}
