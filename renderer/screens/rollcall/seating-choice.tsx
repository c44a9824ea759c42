import { Button, NativeSelect } from '@mantine/core';
import type { StoredSeatingPlan } from '../../../core/seating/seating-plan';
import { CheckLine } from '../../components/check-line';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { choosePlan, showPhotos } from '../../stores/seating';
import { focusRoll } from './focus-roll';
import styles from './seating-view.module.css';

type Props = {
  readonly classId: string;
  readonly plans: readonly StoredSeatingPlan[];
  /** The one that is shown. */
  readonly plan: StoredSeatingPlan;
  /** Null: nobody has one. */
  readonly withPhotos: boolean | null;
};

/** Which plan the class sits by today; plans are changed on the page of the class. */
export function SeatingChoice({ classId, plans, plan, withPhotos }: Props) {
  const t = useTranslate();
  return (
    <div className={styles.choice}>
      {plans.length > 1 && (
        <NativeSelect
          aria-label={t('seating.plans.label')}
          size="md"
          data={plans.map(({ id, name }) => ({
            value: id,
            label: name || t('seating.plans.unnamed'),
          }))}
          value={plan.id}
          onChange={(event) => {
            void choosePlan(event.currentTarget.value);
            focusRoll();
          }}
        />
      )}
      {withPhotos !== null && (
        <CheckLine
          checked={withPhotos}
          onChange={(isWanted) => {
            showPhotos(isWanted);
            focusRoll();
          }}
        >
          {t('seating.tools.photos')}
        </CheckLine>
      )}
      <Button onClick={() => goTo({ screen: 'classes', classId, tab: 'seating' })}>
        {t('rollcall.plan.edit')}
      </Button>
    </div>
  );
}
