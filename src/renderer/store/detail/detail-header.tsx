import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { IndicatorDetail } from '#contract/store-contract.ts';
import { topicOf } from '#core/indicators/topics.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { changeStoreState } from '../store-state.ts';
import { useWords } from '../use-words.ts';
import styles from './detail-view.module.css';

/** The names and meaning of an indicator. The focus begins here, on the way back. */
export function DetailHeader({ detail, area }: { detail: IndicatorDetail; area: string }) {
  const words = useWords();
  const locale = useLocale();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const topic = topicOf(detail.topic);
  const others = detail.aliases.filter((alias) => alias !== detail.name && alias !== detail.nameEn);
  const facts: [string, string][] = [
    [words.detail.definition, detail.definition],
    [words.detail.scope, detail.scopeNote],
    [words.detail.owner, detail.owner],
    [words.detail.aliases, others.join(words.comma)],
  ];
  const title = locale === 'en' && detail.nameEn !== '' ? detail.nameEn : detail.name;
  return (
    <header className={styles.header}>
      <ActionIcon ref={back} aria-label={words.back} onClick={() => changeStoreState({ indicatorId: null })}>
        <IconArrowLeft size={18} aria-hidden />
      </ActionIcon>
      <div className={styles.titles}>
        <h1>{title}</h1>
        <p className={styles.subtitle}>
          {[locale === 'en' ? topic?.nameEn : topic?.nameZh, title === detail.name ? detail.nameEn : detail.name]
            .filter((text) => text !== undefined && text !== '' && text !== title)
            .join(' · ')}
        </p>
        {facts
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <p key={label} className={styles.fact}>
              <b>{label}</b> {text}
            </p>
          ))}
      </div>
      <Button
        variant="default"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => changeStoreState({ adding: { name: detail.name, topic: detail.topic, area } })}
      >
        {words.addByHand}
      </Button>
    </header>
  );
}
