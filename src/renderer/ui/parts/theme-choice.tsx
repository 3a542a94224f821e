import { Radio } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ThemeId } from '#core/theme/theme.ts';
import { themeOf, themes } from '#core/theme/themes.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './theme-choice.module.css';

type ThemeChoiceProps = { label: string; value: ThemeId; onChange: (theme: ThemeId) => void };

/** The three themes as small slides in their own colours. */
export function ThemeChoice({ label, value, onChange }: ThemeChoiceProps) {
  const locale = useLocale();
  return (
    <Radio.Group aria-label={label} value={value} onChange={(id) => onChange(themeOf(id as ThemeId).id)}>
      <div className={styles.choice}>
        {Object.values(themes).map((theme) => {
          const { palette } = theme;
          const chosen = theme.id === value;
          return (
            <Radio.Card
              key={theme.id}
              value={theme.id}
              className={styles.option}
              withBorder={false}
              data-chosen={chosen || undefined}
              data-testid={`theme-${theme.id}`}
            >
              <span className={styles.preview} style={{ background: `#${palette.background.hex}` }}>
                <span className={styles.bar} style={{ background: `#${palette.accent.hex}` }} />
                <span className={styles.line} style={{ background: `#${palette.text.hex}` }} />
                <span className={styles.blocks}>
                  {palette.series.slice(0, 4).map((colour) => (
                    <span key={colour.hex} style={{ background: `#${colour.hex}` }} />
                  ))}
                </span>
                {chosen && <IconCheck className={styles.check} size={12} stroke={3} aria-hidden />}
              </span>
              <span className={styles.name}>{locale === 'en' ? theme.nameEn : theme.nameZh}</span>
            </Radio.Card>
          );
        })}
      </div>
    </Radio.Group>
  );
}
