import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { SeriesDetail } from '#contract/store-contract.ts';
import { remark } from '#renderer/ui/notices/report.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import { cellsOf } from './cells-of.ts';
import { copyText } from './copy-text.ts';
import styles from './detail-view.module.css';
import { SeriesRow } from './series-row.tsx';

type Props = { series: SeriesDetail; chosen: string | null; choose: (id: string) => void };

/** The figures of a series, the newest first. */
export function SeriesTable({ series, chosen, choose }: Props) {
  const words = useWords();
  const locale = useLocale();
  const points = [...series.points].reverse();
  const columns = {
    growth: points.some((point) => point.growth !== null),
    change: points.some((point) => point.change !== null),
    ranks: points.some((point) => point.ranks.length > 0),
  };
  const copy = () => {
    if (copyText(cellsOf(series, words, locale))) remark(words.detail.copied);
  };
  return (
    <section>
      <div className={styles.tableBar}>
        <h2>{words.detail.table}</h2>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={copy}
        >
          {words.detail.copy}
        </Button>
      </div>
      <table className={styles.table} onKeyDown={moveByArrows}>
        <thead>
          <tr>
            <th>{words.columns.period}</th>
            <th className={styles.number}>{words.detail.value}</th>
            {columns.growth && <th className={styles.number}>{words.detail.growth}</th>}
            {columns.change && <th className={styles.number}>{words.detail.change}</th>}
            {columns.ranks && <th>{words.detail.ranks}</th>}
            <th>{words.detail.status}</th>
            <th>{words.detail.source}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <SeriesRow key={point.id} point={point} columns={columns} chosen={point.id === chosen} choose={choose} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Up and down choose the figure above or below, as in a list. */
function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('tbody button')];
  const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + step];
  event.preventDefault();
  next?.focus();
  next?.click();
}
