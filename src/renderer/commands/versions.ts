import type { VersionItem } from '#contract/document-contract.ts';
import type { Difference } from '#core/deck-difference/difference.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { autosave, documentStore } from '#renderer/ui/state/current-document.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { openAnswered } from './open-document.ts';

const documentId = (): string => documentStore().getState().documentId;

export async function listVersions(): Promise<readonly VersionItem[]> {
  await autosave().flush(); // what is compared is what main has
  const answer = await api.versionList({ documentId: documentId() });
  if (!answer.ok) report(answer.failure);
  return answer.ok ? answer.value : [];
}

/** What has changed since that version. */
export async function compareVersion(versionId: string): Promise<readonly Difference[]> {
  const answer = await api.versionCompare({ documentId: documentId(), versionId });
  if (!answer.ok) report(answer.failure);
  return answer.ok ? answer.value : [];
}

export async function openVersion(versionId: string): Promise<void> {
  await openAnswered(() => api.versionOpen({ documentId: documentId(), versionId }));
}

/** The version takes the place of what the window shows, as one step of undo. */
export async function restoreVersion(versionId: string): Promise<void> {
  const answer = await api.versionRestore({ documentId: documentId(), versionId });
  if (!answer.ok) {
    report(answer.failure);
    return;
  }
  documentStore().run('replaceDeck', { deck: answer.value });
  changeView({ editing: null, renamingSection: null });
}
