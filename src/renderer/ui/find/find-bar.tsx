import { ActionIcon, Button, CloseButton, TextInput, Tooltip } from '@mantine/core';
import {
  IconChevronDown,
  IconChevronRight,
  IconChevronUp,
  IconLetterCase,
  IconLetterSpacing,
  IconSearch,
} from '@tabler/icons-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { findText } from '#core/deck/finding/find-text.ts';
import { goToHit, replaceEvery, replaceShown } from '#renderer/commands/find-commands.ts';
import { remark } from '../notices/report.ts';
import { useDeck } from '../state/current-document.ts';
import { changeFind, shownHit, useFind } from '../state/find-store.ts';
import styles from './find-bar.module.css';
import { HitLine } from './hit-line.tsx';
import { useMarkedHits } from './use-marked-hits.ts';

/** Find and replace, above the canvas, where it hides nothing of the slide. */
export function FindBar() {
  const open = useFind((find) => find.open);
  return open ? <OpenFindBar /> : null;
}

function OpenFindBar() {
  const { t } = useTranslation();
  const deck = useDeferredValue(useDeck()); // a letter typed on the slide doesn't wait for the search
  const { replacing, focus, query, by, at } = useFind();
  const field = useRef<HTMLInputElement>(null);
  const hits = useMemo(() => findText(deck, query), [deck, query]);
  const index = shownHit(hits, at);
  const hit = hits[index];
  const figures = hits.filter(({ signs }) => signs === null).length;
  useMarkedHits(hits, index);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for.
  useEffect(() => field.current?.select(), [focus]);

  const close = () => changeFind({ open: false });
  const onKeyDown = (event: KeyboardEvent, enter: () => void) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'F3') goToHit(event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const change = (part: Partial<typeof query>) => changeFind({ query: { ...query, ...part }, at: null });

  return (
    <search className={styles.bar} aria-label={t(replacing ? 'find.replaceName' : 'find.name')} data-testid="find-bar">
      <div className={styles.row}>
        <ActionIcon
          size={24}
          aria-label={t('find.toggleReplace')}
          aria-expanded={replacing}
          onClick={() => changeFind({ replacing: !replacing })}
        >
          {replacing ? <IconChevronDown size={15} aria-hidden /> : <IconChevronRight size={15} aria-hidden />}
        </ActionIcon>
        <TextInput
          ref={field}
          className={styles.field}
          aria-label={t('find.text')}
          placeholder={t('find.text')}
          value={query.text}
          maxLength={200}
          data-testid="find-text"
          leftSection={<IconSearch size={14} stroke={1.7} aria-hidden />}
          onChange={(event) => change({ text: event.currentTarget.value })}
          onKeyDown={(event) => onKeyDown(event, () => goToHit(event.shiftKey ? -1 : 1))}
        />
        <Toggle
          label={t('find.matchCase')}
          pressed={query.matchCase}
          onClick={() => change({ matchCase: !query.matchCase })}
        >
          <IconLetterCase size={16} stroke={1.6} aria-hidden />
        </Toggle>
        <Toggle
          label={t('find.matchWidth')}
          pressed={query.matchWidth}
          onClick={() => change({ matchWidth: !query.matchWidth })}
        >
          <IconLetterSpacing size={16} stroke={1.6} aria-hidden />
        </Toggle>
        <span className={styles.count} role="status" data-testid="find-count">
          {query.text === ''
            ? ''
            : hits.length === 0
              ? t('find.none')
              : index >= 0
                ? t('find.place', { number: index + 1, count: hits.length })
                : t('find.count', { count: hits.length })}
        </span>
        <Step label={t('find.previous')} disabled={hits.length === 0} onClick={() => goToHit(-1)}>
          <IconChevronUp size={16} aria-hidden />
        </Step>
        <Step label={t('find.next')} disabled={hits.length === 0} onClick={() => goToHit(1)}>
          <IconChevronDown size={16} aria-hidden />
        </Step>
        <span className={styles.space} />
        <CloseButton size={24} aria-label={t('find.close')} onClick={close} />
      </div>
      {replacing && (
        <div className={styles.row}>
          <span className={styles.indent} />
          <TextInput
            className={styles.field}
            aria-label={t('find.by')}
            placeholder={t('find.by')}
            value={by}
            maxLength={500}
            data-testid="replace-by"
            onChange={(event) => changeFind({ by: event.currentTarget.value })}
            onKeyDown={(event) => onKeyDown(event, replaceShown)}
          />
          <Button
            variant="default"
            size="compact-sm"
            disabled={hits.length === 0}
            onClick={replaceShown}
            data-testid="replace-one"
          >
            {t('find.replace')}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            disabled={hits.length === figures}
            data-testid="replace-all"
            onClick={() => {
              const done = replaceEvery();
              remark(t(done.figures > 0 ? 'find.replacedBut' : 'find.replaced', done));
            }}
          >
            {t('find.replaceAll')}
          </Button>
        </div>
      )}
      {hit !== undefined && <HitLine hit={hit} />}
      {replacing && figures > 0 && hit?.signs !== null && (
        <p className={styles.note}>{t('find.figures', { count: figures })}</p>
      )}
    </search>
  );
}

type IconButtonProps = { label: string; onClick: () => void; children: React.ReactNode };

function Toggle({ label, pressed, onClick, children }: IconButtonProps & { pressed: boolean }) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={24}
        aria-label={label}
        aria-pressed={pressed}
        data-pressed={pressed || undefined}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function Step({ label, disabled, onClick, children }: IconButtonProps & { disabled: boolean }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={24} aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
