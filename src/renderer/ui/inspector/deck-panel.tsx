import { Select, TextInput } from '@mantine/core';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '#core/deck/deck.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { Group, Hint, Row } from '../parts/field.tsx';
import { ThemeChoice } from '../parts/theme-choice.tsx';
import { documentStore, useDeck, useDocument } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import { DeckMarks } from './deck-marks.tsx';

const conventions: readonly Deck['upDown'][] = ['red-up', 'green-up', 'neutral'];
type TextProperty = 'title' | 'subtitle' | 'organisation' | 'date';

/** What the whole deck says of itself, its theme and its conventions. */
export function DeckPanel() {
  const { t } = useTranslation();
  const locale = useLocale();
  const deck = useDeck();
  const figures = useMemo(() => Object.keys(deck.snapshots).length, [deck.snapshots]);
  const set = (change: Partial<Pick<Deck, 'upDown' | 'language'>>) => documentStore().run('setDeckProperties', change);
  return (
    <>
      <Group title={t('inspector.deck')}>
        <DeckText name="title" />
        <DeckText name="subtitle" />
        <DeckText name="organisation" placeholder={t('deck.organisationPlaceholder')} />
        <DeckText name="date" />
      </Group>
      <Group title={t('deck.theme')}>
        <ThemeChoice
          label={t('deck.theme')}
          value={deck.theme}
          onChange={(theme) => documentStore().run('setDeckProperties', { theme }, { named: 'setTheme' })}
        />
      </Group>
      <DeckMarks />
      <Group title={t('deck.upDown')}>
        <Select
          aria-label={t('deck.upDown')}
          value={deck.upDown}
          data={conventions.map((value) => ({ value, label: t(`deck.${value}`) }))}
          onChange={(value) => {
            const upDown = conventions.find((each) => each === value);
            if (upDown !== undefined) set({ upDown });
          }}
        />
      </Group>
      <Group title={t('deck.language')}>
        <Select
          aria-label={t('deck.language')}
          value={deck.language}
          data={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(value) => set({ language: value === 'en' ? 'en' : 'zh-CN' })}
        />
        <Hint>{t('deck.languageHint')}</Hint>
      </Group>
      <Group title={t('deck.scope')}>
        <Hint>
          {deck.area.name} · {printPeriod(deck.period, locale)} · {t('deck.figures', { count: figures })}
        </Hint>
      </Group>
    </>
  );
}

function DeckText({ name, placeholder }: { name: TextProperty; placeholder?: string }) {
  const { t } = useTranslation();
  const id = useId();
  const value = useDocument(({ deck }) => deck[name]);
  return (
    <Row label={t(`deck.${name}`)} htmlFor={id}>
      <TextInput
        id={id}
        type={name === 'date' ? 'date' : 'text'}
        value={value}
        placeholder={placeholder}
        maxLength={200}
        data-deck-field
        onChange={(event) =>
          documentStore().run('setDeckProperties', { [name]: event.currentTarget.value }, { merge: `deck-${name}` })
        }
        onBlur={() => documentStore().endGesture()}
      />
    </Row>
  );
}
