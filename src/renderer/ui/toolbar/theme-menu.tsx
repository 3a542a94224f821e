import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ThemeChoice } from '../parts/theme-choice.tsx';
import { documentStore, useDocument } from '../state/current-document.ts';

/** The deck's theme, changed as one step. */
export function ThemeMenu() {
  const { t } = useTranslation();
  const theme = useDocument((state) => state.deck.theme);
  return (
    <Popover width={280} position="bottom-end" trapFocus returnFocus>
      <Tooltip label={t('toolbar.theme')}>
        <Popover.Target>
          <ActionIcon aria-label={t('toolbar.theme')} data-testid="theme-menu">
            <IconPalette size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown>
        <ThemeChoice
          label={t('toolbar.theme')}
          value={theme}
          onChange={(chosen) => documentStore().run('setDeckProperties', { theme: chosen })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
