import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EnrolledPupil } from '../../../../core/roster/enrolled-pupil';
import { fillSeats } from '../../../../core/seating/arrange-seats';
import { clearSeats, pupilsOf } from '../../../../core/seating/edit-seats';
import { LAYOUTS, layOut } from '../../../../core/seating/lay-out';
import { isOrderOffered, orderPupils, SEAT_ORDERS } from '../../../../core/seating/seat-order';
import type { SeatingPlan, StoredSeatingPlan } from '../../../../core/seating/seating-plan';
import { CheckLine } from '../../../components/check-line';
import { RadioLine } from '../../../components/radio-line';
import { StepButton } from '../../../components/step-button';
import { useTranslate } from '../../../components/translation';
import { showPhotos, writeSeating } from '../../../stores/seating';
import { GridMenu } from './grid-menu';
import styles from './seating-page.module.css';
import type { EditorMode } from './use-seating-editor';

type Props = {
  readonly plan: StoredSeatingPlan;
  readonly pupils: readonly EnrolledPupil[];
  /** Where the cursor is; null: at a pupil without a place. */
  readonly place: number | null;
  readonly mode: EditorMode;
  readonly canUndo: boolean;
  /** Null: nobody has one. */
  readonly withPhotos: boolean | null;
  readonly isReadOnly: boolean;
  readonly onMode: (mode: EditorMode) => void;
  readonly onUndo: () => void;
  readonly onSay: (words: string) => void;
};

/** What changes more than one place at once, and how the plan is shown. */
export function SeatingTools(props: Props) {
  const t = useTranslate();
  const { plan, pupils, mode, canUndo, withPhotos, onSay } = props;

  function change(next: SeatingPlan, words: string): void {
    const standing = next.standing.length;
    const left = standing === 0 ? '' : ` ${t('seating.said.standingLeft', { count: standing })}`;
    void writeSeating(plan.id, next);
    onSay(`${words}${left}`);
  }

  const photos = withPhotos !== null && (
    <CheckLine checked={withPhotos} onChange={showPhotos}>
      {t('seating.tools.photos')}
    </CheckLine>
  );
  if (props.isReadOnly) return <div className={styles.tools}>{photos}</div>;
  return (
    <div className={styles.tools}>
      <RadioLine
        legend={t('seating.tools.mode')}
        value={mode}
        choices={[
          { value: 'pupils', label: t('seating.tools.pupils') },
          { value: 'tables', label: t('seating.tools.tables') },
        ]}
        onChange={props.onMode}
      />
      <ToolMenu label={t('seating.tools.layout')}>
        {LAYOUTS.map((layout) => {
          const name = t(`seating.tools.layouts.${layout}`);
          return (
            <Menu.Item
              key={layout}
              onClick={() =>
                change(layOut(layout, pupilsOf(plan)), t('seating.said.laidOut', { layout: name }))
              }
            >
              {name}
            </Menu.Item>
          );
        })}
      </ToolMenu>
      <ToolMenu label={t('seating.tools.fill')}>
        {SEAT_ORDERS.filter((order) => isOrderOffered(order, pupils)).map((order) => (
          <Menu.Item
            key={order}
            onClick={() =>
              change(
                fillSeats(plan, orderPupils(order, pupils, Math.random)),
                t('seating.said.filled'),
              )
            }
          >
            {t(`seating.tools.orders.${order}`)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => change(clearSeats(plan), t('seating.said.cleared'))}>
          {t('seating.tools.clear')}
        </Menu.Item>
      </ToolMenu>
      <ToolMenu label={t('seating.tools.grid')}>
        <GridMenu plan={plan} place={props.place ?? 0} onChange={change} onSay={onSay} />
      </ToolMenu>
      <StepButton
        act="undo"
        label={t('seating.tools.undo')}
        isPossible={canUndo}
        onStep={props.onUndo}
      />
      {photos}
    </div>
  );
}

function ToolMenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button>{label}</Button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
