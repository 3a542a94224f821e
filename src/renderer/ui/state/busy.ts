import { create } from 'zustand';

/** What a person waits for. */
export type BusyWith = 'opening' | 'making' | 'saving';

const unnoticed = 300; // milliseconds that pass as an instant
const useTask = create<{ task: BusyWith | null }>()(() => ({ task: null }));

/** What the window is busy with, once it takes longer than an instant. */
export function useBusyWith(): BusyWith | null {
  return useTask(({ task }) => task);
}

/** Says what is waited for while `work` takes longer than an instant. */
export async function busyWith<Value>(task: BusyWith, work: Promise<Value>): Promise<Value> {
  const timer = setTimeout(() => useTask.setState({ task }), unnoticed);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    useTask.setState({ task: null });
  }
}
