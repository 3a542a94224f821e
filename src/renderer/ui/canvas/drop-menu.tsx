import { Menu } from '@mantine/core';
import {
  IconChartBar,
  IconChartDots,
  IconId,
  IconRowInsertBottom,
  IconTable,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DropAction } from '#renderer/commands/inserting/drop-actions.ts';
import { inLanguage } from '#renderer/commands/inserting/insert-indicators.ts';
import commandStyles from '../parts/command-menu.module.css';
import styles from './drop-menu.module.css';
import { closeOffer, useDropOffer } from './offer-drop.ts';

const icons: Readonly<Record<DropAction, TablerIcon>> = {
  'join-cards': IconRowInsertBottom,
  'add-series': IconChartDots,
  card: IconId,
  chart: IconChartBar,
  table: IconTable,
};

/** Asks what dropped indicators should become; what cannot be done says why. */
export function DropMenu() {
  const { t } = useTranslation();
  const { offer } = useDropOffer();
  return (
    <Menu
      opened={offer !== null}
      onChange={(opened) => !opened && closeOffer()}
      position="bottom-start"
      width={240}
      offset={4}
      trapFocus
    >
      <Menu.Target>
        <button
          type="button"
          className={commandStyles.place}
          style={{ left: offer?.at.x ?? 0, top: offer?.at.y ?? 0 }}
          tabIndex={-1}
          aria-hidden="true"
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('drop.ask')}>
        <Menu.Label>{t('drop.ask')}</Menu.Label>
        {offer?.choices.map(({ action, ready }) => {
          const Icon = icons[action];
          return (
            <Menu.Item
              key={action}
              disabled={!ready.ok}
              leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
              data-testid={`drop-${action}`}
              onClick={() => offer.choose(action)}
            >
              {t(`drop.${action}`)}
              {!ready.ok && <span className={styles.reason}>{inLanguage(ready.reason)}</span>}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
