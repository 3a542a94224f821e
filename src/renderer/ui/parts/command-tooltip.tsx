import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';
import type { CommandId } from '#renderer/commands/command.ts';
import { commands } from '#renderer/commands/commands.ts';
import { printKeys } from '#renderer/commands/keys.ts';
import styles from './command-tooltip.module.css';

type CommandTooltipProps = { id: CommandId; label: string; children: ReactElement };

/** Name and keys of a command. */
export function CommandTooltip({ id, label, children }: CommandTooltipProps) {
  const { keys } = commands[id];
  return (
    <Tooltip
      label={
        <span className={styles.tooltip}>
          {label}
          {keys !== null && <kbd className={styles.keys}>{printKeys(keys)}</kbd>}
        </span>
      }
    >
      {children}
    </Tooltip>
  );
}
