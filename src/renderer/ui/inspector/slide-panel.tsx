import { Switch, UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type TemplateId, templateIds } from '#core/deck/deck.ts';
import { templates } from '#core/layout/templates.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Group, Hint, Row } from '../parts/field.tsx';
import { TemplatePreview } from '../parts/template-preview.tsx';
import { documentStore, useCurrentSlide, useSelection } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './inspector.module.css';
import { UnplacedBlocks } from './unplaced-blocks.tsx';

/** Template and visibility of the selected slides. */
export function SlidePanel() {
  const { t } = useTranslation();
  const current = useCurrentSlide();
  const { slideIds } = useSelection();
  if (current === null) return <EmptyState title={t('canvas.empty')} hint={t('canvas.emptyHint')} />;
  const { slide } = current;
  const slots = templates[slide.template].slots.map((slot) => slot.name);
  const unplaced = Object.keys(slide.blocks).some((slot) => !slots.includes(slot));
  return (
    <>
      {slideIds.length > 1 && (
        <Group title={t('inspector.slide')}>
          <Hint>{t('inspector.manySlides', { count: slideIds.length })}</Hint>
        </Group>
      )}
      <Group title={t('inspector.template')}>
        <Templates chosen={slide.template} slideIds={slideIds} />
        {unplaced ? <UnplacedBlocks slide={slide} /> : <Hint>{t('inspector.templateHint')}</Hint>}
      </Group>
      <Group title={t('inspector.slide')}>
        <Row label={t('inspector.hidden')}>
          <Switch
            aria-label={t('inspector.hidden')}
            checked={slide.hidden}
            onChange={(event) => documentStore().run('setHidden', { slideIds, hidden: event.currentTarget.checked })}
          />
        </Row>
        <Hint>{t('inspector.hiddenHint')}</Hint>
      </Group>
    </>
  );
}

const Templates = memo(function Templates({ chosen, slideIds }: { chosen: TemplateId; slideIds: readonly string[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot lie beside its group.
    <div className={styles.templates} role="group" aria-label={t('inspector.template')}>
      {templateIds.map((id) => (
        <UnstyledButton
          key={id}
          className={styles.template}
          aria-pressed={id === chosen}
          data-chosen={id === chosen || undefined}
          data-testid={`template-${id}`}
          onClick={() => setTemplate(slideIds, id)}
        >
          <TemplatePreview template={id} />
          <span>{locale === 'en' ? templates[id].nameEn : templates[id].nameZh}</span>
        </UnstyledButton>
      ))}
    </div>
  );
});

/** All selected slides change in one step. */
function setTemplate(slideIds: readonly string[], template: TemplateId): void {
  const { slots } = templates[template];
  for (const slideId of slideIds)
    documentStore().run('setTemplate', { slideId, template, slots }, { merge: `template-${template}` });
  documentStore().endGesture();
}
