import { CloseButton, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDatabaseSearch, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import { topics } from '#core/indicators/topics.ts';
import { api } from '#renderer/api.ts';
import { perform } from '#renderer/commands/commands.ts';
import { report } from '../notices/report.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { useLocale } from '../state/use-locale.ts';
import { useView } from '../state/view-store.ts';
import styles from './data-drawer.module.css';
import { IndicatorItem } from './indicator-item.tsx';

const most = 100; // indicators shown at once; a search narrows them
const everything = 'all';

/** The indicator store beside the canvas: search by name, pinyin or initials, and put what is found onto the slide. */
export function DataDrawer() {
  const { t } = useTranslation();
  const locale = useLocale();
  const focus = useView((view) => view.focusData);
  const [text, setText] = useState('');
  const [topic, setTopic] = useState(everything);
  const [asked] = useDebouncedValue(text, 120);
  const [found, setFound] = useState<IndicatorSummary[] | null>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (focus > 0) field.current?.focus();
  }, [focus]);
  useEffect(() => {
    let current = true;
    void api.storeSearch({ text: asked, topic: topic === everything ? null : topic, limit: most }).then((answer) => {
      if (!current) return;
      if (answer.ok) setFound(answer.value);
      else {
        setFound([]);
        report(answer.failure);
      }
    });
    return () => {
      current = false;
    };
  }, [asked, topic]);

  return (
    <aside className={styles.drawer} aria-label={t('data.name')} data-testid="data-drawer">
      <header className={styles.header}>
        <span>{t('data.name')}</span>
        <CloseButton size="xs" aria-label={t('data.close')} onClick={() => perform('toggle-data')} />
      </header>
      <div className={styles.search}>
        <TextInput
          ref={field}
          aria-label={t('data.search')}
          placeholder={t('data.search')}
          value={text}
          maxLength={200}
          leftSection={<IconSearch size={14} stroke={1.7} aria-hidden />}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          aria-label={t('data.topics')}
          value={topic}
          data={[
            { value: everything, label: t('data.allTopics') },
            ...topics.map((each) => ({ value: each.id, label: locale === 'en' ? each.nameEn : each.nameZh })),
          ]}
          onChange={(chosen) => setTopic(chosen ?? everything)}
        />
      </div>
      <p className={styles.count} role="status">
        {found === null ? t('data.loading') : t('data.results', { count: found.length })}
      </p>
      <ul className={styles.list}>
        {found?.map((indicator) => (
          <IndicatorItem key={indicator.indicatorId} indicator={indicator} />
        ))}
      </ul>
      {found !== null && found.length === 0 && (
        <EmptyState
          title={t('data.none', { text: asked })}
          hint={t('data.noneHint')}
          icon={<IconDatabaseSearch size={28} stroke={1.3} aria-hidden />}
        />
      )}
    </aside>
  );
}
