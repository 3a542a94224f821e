import { notifications } from '@mantine/notifications';
import { failureSentence } from '#contract/failure-sentences.ts';
import type { Failure } from '#contract/result.ts';
import { useView } from '../state/view-store.ts';

/** Shows what failed as one sentence. What the person cancelled needs no words. */
export function report(failure: Failure): void {
  if (failure.code === 'cancelled') return;
  notifications.show({
    id: `failure-${failure.code}`, // the same failure twice is one notice
    color: 'red',
    withBorder: true,
    autoClose: false,
    message: failureSentence(failure, useView.getState().settings.locale),
  });
}

/** A short remark that goes by itself. */
export function remark(message: string): void {
  notifications.show({ id: `remark-${message}`, color: 'gray', withBorder: true, autoClose: 4000, message });
}
