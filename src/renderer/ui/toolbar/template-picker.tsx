import { UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { templateIds } from '#core/deck/deck.ts';
import { templates } from '#core/layout/templates.ts';
import { insertSlide } from '#renderer/commands/slide-commands.ts';
import { TemplatePreview } from '../parts/template-preview.tsx';
import { useLocale } from '../state/use-locale.ts';
import styles from './template-picker.module.css';

const columns = 4; // as in the style sheet
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };

/** Moves the focus among the templates as they stand. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[at + step]?.focus();
  event.preventDefault();
}

/** Templates to insert a slide from; `inserted` once one was chosen. */
export function TemplatePicker({ inserted }: { inserted: () => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid.
    <div className={styles.picker} role="group" aria-label={t('templatePicker.title')} onKeyDown={onKeyDown}>
      {templateIds.map((id, index) => (
        <UnstyledButton
          key={id}
          className={styles.template}
          data-autofocus={index === 3 || undefined}
          data-testid={`insert-template-${id}`}
          onClick={() => {
            insertSlide(id);
            inserted();
          }}
        >
          <TemplatePreview template={id} />
          <span className={styles.name}>{locale === 'en' ? templates[id].nameEn : templates[id].nameZh}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
