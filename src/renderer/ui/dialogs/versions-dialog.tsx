import { Button, Group as Line } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionItem } from '#contract/document-contract.ts';
import type { Difference } from '#core/deck-difference/difference.ts';
import { differenceSentence } from '#core/deck-difference/difference-sentence.ts';
import { compareVersion, listVersions, openVersion, restoreVersion } from '#renderer/commands/versions.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { useLocale } from '../state/use-locale.ts';
import { closeDialog, Dialog } from './dialog.tsx';
import styles from './versions-dialog.module.css';

/** What the file held before each save, and what has changed since: looked at, opened as a copy, or taken back. */
export function VersionsDialog() {
  const { t } = useTranslation();
  return (
    <Dialog name="versions" title={t('versions.title')} size={760} data-testid="versions-dialog">
      <VersionsView />
    </Dialog>
  );
}

function VersionsView() {
  const { t } = useTranslation();
  const locale = useLocale();
  const [versions, setVersions] = useState<readonly VersionItem[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    void listVersions().then((found) => {
      setVersions(found);
      setChosen(found[0]?.versionId ?? null);
    });
  }, []);
  if (versions === null) return null;
  if (versions.length === 0 || chosen === null) {
    return <EmptyState title={t('versions.none')} hint={t('versions.noneHint')} />;
  }
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' });
  return (
    <div className={styles.view}>
      <ul className={styles.list} aria-label={t('versions.list')} data-testid="version-list">
        {versions.map(({ versionId, savedAt }) => (
          <li key={versionId}>
            <button
              type="button"
              className={styles.version}
              aria-pressed={versionId === chosen}
              onClick={() => setChosen(versionId)}
            >
              {time.format(new Date(savedAt))}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.detail}>
        <Differences key={chosen} versionId={chosen} />
        <Line justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              closeDialog();
              void openVersion(chosen);
            }}
          >
            {t('versions.open')}
          </Button>
          <Button
            data-testid="version-restore"
            onClick={() => {
              closeDialog();
              void restoreVersion(chosen);
            }}
          >
            {t('versions.restore')}
          </Button>
        </Line>
      </div>
    </div>
  );
}

function Differences({ versionId }: { versionId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [found, setFound] = useState<readonly Difference[] | null>(null);
  useEffect(() => {
    void compareVersion(versionId).then(setFound);
  }, [versionId]);
  if (found === null) return <div className={styles.differences} />;
  const sentences = [...new Set(found.map((difference) => differenceSentence(difference, locale)))];
  return (
    <section className={styles.differences} aria-label={t('versions.since')}>
      <h3 className={styles.heading}>{t('versions.since')}</h3>
      {found.length === 0 && <p className={styles.nothing}>{t('versions.same')}</p>}
      <ol className={styles.sentences} data-testid="version-differences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}
