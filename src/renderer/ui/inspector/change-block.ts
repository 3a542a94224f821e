import type { ChangeName, CommandArgs } from '#core/deck/commands.ts';
import { documentStore } from '../state/current-document.ts';

/** Puts a changed block into its slot, as one undo step under the name of what was changed; with the same `merge` steps join. */
export function changeBlock(named: ChangeName, args: CommandArgs<'setBlock'>, merge?: string): void {
  documentStore().run('setBlock', args, { named, ...(merge === undefined ? {} : { merge }) });
}
