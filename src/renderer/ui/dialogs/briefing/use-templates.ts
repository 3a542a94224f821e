import { useCallback, useEffect, useState } from 'react';
import type { DeckTemplate } from '#contract/document-contract.ts';
import type { Result } from '#contract/result.ts';
import { api } from '#renderer/api.ts';
import { report } from '../../notices/report.ts';

export type Templates = {
  list: readonly DeckTemplate[];
  known: boolean; // false until they were read
  rename(templateId: string, name: string): Promise<void>;
  remove(templateId: string): Promise<void>;
};

/** The person's templates, newest first. */
export function useTemplates(): Templates {
  const [state, setState] = useState<{ list: readonly DeckTemplate[]; known: boolean }>({ list: [], known: false });

  const read = useCallback(async () => {
    const answer = await api.templateList({});
    if (answer.ok) setState({ list: answer.value, known: true });
    else report(answer.failure);
  }, []);

  useEffect(() => {
    void read();
  }, [read]);

  const changed = async (answer: Result<null>) => {
    if (!answer.ok) report(answer.failure);
    await read();
  };

  return {
    ...state,
    rename: async (templateId, name) => changed(await api.templateRename({ templateId, name })),
    remove: async (templateId) => changed(await api.templateDelete({ templateId })),
  };
}
