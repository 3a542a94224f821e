import { Modal, type ModalProps } from '@mantine/core';
import { changeView, type DialogName, useView } from '../state/view-store.ts';

type DialogProps = Omit<ModalProps, 'opened' | 'onClose'> & { name: DialogName; onClose?: () => void };

/** A dialog of the window: there is one at a time, and the view says which. */
export function Dialog({ name, onClose = closeDialog, ...others }: DialogProps) {
  const opened = useView((view) => view.dialog === name);
  return <Modal opened={opened} onClose={onClose} {...others} />;
}

export function closeDialog(): void {
  changeView({ dialog: null });
}
