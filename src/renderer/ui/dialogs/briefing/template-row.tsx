import { ActionIcon, Button, Radio, TextInput, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeckTemplate, longestTemplateName } from '#contract/document-contract.ts';
import { failureSentence } from '#contract/failure-sentences.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { useLocale } from '../../state/use-locale.ts';
import styles from './template-choice.module.css';
import type { Templates } from './use-templates.ts';

type TemplateRowProps = { template: DeckTemplate; templates: Pick<Templates, 'rename' | 'remove'> };

export function TemplateRow({ template, templates }: TemplateRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const { templateId, name, content, failure } = template;

  if (doing === 'rename') {
    return (
      <RenameTemplate
        name={name}
        done={(next) => {
          setDoing(null);
          if (next !== name) void templates.rename(templateId, next);
        }}
        cancel={() => setDoing(null)}
      />
    );
  }
  if (doing === 'remove') {
    return (
      <div className={styles.row} role="alertdialog" aria-label={t('template.removeQuestion', { name })}>
        <span className={styles.question}>{t('template.removeQuestion', { name })}</span>
        <Button variant="default" onClick={() => setDoing(null)} data-autofocus autoFocus>
          {t('newDeck.cancel')}
        </Button>
        <Button color="red" onClick={() => void templates.remove(templateId)} data-testid="template-remove-sure">
          {t('template.remove')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.row} data-testid="template-row">
      <Radio
        size="xs"
        className={styles.radio ?? ''}
        value={templateId}
        disabled={content === null}
        label={name}
        description={
          content === null
            ? failure !== null && failureSentence({ ...failure, values: { ...failure.values, name } }, locale)
            : t('template.content', {
                count: content.slides,
                area: content.area,
                period: printPeriod(content.period, locale),
              })
        }
      />
      <Tooltip label={t('template.rename')}>
        <ActionIcon aria-label={t('template.renameOf', { name })} onClick={() => setDoing('rename')}>
          <IconPencil size={15} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('template.remove')}>
        <ActionIcon aria-label={t('template.removeOf', { name })} onClick={() => setDoing('remove')}>
          <IconTrash size={15} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

type RenameTemplateProps = { name: string; done: (name: string) => void; cancel: () => void };

function RenameTemplate({ name, done, cancel }: RenameTemplateProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(name);
  const finish = () => (text.trim() === '' ? cancel() : done(text.trim()));
  return (
    <div className={styles.row}>
      <TextInput
        className={styles.radio ?? ''}
        aria-label={t('template.name')}
        value={text}
        maxLength={longestTemplateName}
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          // Enter and Escape are of this field here, not of the dialog.
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') finish();
          else cancel();
        }}
      />
    </div>
  );
}
