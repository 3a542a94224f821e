import { Input, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TemplateRow } from './template-row.tsx';
import styles from './template-choice.module.css';
import type { Templates } from './use-templates.ts';

type TemplateChoiceProps = { templates: Templates; chosen: string | null; choose: (templateId: string) => void };

/** The person's own templates: one is chosen, renamed, deleted. */
export function TemplateChoice({ templates, chosen, choose }: TemplateChoiceProps) {
  const { t } = useTranslation();
  if (!templates.known) return null;
  if (templates.list.length === 0) return <EmptyState title={t('template.none')} hint={t('template.noneHint')} />;
  return (
    <div>
      <Input.Label mb={6}>{t('template.list')}</Input.Label>
      <Radio.Group aria-label={t('template.list')} value={chosen} onChange={choose}>
        <div className={styles.list}>
          {templates.list.map((template) => (
            <TemplateRow key={template.templateId} template={template} templates={templates} />
          ))}
        </div>
      </Radio.Group>
    </div>
  );
}
