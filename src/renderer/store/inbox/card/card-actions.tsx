import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { InboxItem } from '#contract/inbox-contract.ts';
import { Key } from '../../parts/key.tsx';
import { useWords } from '../../use-words.ts';
import { beginAccept, reject, reopen } from '../decide-actions.ts';
import { changeInbox } from '../inbox-state.ts';
import { beginMerge } from '../review/merging.ts';
import { isBlocked } from '../review/acceptable.ts';
import styles from './card-actions.module.css';

/** What can be done with a candidate, each with its key. */
export function CardActions({ item }: { item: InboxItem }) {
  const { inbox: words } = useWords();
  if (item.state !== 'new') {
    return (
      <div className={styles.actions}>
        <Action keys="O" press={() => reopen(item)}>
          {words.reopen}
        </Action>
      </div>
    );
  }
  const edit = (create: boolean) => changeInbox({ doing: { kind: 'editing', create } });
  const conflict = item.meeting === 'conflict';
  return (
    <div className={styles.actions}>
      <Button disabled={isBlocked(item)} rightSection={<Key>A</Key>} onClick={() => beginAccept(item)}>
        {conflict ? `${words.revise}…` : words.accept}
      </Button>
      <Action keys="R" press={() => reject(item)}>
        {conflict ? words.keepStored : words.reject}
      </Action>
      <Action keys="E" press={() => edit(false)}>
        {conflict ? `${words.otherScope}…` : words.edit}
      </Action>
      <Action keys="M" press={() => beginMerge(item)}>
        {words.merge}
      </Action>
      {item.indicatorId !== null && (
        <Action keys="N" press={() => edit(true)}>
          {words.create}
        </Action>
      )}
    </div>
  );
}

function Action({ keys, press, children }: { keys: string; press: () => void; children: ReactNode }) {
  return (
    <Button variant="default" rightSection={<Key>{keys}</Key>} onClick={press}>
      {children}
    </Button>
  );
}
