import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { type BackupItem, exportKinds, type StoreCheck, type StoreExportKind } from '#contract/store-contract.ts';
import { api } from '#renderer/api.ts';
import { remark, report } from '#renderer/ui/notices/report.ts';
import form from '../parts/form.module.css';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import styles from './care-view.module.css';

/** What goes out of the store, and what keeps it safe. */
export function CareView() {
  const words = useWords();
  return (
    <section className={styles.view} aria-label={words.views.care}>
      <Exports />
      <Backups />
      <Integrity />
    </section>
  );
}

function Exports() {
  const { care } = useWords();
  const save = async (kind: StoreExportKind) => {
    const answer = await api.storeExport({ kind });
    if (!answer.ok) report(answer.failure);
    else if (answer.value !== null) remark(care.exported(answer.value.name));
  };
  return (
    <section>
      <h2>{care.exports}</h2>
      <ul className={styles.cards}>
        {exportKinds.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => void save(kind)}>
              <b>{care.kinds[kind][0]}</b>
              <span>{care.kinds[kind][1]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Backups() {
  const words = useWords();
  const { care } = words;
  const { value: backups, again } = useAnswer('backups', () => api.storeBackups({}));
  const [restoring, setRestoring] = useState<BackupItem | null>(null);
  const [working, setWorking] = useState(false);
  const backUp = async () => {
    setWorking(true);
    const answer = await api.storeBackup({});
    setWorking(false);
    if (!answer.ok) return report(answer.failure);
    remark(care.backedUp);
    again();
  };
  const restore = async (backupId: string) => {
    setRestoring(null);
    const answer = await api.storeRestore({ backupId });
    if (!answer.ok) return report(answer.failure);
    remark(care.restored);
    again();
  };
  return (
    <section>
      <div className={styles.head}>
        <h2>{care.backups}</h2>
        <Button variant="default" loading={working} onClick={() => void backUp()}>
          {care.backupNow}
        </Button>
      </div>
      {backups?.length === 0 && <p className={styles.muted}>{care.noBackups}</p>}
      <ul className={styles.backups}>
        {backups?.map((backup) => (
          <li key={backup.backupId}>
            <span>{printTime(backup.createdAt)}</span>
            <span className={styles.muted}>
              {backup.observations === null ? '' : care.figures(backup.observations)} ·{' '}
              {Math.max(1, Math.round(backup.bytes / 1024))} KB
            </span>
            <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setRestoring(backup)}>
              {care.restore}
            </Button>
          </li>
        ))}
      </ul>
      {restoring !== null && (
        <Modal
          opened
          onClose={() => setRestoring(null)}
          title={care.restoreQuestion(printTime(restoring.createdAt))}
          closeButtonProps={{ 'aria-label': words.close }}
        >
          <p className={form.about}>{care.restoreDetail}</p>
          <div className={form.actions}>
            <Button variant="default" onClick={() => setRestoring(null)}>
              {words.cancel}
            </Button>
            <Button onClick={() => void restore(restoring.backupId)}>{care.restore}</Button>
          </div>
        </Modal>
      )}
    </section>
  );
}

function Integrity() {
  const { care } = useWords();
  const [check, setCheck] = useState<StoreCheck | null>(null);
  const [working, setWorking] = useState(false);
  const run = async () => {
    setWorking(true);
    const answer = await api.storeCheck({});
    setWorking(false);
    if (answer.ok) setCheck(answer.value);
    else report(answer.failure);
  };
  return (
    <section>
      <div className={styles.head}>
        <h2>{care.check}</h2>
        <Button variant="default" loading={working} onClick={() => void run()}>
          {care.checkNow}
        </Button>
      </div>
      <p className={styles.muted} aria-live="polite">
        {check?.healthy === true && care.healthy(check.indicators, check.observations)}
      </p>
      {check?.problems.map((problem) => (
        <p key={problem} className={styles.problem}>
          {problem}
        </p>
      ))}
    </section>
  );
}

/** 2026-11-24 08:30, in the person's own time. */
function printTime(iso: string): string {
  const date = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
