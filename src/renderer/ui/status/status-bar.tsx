import { Menu, Popover, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/layout/layout-types.ts';
import { perform } from '#renderer/commands/commands.ts';
import { CommandButton } from '../parts/command-button.tsx';
import { documentStore, useDocument, useOfCurrentSlide } from '../state/current-document.ts';
import { useDeckProblems } from '../state/deck-problems.ts';
import { useShownScale } from '../state/shown-scale.ts';
import { slotName } from '../state/slot-name.ts';
import { useLocale } from '../state/use-locale.ts';
import { changeView, useView } from '../state/view-store.ts';
import { BusyMark } from './busy-mark.tsx';
import styles from './status-bar.module.css';

/** Where one is, what needs attention, and the zoom. */
export function StatusBar() {
  const notes = useView((view) => view.notes);
  const sorter = useView((view) => view.sorter);
  return (
    <footer className={styles.bar} data-testid="status-bar">
      <Position />
      <Problems />
      <BusyMark />
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

function Position() {
  const { t } = useTranslation();
  const number = useOfCurrentSlide((current) => current?.number ?? null);
  const total = useDocument(({ deck }) => deck.sections.reduce((sum, { slides }) => sum + slides.length, 0));
  const selected = useDocument(({ selection }) => selection.slideIds.length);
  return (
    <>
      <span>{number === null ? '' : t('status.position', { number, total })}</span>
      {selected > 1 && <span>{t('status.selected', { count: selected })}</span>}
    </>
  );
}

const zooms = [0.5, 0.75, 1, 1.5, 2, 3];

/** How large the slide is shown; a click chooses another size. */
function ZoomLabel() {
  const { t } = useTranslation();
  const scale = useShownScale();
  const percent = (size: number) => `${Math.round(size * 100)}%`;
  return (
    <Menu position="top" width={150}>
      <Menu.Target>
        <UnstyledButton
          className={styles.zoom}
          aria-label={t('status.zoomNow', { percent: percent(scale) })}
          data-testid="zoom-menu"
        >
          {percent(scale)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {zooms.map((size) => (
          <Menu.Item key={size} onClick={() => changeView({ zoom: size })}>
            {percent(size)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => perform('zoom-fit')}>{t('command.zoom-fit')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What layout could not solve; a click goes to the slide. Empty slots are shown on the canvas and do not count. */
function Problems() {
  const { t } = useTranslation();
  const locale = useLocale();
  const problems = useDeckProblems();
  if (problems === null) return null;
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
