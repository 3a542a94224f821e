import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { translations } from '../locales/i18n.ts';
import { mantineTheme } from '../look/mantine-theme.ts';
import { useView } from '../state/view-store.ts';

/** Look and language, switched live. */
export function Providers({ children }: { children: ReactNode }) {
  const { locale, colourScheme } = useView((view) => view.settings);
  useEffect(() => {
    document.documentElement.lang = locale;
    void translations.changeLanguage(locale);
  }, [locale]);
  return (
    <I18nextProvider i18n={translations}>
      <MantineProvider
        theme={mantineTheme}
        defaultColorScheme="auto"
        {...(colourScheme === 'system' ? {} : { forceColorScheme: colourScheme })}
      >
        <Notifications position="bottom-right" limit={4} />
        {children}
      </MantineProvider>
    </I18nextProvider>
  );
}
