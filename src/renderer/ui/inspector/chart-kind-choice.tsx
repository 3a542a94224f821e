import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import type { ChartChoice } from '#core/chart/choose.ts';
import type { ChartKind } from '#core/scene/chart-spec.ts';
import { Hint } from '../parts/field.tsx';
import { useLocale } from '../state/use-locale.ts';
import styles from './chart-kind-choice.module.css';
import { ChartKindGlyph } from './chart-kind-glyph.tsx';
import { ChartKindPicture, type Pictured } from './chart-kind-picture.tsx';

const mostSuggested = 3;

type ChartKindChoiceProps = {
  label: string;
  value: ChartKind;
  choices: readonly ChartChoice[]; // the best first
  pictured: Pictured;
  onChange: (kind: ChartKind) => void;
};

/**
 * The kinds that tell the data best, each with what it shows, above all others. One that would mislead stays reachable,
 * so that it can say why, but does nothing; the order follows from the data alone, so nothing moves under the pointer.
 */
export function ChartKindChoice({ label, value, choices, pictured, onChange }: ChartKindChoiceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const suggested = choices.filter(({ fits }) => fits).slice(0, mostSuggested);
  const others = choices.filter((choice) => !suggested.includes(choice));
  // The kind in use is always in sight.
  const reachable = others.filter(({ fits, kind }) => fits || kind === value);
  const refused = others.filter((choice) => !reachable.includes(choice));
  const current = choices.find(({ kind }) => kind === value);
  const said = ({ reason }: ChartChoice) => (locale === 'en' ? reason.en : reason.zh);
  const button = (choice: ChartChoice, className: string | undefined) => {
    const { kind, fits } = choice;
    const definition = chartKindDefinitions[kind];
    const name = locale === 'en' ? definition.nameEn : definition.nameZh;
    const misleads = !fits && kind !== value;
    return {
      name,
      props: {
        className,
        'aria-label': `${name}${locale === 'en' ? ': ' : '：'}${said(choice)}`,
        'aria-pressed': kind === value,
        'aria-disabled': misleads,
        'data-testid': `chart-kind-${kind}`,
        onClick: () => {
          if (!misleads && kind !== value) onChange(kind);
        },
      },
    };
  };
  const tile = (choice: ChartChoice) => {
    const { name, props } = button(choice, styles.kind);
    return (
      <Tooltip key={choice.kind} label={said(choice)} multiline maw={240}>
        <UnstyledButton {...props}>
          <span className={styles.frame}>
            {choice.fits ? (
              <ChartKindPicture kind={choice.kind} pictured={pictured} />
            ) : (
              <ChartKindGlyph kind={choice.kind} />
            )}
          </span>
          <span className={styles.name}>{name}</span>
        </UnstyledButton>
      </Tooltip>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot lie beside its group.
    <div role="group" aria-label={label}>
      {suggested.map((choice) => {
        const { name, props } = button(choice, styles.suggestion);
        return (
          <UnstyledButton key={choice.kind} {...props}>
            <span className={styles.frame}>
              <ChartKindPicture kind={choice.kind} pictured={pictured} />
            </span>
            <span className={styles.words}>
              <span>{name}</span>
              <span className={styles.why}>{said(choice)}</span>
            </span>
          </UnstyledButton>
        );
      })}
      {reachable.length > 0 && <div className={styles.kinds}>{reachable.map(tile)}</div>}
      {refused.length > 0 && (
        <UnstyledButton
          className={styles.more}
          aria-expanded={open}
          data-testid="chart-kinds-refused"
          onClick={() => setOpen(!open)}
        >
          <IconChevronRight size={13} stroke={1.8} aria-hidden className={styles.chevron} />
          {t('chart.refusedKinds', { count: refused.length })}
        </UnstyledButton>
      )}
      {open && <div className={styles.kinds}>{refused.map(tile)}</div>}
      {current?.fits === false && <Hint>{t('chart.misleads', { reason: said(current) })}</Hint>}
    </div>
  );
}
