import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract/settings.ts';
import { perform } from '#renderer/commands/commands.ts';
import { changeSettings } from '#renderer/commands/view-commands.ts';
import { CommandItem } from '../parts/command-menu.tsx';
import { useView } from '../state/view-store.ts';

const languages = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
] as const;
const schemes: readonly Settings['colourScheme'][] = ['light', 'dark', 'system'];

/** What a person sets once: language, appearance, saving; and file commands that are rarer than a button. */
export function SettingsMenu() {
  const { t } = useTranslation();
  const { locale, colourScheme, autosaveFile } = useView((view) => view.settings);
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon aria-label={t('toolbar.more')} data-testid="settings-menu">
          <IconDots size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <CommandItem id="new-window" />
        <CommandItem id="save-as" />
        <CommandItem id="versions" />
        <CommandItem id="add-section" />
        <Menu.Divider />
        <Menu.CheckboxItem checked={autosaveFile} onChange={() => perform('toggle-autosave')}>
          {t('command.toggle-autosave')}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Label>{t('toolbar.language')}</Menu.Label>
        <Menu.RadioGroup value={locale}>
          {languages.map((language) => (
            <Menu.RadioItem
              key={language.locale}
              value={language.locale}
              onChange={() => void changeSettings({ locale: language.locale })}
            >
              {language.name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('toolbar.scheme')}</Menu.Label>
        <Menu.RadioGroup value={colourScheme}>
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme} onChange={() => void changeSettings({ colourScheme: scheme })}>
              {t(`toolbar.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <CommandItem id="tour" />
      </Menu.Dropdown>
    </Menu>
  );
}
