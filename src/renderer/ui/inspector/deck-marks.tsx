import { ActionIcon, Autocomplete, Button, TextInput } from '@mantine/core';
import { IconPhotoEdit, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { logoOf } from '#core/deck/logo.ts';
import { api, assetUrl } from '#renderer/api.ts';
import { report } from '../notices/report.ts';
import { Group, Hint, Row } from '../parts/field.tsx';
import { documentStore, useDeck } from '../state/current-document.ts';
import styles from './inspector.module.css';

/** The usual words, in the language of the deck; any others can be typed. */
const classifications = {
  'zh-CN': ['内部资料', '内部资料 注意保存', '内部使用 请勿外传', '工作秘密', '秘密', '机密', '绝密'],
  en: ['Internal', 'Internal – do not distribute', 'Confidential'],
};

/** What stands on every slide: how secret the deck is, whose it is, and words at the foot. */
export function DeckMarks() {
  const { t } = useTranslation();
  const deck = useDeck();
  const [classificationId, footerId] = [useId(), useId()];
  const logo = logoOf(deck);
  const set = (change: { classification: string } | { footer: string }) => {
    const [name] = Object.keys(change);
    documentStore().run('setDeckProperties', change, { named: 'setMarks', merge: `deck-${name}` });
  };
  const choose = async () => {
    const answer = await api.pictureChoose({});
    if (!answer.ok) report(answer.failure);
    else if (answer.value !== null) documentStore().run('setLogo', { asset: answer.value });
  };
  return (
    <Group title={t('deck.marks')}>
      <Row label={t('deck.classification')} htmlFor={classificationId}>
        <Autocomplete
          id={classificationId}
          value={deck.classification ?? ''}
          placeholder={t('deck.noClassification')}
          data={classifications[deck.language]}
          filter={({ options }) => options}
          maxLength={40}
          data-deck-field
          data-testid="deck-classification"
          onChange={(classification) => set({ classification })}
          onBlur={() => documentStore().endGesture()}
        />
      </Row>
      <Hint>{t('deck.classificationHint')}</Hint>
      <Row label={t('deck.logo')}>
        <div className={styles.logo}>
          {logo === undefined ? (
            <Button variant="default" size="compact-sm" data-testid="deck-logo" onClick={() => void choose()}>
              {t('deck.chooseLogo')}
            </Button>
          ) : (
            <>
              <img src={assetUrl(logo.id)} alt={logo.name} />
              <ActionIcon
                size={26}
                aria-label={t('deck.replaceLogo')}
                data-testid="deck-logo"
                onClick={() => void choose()}
              >
                <IconPhotoEdit size={16} stroke={1.6} aria-hidden />
              </ActionIcon>
              <ActionIcon
                size={26}
                aria-label={t('deck.removeLogo')}
                onClick={() => documentStore().run('setLogo', { asset: null })}
              >
                <IconX size={15} stroke={1.8} aria-hidden />
              </ActionIcon>
            </>
          )}
        </div>
      </Row>
      <Row label={t('deck.footer')} htmlFor={footerId}>
        <TextInput
          id={footerId}
          value={deck.footer ?? ''}
          placeholder={t('deck.footerPlaceholder')}
          maxLength={100}
          data-deck-field
          data-testid="deck-footer"
          onChange={(event) => set({ footer: event.currentTarget.value })}
          onBlur={() => documentStore().endGesture()}
        />
      </Row>
    </Group>
  );
}
