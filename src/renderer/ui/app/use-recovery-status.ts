import { useEffect, useState } from 'react';
import type { AutosaveStatus } from '#renderer/document/autosave.ts';
import { autosave } from '../state/current-document.ts';

/** Whether the last change is in the recovery copy. */
export function useRecoveryStatus(): AutosaveStatus {
  const [status, setStatus] = useState<AutosaveStatus>(() => autosave().status());
  useEffect(() => autosave().onStatus(setStatus), []);
  return status;
}
