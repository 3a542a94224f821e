import { Popover, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { allSlides } from '#core/deck/find.ts';
import type { Problem } from '#core/layout/layout-types.ts';
import { CommandButton } from '../parts/command-button.tsx';
import { documentStore, useCurrentSlide, useDeck, useSelection } from '../state/current-document.ts';
import { useShownScale } from '../state/shown-scale.ts';
import { slideLayout } from '../state/slide-layouts.ts';
import { slotName } from '../state/slot-name.ts';
import { useLocale } from '../state/use-locale.ts';
import { useView } from '../state/view-store.ts';
import styles from './status-bar.module.css';

/** Where one is, what needs attention, and the zoom. */
export function StatusBar() {
  const { t } = useTranslation();
  const deck = useDeck();
  const current = useCurrentSlide();
  const selected = useSelection().slideIds.length;
  const notes = useView((view) => view.notes);
  const sorter = useView((view) => view.sorter);
  const total = useMemo(() => allSlides(deck).length, [deck]);
  return (
    <footer className={styles.bar} data-testid="status-bar">
      <span>{current === null ? '' : t('status.position', { number: current.number, total })}</span>
      {selected > 1 && <span>{t('status.selected', { count: selected })}</span>}
      <Problems />
      <span className={styles.space} />
      <CommandButton id="toggle-sorter" pressed={sorter} size={24} />
      <CommandButton id="toggle-notes" pressed={notes} size={24} />
      <CommandButton id="zoom-out" size={24} />
      {!sorter && <ZoomLabel />}
      <CommandButton id="zoom-in" size={24} />
      <CommandButton id="zoom-fit" size={24} />
    </footer>
  );
}

function ZoomLabel() {
  const { t } = useTranslation();
  const scale = useShownScale();
  return (
    <span className={styles.zoom} title={t('status.zoom')}>
      {`${Math.round(scale * 100)}%`}
    </span>
  );
}

/** What layout could not solve; a click goes to the slide. Empty slots are shown on the canvas and do not count. */
function Problems() {
  const { t } = useTranslation();
  const locale = useLocale();
  const deck = useDeck();
  const problems = useMemo(
    () =>
      allSlides(deck).flatMap((slide, index) =>
        (slideLayout(deck, slide.id)?.problems ?? [])
          .filter((problem) => problem.code !== 'empty-slot')
          .map((problem) => ({ problem, slide, number: index + 1 })),
      ),
    [deck],
  );
  if (problems.length === 0) {
    return (
      <span className={styles.fine}>
        <IconCircleCheck size={14} stroke={1.7} aria-hidden />
        {t('status.noProblems')}
      </span>
    );
  }
  return (
    <Popover width={320} position="top-start">
      <Popover.Target>
        <UnstyledButton className={styles.problems} data-testid="problems">
          <IconAlertTriangle size={14} stroke={1.7} aria-hidden />
          {t('status.problems', { count: problems.length })}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className={styles.list} aria-label={t('problem.title')}>
          {problems.map(({ problem, slide, number }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems of a slide may be alike.
            <li key={index}>
              <UnstyledButton
                className={styles.problem}
                onClick={() => documentStore().select({ slideIds: [problem.slideId], slot: problem.slot })}
              >
                <ProblemText problem={problem} />
                <span className={styles.place}>
                  {t('problem.place', {
                    number,
                    slot: slotName(slide.template, problem.slot, t('canvas.title'), locale),
                  })}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function ProblemText({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const { what } = problem.values;
  const named = problem.code === 'overflow' && what !== undefined && what !== '';
  return <span>{named ? t('problem.overflowOf', { what }) : t(`problem.${problem.code}`)}</span>;
}
