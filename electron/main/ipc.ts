import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { contract, type InputOf, type OutputOf } from '#contract/contract.ts';
import { type MethodName, methodNames } from '#contract/method-names.ts';
import { failure, type Result } from '#contract/result.ts';
import { methodPages } from './security/method-pages.ts';
import { pageOf } from './security/page-address.ts';
import { pageFor } from './windows/secure-window.ts';

/** One function per method of the contract, called with checked input by a page that may call it. */
export type Implementation = {
  [Name in MethodName]: (input: InputOf<Name>, caller: WebContents) => Promise<Result<OutputOf<Name>>>;
};

/**
 * Answers the contract's methods. Nothing reaches an implementation unless it comes from the main frame of one of our
 * windows, still on the page it was made for, and fits the schema; nothing is thrown back. The command line, which only
 * prints, leaves out the methods of the editor.
 */
export function registerIpc(implementation: Partial<Implementation>): void {
  for (const name of methodNames) {
    ipcMain.handle(name, async (event, input: unknown): Promise<Result<unknown>> => {
      if (!mayCall(event, name)) return failure('invalid-request', { method: name });
      try {
        return await call(implementation, name, input, event.sender);
      } catch (error) {
        console.error(`${name} failed:`, error);
        return failure('unexpected', { detail: error instanceof Error ? error.message : String(error) });
      }
    });
  }
}

async function call<Name extends MethodName>(
  implementation: Partial<Implementation>,
  name: Name,
  input: unknown,
  caller: WebContents,
): Promise<Result<OutputOf<Name>>> {
  const parsed = contract[name].input.safeParse(input);
  const method = implementation[name];
  if (!parsed.success || method === undefined) return failure('invalid-request', { method: name });
  return method(parsed.data as InputOf<Name>, caller);
}

function mayCall(event: IpcMainInvokeEvent, name: MethodName): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return false;
  const page = pageOf(frame.url);
  return page !== null && page === pageFor(event.sender) && methodPages[name].includes(page);
}
