import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract/settings.ts';
import { perform } from '#renderer/commands/commands.ts';
import { changeSettings } from '#renderer/commands/view-commands.ts';
import { useView } from '../state/view-store.ts';

const schemes: readonly Settings['colourScheme'][] = ['light', 'dark', 'system'];

/** What a person sets once: language and appearance; and file commands that are rarer than a button. */
export function SettingsMenu() {
  const { t } = useTranslation();
  const { locale, colourScheme } = useView((view) => view.settings);
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon aria-label={t('toolbar.more')} data-testid="settings-menu">
          <IconDots size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => perform('save-as')}>{t('command.save-as')}…</Menu.Item>
        <Menu.Item onClick={() => perform('add-section')}>{t('command.add-section')}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('toolbar.language')}</Menu.Label>
        <Choice chosen={locale === 'zh-CN'} choose={() => void changeSettings({ locale: 'zh-CN' })}>
          中文
        </Choice>
        <Choice chosen={locale === 'en'} choose={() => void changeSettings({ locale: 'en' })}>
          English
        </Choice>
        <Menu.Divider />
        <Menu.Label>{t('toolbar.scheme')}</Menu.Label>
        {schemes.map((scheme) => (
          <Choice
            key={scheme}
            chosen={colourScheme === scheme}
            choose={() => void changeSettings({ colourScheme: scheme })}
          >
            {t(`toolbar.${scheme}`)}
          </Choice>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice({ chosen, choose, children }: { chosen: boolean; choose: () => void; children: ReactNode }) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={chosen}
      onClick={choose}
      leftSection={<IconCheck size={14} stroke={2.2} opacity={chosen ? 1 : 0} aria-hidden />}
    >
      {children}
    </Menu.Item>
  );
}
