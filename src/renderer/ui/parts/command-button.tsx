import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '#renderer/commands/command.ts';
import { perform } from '#renderer/commands/commands.ts';
import { useEnabled } from './use-enabled.ts';
import { commandIcons } from './command-icons.ts';
import { CommandTooltip } from './command-tooltip.tsx';

type CommandButtonProps = {
  id: CommandId;
  label?: string; // instead of the command's name
  pressed?: boolean; // of buttons that switch something on and off
  size?: number;
};

/** A command as a picture; the tooltip names it and its keys. */
export function CommandButton({ id, label, pressed, size = 30 }: CommandButtonProps) {
  const { t } = useTranslation();
  const enabled = useEnabled(id);
  const Icon = commandIcons[id];
  const name = label ?? t(`command.${id}`);
  return (
    <CommandTooltip id={id} label={name}>
      <ActionIcon
        size={size}
        aria-label={name}
        aria-pressed={pressed}
        data-pressed={pressed || undefined}
        data-testid={`command-${id}`}
        disabled={!enabled}
        onClick={() => perform(id)}
      >
        {Icon !== undefined && <Icon size={18} stroke={1.6} aria-hidden />}
      </ActionIcon>
    </CommandTooltip>
  );
}
