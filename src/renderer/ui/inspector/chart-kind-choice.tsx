import { Tooltip, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import type { ChartChoice } from '#core/chart/choose.ts';
import type { ChartKind } from '#core/scene/chart-spec.ts';
import { Hint } from '../parts/field.tsx';
import { useLocale } from '../state/use-locale.ts';
import styles from './chart-kind-choice.module.css';
import { ChartKindGlyph } from './chart-kind-glyph.tsx';

const mostSuggested = 3;

type ChartKindChoiceProps = {
  label: string;
  value: ChartKind;
  choices: readonly ChartChoice[]; // the best first
  onChange: (kind: ChartKind) => void;
};

/**
 * The kinds that tell the data best, each with what it shows, above all others. One that would mislead stays reachable,
 * so that it can say why, but does nothing; the order follows from the data alone, so nothing moves under the pointer.
 */
export function ChartKindChoice({ label, value, choices, onChange }: ChartKindChoiceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const suggested = choices.filter(({ fits }) => fits).slice(0, mostSuggested);
  const others = choices.filter((choice) => !suggested.includes(choice));
  const current = choices.find(({ kind }) => kind === value);
  const said = ({ reason }: ChartChoice) => (locale === 'en' ? reason.en : reason.zh);
  const button = (choice: ChartChoice, className: string | undefined) => {
    const { kind, fits } = choice;
    const definition = chartKindDefinitions[kind];
    const name = locale === 'en' ? definition.nameEn : definition.nameZh;
    const refused = !fits && kind !== value;
    return {
      name,
      props: {
        className,
        'aria-label': `${name}${locale === 'en' ? ': ' : '：'}${said(choice)}`,
        'aria-pressed': kind === value,
        'aria-disabled': refused,
        'data-testid': `chart-kind-${kind}`,
        onClick: () => {
          if (!refused && kind !== value) onChange(kind);
        },
      },
    };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot lie beside its group.
    <div role="group" aria-label={label}>
      {suggested.map((choice) => {
        const { name, props } = button(choice, styles.suggestion);
        return (
          <UnstyledButton key={choice.kind} {...props}>
            <ChartKindGlyph kind={choice.kind} />
            <span className={styles.words}>
              <span>{name}</span>
              <span className={styles.why}>{said(choice)}</span>
            </span>
          </UnstyledButton>
        );
      })}
      <div className={styles.kinds}>
        {others.map((choice) => {
          const { name, props } = button(choice, styles.kind);
          return (
            <Tooltip key={choice.kind} label={said(choice)} multiline maw={240}>
              <UnstyledButton {...props}>
                <ChartKindGlyph kind={choice.kind} />
                <span className={styles.name}>{name}</span>
              </UnstyledButton>
            </Tooltip>
          );
        })}
      </div>
      {current?.fits === false && <Hint>{t('chart.misleads', { reason: said(current) })}</Hint>}
    </div>
  );
}
