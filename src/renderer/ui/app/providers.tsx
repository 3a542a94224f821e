import { MantineProvider, mergeThemeOverrides, Modal } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type Locale, translations } from '../locales/i18n.ts';
import { mantineTheme } from '../look/mantine-theme.ts';
import { useView } from '../state/view-store.ts';

/** Look and language, switched live. */
export function Providers({ children }: { children: ReactNode }) {
  const { locale, colourScheme } = useView((view) => view.settings);
  useEffect(() => {
    document.documentElement.lang = locale;
    void translations.changeLanguage(locale);
  }, [locale]);
  const theme = useMemo(() => withWords(locale), [locale]);
  return (
    <I18nextProvider i18n={translations}>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        {...(colourScheme === 'system' ? {} : { forceColorScheme: colourScheme })}
      >
        <Notifications position="bottom-right" limit={4} />
        {children}
      </MantineProvider>
    </I18nextProvider>
  );
}

/** The look with the words its own parts say: dialogs are closed by a cross, which has no other name. */
function withWords(locale: Locale) {
  const label = translations.getFixedT(locale)('dialog.close');
  return mergeThemeOverrides(mantineTheme, {
    components: { Modal: Modal.extend({ defaultProps: { closeButtonProps: { 'aria-label': label } } }) },
  });
}
