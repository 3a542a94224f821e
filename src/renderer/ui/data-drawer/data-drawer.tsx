import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDatabaseSearch, IconSearch } from '@tabler/icons-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import { topics } from '#core/indicators/topics.ts';
import { perform } from '#renderer/commands/commands.ts';
import { beginDrag } from '../dragging/dragged.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { useLocale } from '../state/use-locale.ts';
import { useView } from '../state/view-store.ts';
import styles from './data-drawer.module.css';
import { IndicatorItem } from './indicator-item.tsx';
import { PickedBar } from './picked-bar.tsx';
import { type DrawerTab, drawerTabs, useDrawerList } from './use-drawer-list.ts';
import { usePicked } from './use-picked.ts';

const everything = 'all';

/** The indicator store beside the canvas: search, and put what is found onto the slide by dragging, a click or a key. */
export function DataDrawer() {
  const { t } = useTranslation();
  const locale = useLocale();
  const focus = useView((view) => view.focusData);
  const [tab, setTab] = useState<DrawerTab>('all');
  const [text, setText] = useState('');
  const [topic, setTopic] = useState(everything);
  const [asked] = useDebouncedValue(text, 120);
  const found = useDrawerList(tab, asked, topic === everything ? null : topic);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { picked, focused, chosen, pick, goTo, clear, onClick, onKeyDown } = usePicked(found ?? [], list);

  useEffect(() => {
    if (focus > 0) field.current?.focus();
  }, [focus]);

  const drag = (indicator: IndicatorSummary, event: DragEvent) => {
    const together = picked.ids.includes(indicator.indicatorId);
    if (!together) pick(indicator.indicatorId, { range: false, toggle: false });
    const indicators = together ? chosen : [indicator];
    const label = indicators.length > 1 ? t('data.picked', { count: indicators.length }) : indicator.name;
    beginDrag(event, { kind: 'indicators', indicators }, label);
  };

  return (
    <SidePanel
      name={t('data.name')}
      closeLabel={t('data.close')}
      close={() => perform('toggle-data')}
      testId="data-drawer"
    >
      <div className={styles.search}>
        <TextInput
          ref={field}
          data-pane-start
          aria-label={t('data.search')}
          placeholder={t('data.search')}
          value={text}
          maxLength={200}
          leftSection={<IconSearch size={14} stroke={1.7} aria-hidden />}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            goTo(0, false);
          }}
        />
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('data.lists')}
          value={tab}
          data={drawerTabs.map((each) => ({ value: each, label: t(`data.tab.${each}`) }))}
          onChange={(value) => setTab(drawerTabs.find((each) => each === value) ?? 'all')}
        />
        {tab !== 'suggested' && (
          <Select
            aria-label={t('data.topics')}
            value={topic}
            data={[
              { value: everything, label: t('data.allTopics') },
              ...topics.map((each) => ({ value: each.id, label: locale === 'en' ? each.nameEn : each.nameZh })),
            ]}
            onChange={(chosenTopic) => setTopic(chosenTopic ?? everything)}
          />
        )}
      </div>
      <p className={styles.count} role="status">
        {found === null ? t('data.loading') : t('data.results', { count: found.length })}
      </p>
      <div
        ref={list}
        className={styles.list}
        role="grid"
        aria-label={t('data.name')}
        aria-multiselectable
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {found?.map((indicator) => (
          <IndicatorItem
            key={indicator.indicatorId}
            indicator={indicator}
            picked={picked.ids.includes(indicator.indicatorId)}
            reached={indicator.indicatorId === focused}
            onDragStart={(event) => drag(indicator, event)}
          />
        ))}
      </div>
      {found !== null && found.length === 0 && <NothingFound tab={tab} text={asked} />}
      {chosen.length > 1 && <PickedBar key={picked.ids.join(' ')} chosen={chosen} clear={clear} />}
    </SidePanel>
  );
}

/** Says why a list is empty and what fills it. */
function NothingFound({ tab, text }: { tab: DrawerTab; text: string }) {
  const { t } = useTranslation();
  const searched = text.trim() !== '';
  const list = searched || tab === 'all' ? null : tab;
  return (
    <EmptyState
      title={list === null ? t('data.none', { text }) : t(`data.empty.${list}`)}
      hint={list === null ? t('data.noneHint') : t(`data.emptyHint.${list}`)}
      icon={<IconDatabaseSearch size={28} stroke={1.3} aria-hidden />}
    />
  );
}
