import { Button, Progress, Select } from '@mantine/core';
import { useState } from 'react';
import { type ImportPreview, revisionReasons } from '#contract/store-contract.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { generalPreset, presets } from '#core/tables/presets/presets.ts';
import { useWords } from '../use-words.ts';
import { FileGrid } from './file-grid.tsx';
import { FixedFacets } from './fixed-facets.tsx';
import { cancelImport, changeImport, forgetImport, runImport, useImport } from './import-state.ts';
import styles from './import-view.module.css';
import { IssueList } from './issue-list.tsx';
import { RecordList } from './record-list.tsx';
import { RevisionSummary } from './revision-summary.tsx';
import { TableTabs } from './table-tabs.tsx';

/** The file beside what would be stored; nothing is written until the person agrees. */
export function ImportPreviewView({ preview }: { preview: ImportPreview }) {
  const { importing: words } = useWords();
  const table = useImport((state) => state.table);
  const mapping = useImport((state) => state.mappings[table] ?? null);
  const shown = preview.tables[table];
  const [looking, setLooking] = useState<'issues' | 'revisions' | 'conflicts'>('issues');
  const tabs = [
    { id: 'issues' as const, label: words.issues, count: preview.issueCount },
    { id: 'revisions' as const, label: words.revisions, count: preview.revisions.changed },
    { id: 'conflicts' as const, label: words.conflicts, count: preview.conflicts.length },
  ].filter(({ id, count }) => id === 'issues' || count > 0);
  return (
    <section className={styles.preview} aria-label={preview.fileName}>
      <PreviewBar preview={preview} />
      <TableTabs preview={preview} />
      {shown !== undefined && <FixedFacets table={table} shown={shown} mapping={mapping} source={preview.source} />}
      <div className={styles.halves}>
        {shown !== undefined && <FileGrid table={table} shown={shown} mapping={mapping} />}
        {shown !== undefined && <RecordList shown={shown} />}
      </div>
      <div className={styles.below}>
        <div className={styles.belowTabs} role="tablist">
          {tabs.map(({ id, label, count }) => (
            <button key={id} type="button" role="tab" aria-selected={looking === id} onClick={() => setLooking(id)}>
              {label} <span>{count}</span>
            </button>
          ))}
        </div>
        <div className={styles.belowBody}>
          {looking === 'issues' && (
            <IssueList issues={preview.issues} total={preview.issueCount} look={(place) => changeImport({ place })} />
          )}
          {looking !== 'issues' && <RevisionSummary preview={preview} kind={looking} />}
        </div>
      </div>
    </section>
  );
}

function PreviewBar({ preview }: { preview: ImportPreview }) {
  const words = useWords();
  const { importing } = words;
  const locale = useLocale();
  const running = useImport((state) => state.running);
  const reason = useImport((state) => state.reason);
  const conflicts = useImport((state) => state.conflicts);
  const { summary, format, encoding } = preview;
  const preset = [...presets, generalPreset].find(({ id }) => id === preview.preset);
  const needsReason = summary.revised > 0 && reason === null;
  const states = (['added', 'revised', 'unchanged', 'rejected'] as const).map(
    (state) => [state, summary[state]] as const,
  );
  return (
    <header className={styles.bar}>
      <div className={styles.fileName}>
        <b title={preview.fileName}>{preview.fileName}</b>
        <span>
          {[format.toUpperCase(), encoding, preset?.name[locale]]
            .filter((text) => text !== undefined && text !== '')
            .join(' · ')}
        </span>
      </div>
      {running === null ? (
        <>
          <ul className={styles.summary}>
            {states.map(([state, count]) => (
              <li key={state} data-state={state} data-zero={count === 0}>
                {importing.states[state]} <b>{count}</b>
              </li>
            ))}
            {summary.conflicts > 0 && (
              <li data-state="conflict">
                {importing.states.conflict} <b>{summary.conflicts}</b>
              </li>
            )}
          </ul>
          {summary.revised > 0 && (
            <Select
              aria-label={words.reason}
              placeholder={importing.reasonNeeded}
              error={false}
              data={revisionReasons.map((value) => ({ value, label: words.reasons[value] }))}
              value={reason}
              onChange={(value) => changeImport({ reason: revisionReasons.find((known) => known === value) ?? null })}
            />
          )}
          {summary.conflicts > 0 && (
            <Select
              aria-label={importing.conflicts}
              data={[
                { value: 'keep', label: importing.keep },
                { value: 'replace', label: importing.replace },
              ]}
              value={conflicts}
              onChange={(value) => changeImport({ conflicts: value === 'replace' ? 'replace' : 'keep' })}
            />
          )}
          <Button variant="default" onClick={forgetImport}>
            {words.cancel}
          </Button>
          <Button
            disabled={needsReason || summary.added + summary.revised + summary.unchanged + summary.conflicts === 0}
            onClick={() => void runImport()}
          >
            {importing.run}
          </Button>
        </>
      ) : (
        <div className={styles.progress} aria-live="polite">
          <span>{importing.steps[running.step]}</span>
          <Progress
            value={running.total === 0 ? 100 : (running.done / running.total) * 100}
            animated={running.total === 0}
            aria-label={importing.running}
          />
          <Button variant="default" onClick={cancelImport}>
            {words.cancel}
          </Button>
        </div>
      )}
    </header>
  );
}
