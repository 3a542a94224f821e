import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RebindPreview } from '#contract/document-contract.ts';
import type { Deck } from '#core/deck/deck.ts';
import { api } from '#renderer/api.ts';
import { report } from '../notices/report.ts';
import styles from './rebind-outlook.module.css';

/** `to` is null while it is what the deck is about already. */
type Props = { deck: Deck; to: { area: string; period: string } | null };

/** What the briefing would hold: figures that have a counterpart, those that have none, titles to read again. */
export function RebindOutlook({ deck, to }: Props) {
  const { t } = useTranslation();
  const [preview, setPreview] = useState<RebindPreview | null>(null);
  useEffect(() => {
    let wanted = true;
    setPreview(null);
    if (to !== null) {
      void api.deckRebindPreview({ deck, ...to }).then((answer) => {
        if (!wanted) return;
        if (answer.ok) setPreview(answer.value);
        else report(answer.failure);
      });
    }
    return () => {
      wanted = false;
    };
  }, [deck, to]);

  if (to === null) return <p className={styles.hint}>{t('rebind.hint')}</p>;
  if (preview === null) return <Loader size="sm" />;
  return (
    <div className={styles.outlook} data-testid="rebind-outlook">
      <p className={styles.sum} role="status">
        {t('rebind.bound', { count: preview.bound })}
        {preview.gaps.length > 0 && <strong>{t('rebind.lacking', { count: preview.gaps.length })}</strong>}
      </p>
      {(preview.messages.length > 0 || preview.gaps.length > 0) && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by the keyboard.
        <ul className={styles.list} aria-label={t('rebind.list')} tabIndex={0}>
          {preview.messages.map(({ slide, reason }) => (
            <li key={`${slide} ${reason}`}>
              <span className={styles.page}>{t('rebind.page', { slide })}</span>
              <span>{t(`rebind.${reason}`)}</span>
            </li>
          ))}
          {preview.gaps.map(({ slide, name, period: when }) => (
            <li key={`${slide} ${name} ${when}`}>
              <span className={styles.page}>{t('rebind.page', { slide })}</span>
              <span>{t('rebind.gap', { name, period: when })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
