import { Button, Switch } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenOutline } from '#contract/document-contract.ts';
import { failureSentence } from '#contract/failure-sentences.ts';
import type { Failure } from '#contract/result.ts';
import { api } from '#renderer/api.ts';
import { useLocale } from '../../state/use-locale.ts';
import styles from './outline-choice.module.css';

type OutlineChoiceProps = {
  outline: ChosenOutline | null;
  bind: boolean;
  change: (part: { outline?: ChosenOutline; bind?: boolean }) => void;
};

/** A presentation made elsewhere, whose words are taken; numbers the store has become figures. */
export function OutlineChoice({ outline, bind, change }: OutlineChoiceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Failure | null>(null);

  const choose = async () => {
    setAsking(true);
    const answer = await api.outlineChoose({});
    setAsking(false);
    setRefused(answer.ok ? null : answer.failure);
    if (answer.ok && answer.value !== null) change({ outline: answer.value });
  };

  return (
    <>
      <div className={styles.file}>
        {outline !== null && (
          <p className={styles.name}>
            <IconPresentation size={18} stroke={1.5} aria-hidden />
            <span className={styles.words}>{outline.name}</span>
            <span className={styles.count}>{t('newDeck.pages', { count: outline.slides })}</span>
          </p>
        )}
        <Button variant="default" loading={asking} onClick={() => void choose()} data-testid="outline-choose">
          {outline === null ? t('outline.choose') : t('outline.other')}
        </Button>
        {refused !== null && (
          <p className={styles.refused} role="alert">
            {failureSentence(refused, locale)}
          </p>
        )}
        <p className={styles.hint}>{t('outline.hint')}</p>
      </div>
      <Switch
        label={t('outline.bind')}
        checked={bind}
        onChange={(event) => change({ bind: event.currentTarget.checked })}
      />
    </>
  );
}
