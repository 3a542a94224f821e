import { ActionIcon } from '@mantine/core';
import { IconBold, IconList } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './editable.module.css';

type TextToolsProps = { paragraphs: boolean; typed: () => void; field: RefObject<HTMLElement | null> };

/** The little there is to format, above the text, and how to finish. */
export function TextTools({ paragraphs, typed, field }: TextToolsProps) {
  const { t } = useTranslation();
  const format = (apply: (element: HTMLElement) => void) => {
    if (field.current === null) return;
    field.current.focus();
    apply(field.current);
    typed();
  };
  return (
    <div className={styles.tools} data-text-tools>
      {paragraphs && (
        <>
          <ActionIcon
            size={26}
            aria-label={t('canvas.bullet')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => format(toggleBullets)}
          >
            <IconList size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size={26}
            aria-label={t('canvas.bold')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => format(() => document.execCommand('bold'))}
          >
            <IconBold size={16} stroke={1.8} aria-hidden />
          </ActionIcon>
        </>
      )}
      <span className={styles.hint}>{t('canvas.editorHint')}</span>
    </div>
  );
}

/** All paragraphs the selection touches become bullets, or none of them when all are. */
function toggleBullets(field: HTMLElement): void {
  const selection = window.getSelection();
  if (selection === null) return;
  const touched = [...field.children].filter((child) => selection.containsNode(child, true));
  const all = touched.every((child) => child.getAttribute('data-bullet') === 'true');
  for (const child of touched) child.setAttribute('data-bullet', String(!all));
}
