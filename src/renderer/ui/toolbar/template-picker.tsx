import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { templateIds } from '#core/deck/deck.ts';
import { templates } from '#core/layout/templates.ts';
import { insertSlide } from '#renderer/commands/slide-commands.ts';
import { TemplatePreview } from '../parts/template-preview.tsx';
import { useLocale } from '../state/use-locale.ts';
import { changeView } from '../state/view-store.ts';
import styles from './template-picker.module.css';

/** Templates to insert a slide from. */
export function TemplatePicker() {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid.
    <div className={styles.picker} role="group" aria-label={t('templatePicker.title')}>
      {templateIds.map((id, index) => (
        <UnstyledButton
          key={id}
          className={styles.template}
          data-autofocus={index === 3 || undefined}
          data-testid={`insert-template-${id}`}
          onClick={() => {
            insertSlide(id);
            changeView({ templatePicker: false });
          }}
        >
          <TemplatePreview template={id} />
          <span className={styles.name}>{locale === 'en' ? templates[id].nameEn : templates[id].nameZh}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
