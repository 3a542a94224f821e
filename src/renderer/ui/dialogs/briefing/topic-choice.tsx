import { Checkbox, Input, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BriefingChoices } from '#contract/indicator-contract.ts';
import { type BriefingLength, briefingLengths, slidesOfSection } from '#core/assemble/length.ts';
import { useLocale } from '../../state/use-locale.ts';
import styles from './topic-choice.module.css';

type TopicChoiceProps = {
  topics: BriefingChoices['topics'];
  chosen: readonly string[];
  lacking: readonly string[]; // chosen ones without a figure
  length: BriefingLength;
  change: (part: { topics?: readonly string[]; length?: BriefingLength }) => void;
};

/** Which topics become sections, and how much each may hold. */
export function TopicChoice({ topics, chosen, lacking, length, change }: TopicChoiceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const most = slidesOfSection[length];
  return (
    <>
      <Checkbox.Group
        size="xs"
        label={t('newDeck.topics')}
        description={t('newDeck.topicsHint')}
        value={[...chosen]}
        onChange={(ids) => change({ topics: topics.map(({ id }) => id).filter((id) => ids.includes(id)) })}
        error={topics.length > 0 && chosen.length === 0 ? t('newDeck.noTopic') : undefined}
      >
        <div className={styles.topics}>
          {topics.map(({ id, nameZh, nameEn }) => (
            <div key={id} className={styles.topic}>
              <Checkbox size="xs" value={id} label={locale === 'en' ? nameEn : nameZh} />
              {lacking.includes(id) && <span className={styles.lacking}>{t('newDeck.noFigures')}</span>}
            </div>
          ))}
        </div>
      </Checkbox.Group>
      <div>
        <Input.Label mb={4}>{t('newDeck.length')}</Input.Label>
        <SegmentedControl
          aria-label={t('newDeck.length')}
          data={briefingLengths.map((value) => ({ value, label: t(`newDeck.lengths.${value}`) }))}
          value={length}
          onChange={(value) => change({ length: value as BriefingLength })}
          fullWidth
          data-testid="new-deck-length"
        />
        <p className={styles.hint}>
          {Number.isFinite(most) ? t('newDeck.most', { count: most }) : t('newDeck.everything')}
        </p>
      </div>
    </>
  );
}
