import { Tooltip, UnstyledButton } from '@mantine/core';
import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import type { ChartChoice } from '#core/chart/choose.ts';
import { type ChartKind, chartKinds } from '#core/scene/chart-spec.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './chart-kind-choice.module.css';
import { ChartKindGlyph } from './chart-kind-glyph.tsx';

type ChartKindChoiceProps = {
  label: string;
  value: ChartKind;
  choices: readonly ChartChoice[];
  onChange: (kind: ChartKind) => void;
};

/** Chart kinds, always in the same place. One that would mislead stays reachable, so that it can say why, but does nothing. */
export function ChartKindChoice({ label, value, choices, onChange }: ChartKindChoiceProps) {
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot lie beside its group.
    <div className={styles.kinds} role="group" aria-label={label}>
      {chartKinds.map((kind) => {
        const choice = choices.find((each) => each.kind === kind);
        const definition = chartKindDefinitions[kind];
        const name = locale === 'en' ? definition.nameEn : definition.nameZh;
        const refused = choice?.fits === true || kind === value ? null : (choice?.reason ?? null);
        const reason = refused === null ? null : locale === 'en' ? refused.en : refused.zh;
        return (
          <Tooltip key={kind} label={reason ?? name} multiline maw={240}>
            <UnstyledButton
              className={styles.kind}
              aria-label={reason === null ? name : `${name}：${reason}`}
              aria-pressed={kind === value}
              aria-disabled={reason !== null}
              data-testid={`chart-kind-${kind}`}
              onClick={() => {
                if (reason === null && kind !== value) onChange(kind);
              }}
            >
              <ChartKindGlyph kind={kind} />
              <span className={styles.name}>{name}</span>
            </UnstyledButton>
          </Tooltip>
        );
      })}
    </div>
  );
}
