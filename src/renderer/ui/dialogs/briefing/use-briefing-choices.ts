import { useEffect, useState } from 'react';
import type { BriefingChoices } from '#contract/indicator-contract.ts';
import { api } from '#renderer/api.ts';
import { report } from '../../notices/report.ts';

/** What the store has for a briefing: null until it is known, `unavailable` when the store cannot be read. */
export function useBriefingChoices(): BriefingChoices | 'unavailable' | null {
  const [choices, setChoices] = useState<BriefingChoices | 'unavailable' | null>(null);
  useEffect(() => {
    void api.storeChoices({}).then((answer) => {
      setChoices(answer.ok ? answer.value : 'unavailable');
      if (!answer.ok) report(answer.failure);
    });
  }, []);
  return choices;
}
