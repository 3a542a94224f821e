import { Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaletteResults } from './palette-results.tsx';

/** Everything the window can do, and every slide, found by typing. */
export function CommandPalette() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
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
