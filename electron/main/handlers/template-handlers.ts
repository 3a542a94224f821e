import type { Implementation } from '../ipc.ts';
import type { Services } from '../services/services.ts';

type TemplateMethods = 'templateList' | 'templateSave' | 'templateRename' | 'templateDelete';

export function templateHandlers({
  templates,
  pictures,
}: Pick<Services, 'templates' | 'pictures'>): Pick<Implementation, TemplateMethods> {
  return {
    templateList: async () => ({ ok: true, value: await templates.list() }),
    templateSave: ({ deck, name }) => templates.save(deck, pictures.bytesOf(Object.keys(deck.assets)), name),
    templateRename: ({ templateId, name }) => templates.rename(templateId, name),
    templateDelete: ({ templateId }) => templates.remove(templateId),
  };
}
