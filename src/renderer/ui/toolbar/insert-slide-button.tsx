import { Button, Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { perform } from '#renderer/commands/commands.ts';
import { CommandTooltip } from '../parts/command-tooltip.tsx';
import { focusSlot } from '../state/focus-slot.ts';
import { changeView, useView } from '../state/view-store.ts';
import { TemplatePicker } from './template-picker.tsx';
import styles from './toolbar.module.css';

/** Opens the templates below itself, also when the menu or the keyboard asks for a new slide. */
export function InsertSlideButton() {
  const { t } = useTranslation();
  const opened = useView((view) => view.templatePicker);
  const [inserted, setInserted] = useState(false);
  useEffect(() => {
    if (opened) setInserted(false);
  }, [opened]);
  // The new slide has the focus, so that Enter begins its title.
  const close = () => {
    setInserted(true);
    changeView({ templatePicker: false });
    focusSlot('title');
  };
  return (
    <Popover
      opened={opened}
      onChange={(templatePicker) => changeView({ templatePicker })}
      position="bottom-start"
      trapFocus
      returnFocus={!inserted}
    >
      <CommandTooltip id="insert-slide" label={t('command.insert-slide')}>
        <Popover.Target>
          <Button
            className={styles.labelled}
            variant="subtle"
            color="gray"
            leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />}
            data-testid="command-insert-slide"
            onClick={() => (opened ? changeView({ templatePicker: false }) : perform('insert-slide'))}
          >
            {t('toolbar.slide')}
          </Button>
        </Popover.Target>
      </CommandTooltip>
      <Popover.Dropdown p={8}>{opened && <TemplatePicker inserted={close} />}</Popover.Dropdown>
    </Popover>
  );
}
