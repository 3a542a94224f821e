import { Spotlight } from '@mantine/spotlight';
import { useTranslation } from 'react-i18next';
import { commands, perform } from '#renderer/commands/commands.ts';
import { printKeys } from '#renderer/commands/keys.ts';
import { commandIcons } from '../parts/command-icons.ts';
import { documentStore, useDocument } from '../state/current-document.ts';
import { findCommands } from './find-commands.ts';
import { findSlides } from './find-slides.ts';
import styles from './palette-results.module.css';

/** Commands that can be done now and slides whose titles match, both in their usual order. */
export function PaletteResults({ query }: { query: string }) {
  const { t } = useTranslation();
  const deck = useDocument((document) => document.deck);
  const found = findCommands(query);
  const slides = findSlides(query, deck);
  if (found.length === 0 && slides.length === 0) return <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty>;
  return (
    <>
      {found.length > 0 && (
        <Spotlight.ActionsGroup label={t('palette.commands')}>
          {found.map((id) => {
            const Icon = commandIcons[id];
            const { keys } = commands[id];
            return (
              <Spotlight.Action
                key={id}
                onClick={() => perform(id)}
                leftSection={<span className={styles.icon}>{Icon && <Icon size={18} stroke={1.6} aria-hidden />}</span>}
                rightSection={keys === null ? null : <kbd className={styles.keys}>{printKeys(keys)}</kbd>}
                dimmedSections={false}
                label={t(`command.${id}`)}
                data-testid={`palette-${id}`}
              />
            );
          })}
        </Spotlight.ActionsGroup>
      )}
      {slides.length > 0 && (
        <Spotlight.ActionsGroup label={t('palette.slides')}>
          {slides.map(({ slideId, number, title, section }) => (
            <Spotlight.Action
              key={slideId}
              onClick={() => documentStore().select({ slideIds: [slideId], slot: null })}
              leftSection={<span className={styles.number}>{number}</span>}
              rightSection={title === '' ? null : <span className={styles.section}>{section}</span>}
              dimmedSections={false}
              label={title === '' ? section : title}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
    </>
  );
}
