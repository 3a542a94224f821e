import { Button, Popover, Portal } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { commands } from '#renderer/commands/commands.ts';
import { printKeys } from '#renderer/commands/keys.ts';
import { changeView, useView } from '../state/view-store.ts';
import styles from './tour.module.css';
import { tourStops } from './tour-stops.ts';
import { usePlace } from './use-place.ts';

/** A minute's walk through the window, at a person's first start and from the help menu. */
export function Tour() {
  const step = useView((view) => view.tour);
  return step === null ? null : <Stop step={step} />;
}

/**
 * One stop: the window is dimmed but for what is spoken of. Nothing is locked: a press anywhere else does what it always
 * does, and ends the tour.
 */
function Stop({ step }: { step: number }) {
  const { t } = useTranslation();
  const stop = tourStops[Math.min(step, tourStops.length - 1)] ?? tourStops[0];
  const place = usePlace(stop.target);
  const last = step === tourStops.length - 1;
  const end = () => changeView({ tour: null });
  const go = (by: 1 | -1) => {
    let next = step + by;
    while (next > 0 && next < tourStops.length && !isShown(next)) next += by;
    changeView({ tour: next < tourStops.length ? Math.max(0, next) : null });
  };
  useWindowEvent(
    'keydown',
    (event) => {
      if (event.key === 'Escape') end();
      else if (event.key === 'ArrowRight') go(1);
      else if (event.key === 'ArrowLeft') go(-1);
      else return;
      event.preventDefault();
      event.stopPropagation(); // wherever the focus is, these keys are the tour's
    },
    { capture: true },
  );
  if (place === null) return null;
  const keys = 'keys' in stop ? commands[stop.keys].keys : null;
  const around = stop.target.includes('command-') ? 4 : 0; // a button is small, and is shown with some room
  return (
    <Popover
      key={stop.name}
      opened
      onDismiss={end}
      position={stop.side}
      width={320}
      offset={12}
      withArrow
      arrowSize={10}
      trapFocus
      middlewares={{ flip: true, shift: { padding: 12 } }}
    >
      <Portal>
        <Popover.Target>
          <div
            className={styles.spot}
            style={{
              left: place.left - around,
              top: place.top - around,
              width: place.width + 2 * around,
              height: place.height + 2 * around,
            }}
          />
        </Popover.Target>
      </Portal>
      <Popover.Dropdown className={styles.words} aria-label={t(`tour.${stop.name}.title`)} data-testid="tour">
        <p className={styles.title}>{t(`tour.${stop.name}.title`)}</p>
        <p className={styles.text}>{t(`tour.${stop.name}.text`, { keys: keys === null ? '' : printKeys(keys) })}</p>
        <div className={styles.foot}>
          <span className={styles.count}>{t('tour.count', { step: step + 1, of: tourStops.length })}</span>
          {!last && (
            <Button variant="subtle" color="gray" onClick={end} data-testid="tour-skip">
              {t('tour.skip')}
            </Button>
          )}
          {step > 0 && (
            <Button variant="default" onClick={() => go(-1)} data-testid="tour-back">
              {t('tour.back')}
            </Button>
          )}
          <Button onClick={() => go(1)} data-autofocus data-testid="tour-next">
            {t(last ? 'tour.end' : 'tour.next')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** In a narrow window the drawer stands where the inspector was; nothing is said of what is not there. */
function isShown(step: number): boolean {
  const stop = tourStops[step];
  return stop !== undefined && document.querySelector(stop.target)?.checkVisibility() === true;
}
