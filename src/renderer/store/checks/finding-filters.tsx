import { Select } from '@mantine/core';
import type { StoreFinding } from '#contract/store-contract.ts';
import { rules } from '#core/validation/rules.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import styles from './checks-view.module.css';
import { countBy, isAmong, type Narrowing, severities } from './narrow-findings.ts';

type Props = {
  findings: readonly StoreFinding[];
  narrowing: Narrowing;
  narrow: (change: Partial<Narrowing>) => void;
};

/** Which findings to look at: by how grave they are, by rule, by indicator. */
export function FindingFilters({ findings, narrowing, narrow }: Props) {
  const words = useWords();
  const locale = useLocale();
  const left = (change: Partial<Narrowing>) => findings.filter((one) => isAmong(one, { ...narrowing, ...change }));
  const bySeverity = countBy(left({ severity: null }), ({ finding }) => finding.severity);
  const byRule = countBy(left({ rule: null }), ({ finding }) => finding.rule);
  const byIndicator = countBy(left({ indicatorId: null }), ({ indicatorId }) => indicatorId);
  const names = new Map(findings.map(({ indicatorId, indicator }) => [indicatorId, indicator]));
  const ruleName = (number: number) => {
    const title = rules.find((rule) => rule.number === number)?.title[locale];
    return title === undefined ? words.checks.rule(number) : `${number} ${title}`;
  };
  return (
    <div className={styles.filters}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles.toggle}
          data-severity={severity}
          aria-pressed={narrowing.severity === severity}
          disabled={!bySeverity.has(severity)}
          onClick={() => narrow({ severity: narrowing.severity === severity ? null : severity })}
        >
          {words.checks.severities[severity]} <b>{bySeverity.get(severity) ?? 0}</b>
        </button>
      ))}
      <Select
        className={styles.ruleSelect}
        aria-label={words.checks.byRule}
        placeholder={words.checks.byRule}
        data={[...byRule]
          .sort(([one], [other]) => one - other)
          .map(([rule, count]) => ({ value: String(rule), label: words.withCount(ruleName(rule), count) }))}
        value={narrowing.rule === null ? null : String(narrowing.rule)}
        onChange={(rule) => narrow({ rule: rule === null ? null : Number(rule) })}
        clearable
      />
      <Select
        className={styles.indicatorSelect}
        aria-label={words.checks.byIndicator}
        placeholder={words.checks.byIndicator}
        data={[...byIndicator].map(([id, count]) => ({
          value: id,
          label: words.withCount(names.get(id) ?? id, count),
        }))}
        value={narrowing.indicatorId}
        onChange={(indicatorId) => narrow({ indicatorId })}
        searchable
        clearable
        limit={200}
        nothingFoundMessage={words.none}
      />
    </div>
  );
}
