import { useTranslation } from 'react-i18next';
import type { Block, Run } from '#core/deck/deck.ts';
import { figuresOfBlock } from '#core/deck/find.ts';
import { FactTrace } from '../parts/fact-trace.tsx';
import { Hint } from '../parts/field.tsx';
import { useDocument } from '../state/current-document.ts';
import styles from './inspector.module.css';

const most = 24;

/** Where each number comes from: value as printed, period, source and the words that state it. */
export function Trace({ block, runs }: { block?: Block; runs?: readonly Run[] }) {
  const { t } = useTranslation();
  const snapshots = useDocument(({ deck }) => deck.snapshots);
  const references = [
    ...(block === undefined ? [] : figuresOfBlock(block)),
    ...(runs ?? []).flatMap((run) => (run.kind === 'figure' ? [run.figure] : [])),
  ];
  const ids = [...new Set(references.map((reference) => reference.observationId))].slice(0, most);
  const shown = ids.flatMap((id) => snapshots[id] ?? []);
  if (shown.length === 0) return <Hint>{t('inspector.traceEmpty')}</Hint>;
  return (
    <ul className={styles.trace}>
      {shown.map((fact) => (
        <li key={fact.id}>
          <FactTrace fact={fact} />
        </li>
      ))}
    </ul>
  );
}
