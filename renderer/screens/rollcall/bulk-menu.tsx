import { Button, Menu } from '@mantine/core';
import type { Mark } from '../../../core/attendance/mark';
import { useTranslate } from '../../components/translation';
import { markUnmarked } from '../../stores/register';
import { focusRoll } from './focus-roll';

const MARKS = {
  present: { presence: 'present', evidence: 'seen' },
  absent: { presence: 'absent', evidence: 'seen' },
  remote: { presence: 'present', mode: 'remote', evidence: 'seen' },
  unreachable: { presence: 'unreachable', evidence: 'seen' },
} as const satisfies Readonly<Record<string, Mark>>;

const KINDS = ['present', 'absent', 'remote', 'unreachable'] as const;

/** One mark for all pupils who have none: the others are never touched. */
export function BulkMenu({ isOffered }: { readonly isOffered: boolean }) {
  const t = useTranslate();
  return (
    <Menu
      position="bottom-start"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      // Given up or not, the keyboard goes on with the pupils: the menu hands it to its button.
      onClose={() => requestAnimationFrame(focusRoll)}
      onExitTransitionEnd={focusRoll}
    >
      <Menu.Target>
        <Button disabled={!isOffered}>{t('rollcall.bulk.menu')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {KINDS.map((kind) => (
          <Menu.Item key={kind} onClick={() => void markUnmarked(MARKS[kind])}>
            {t(`rollcall.bulk.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
