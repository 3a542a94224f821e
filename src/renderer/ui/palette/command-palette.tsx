import { Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaletteResults } from './palette-results.tsx';

/** Everything the window can do, and every slide, found by typing. */
export function CommandPalette() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const before = useRef<Element | null>(null);
  // A command may have put the focus where its next key belongs (the name of a new section); only else it goes back.
  const giveBack = () => {
    const search = document.activeElement;
    requestAnimationFrame(() => {
      const now = document.activeElement;
      const left = now === document.body || (now === search && now?.closest('[role="dialog"]') !== null);
      if (left && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    });
  };
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      returnFocus={false}
      onSpotlightOpen={() => {
        before.current = document.activeElement;
      }}
      onSpotlightClose={giveBack}
      maxHeight={420}
      size={600}
      attributes={{ content: { 'aria-label': t('palette.placeholder') } }}
      overlayProps={{ blur: 0 }}
      transitionProps={{ duration: 0 }} // what is typed at once must not be cleared by an earlier closing
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      />
      <Spotlight.ActionsList>
        <PaletteResults query={query} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
