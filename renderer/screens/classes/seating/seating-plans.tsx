import { Button, Menu, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { StoredSeatingPlan } from '../../../../core/seating/seating-plan';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { useTranslate } from '../../../components/translation';
import { choosePlan, removePlan } from '../../../stores/seating';
import { PlanForm } from './plan-form';
import styles from './seating-page.module.css';

type Props = {
  readonly classId: string;
  readonly plans: readonly StoredSeatingPlan[];
  readonly shown: StoredSeatingPlan;
  readonly isReadOnly: boolean;
  /** Null: the one that is chosen. */
  readonly onShow: (planId: string | null) => void;
};

type Act = 'add' | 'copy' | 'rename' | 'remove';

/** The control that the keyboard comes back to after a dialog. */
const MENU_ID = 'seating-plans-menu';

/** Which plan is shown, which one the roll call uses, and plans that come and go. */
export function SeatingPlans({ classId, plans, shown, isReadOnly, onShow }: Props) {
  const t = useTranslate();
  const [act, setAct] = useState<Act | null>(null);
  const nameOf = ({ name }: StoredSeatingPlan) => name || t('seating.plans.unnamed');
  const labelOf = (plan: StoredSeatingPlan) =>
    plan.chosen && plans.length > 1
      ? t('seating.plans.chosen', { name: nameOf(plan) })
      : nameOf(plan);
  const close = () => setAct(null);
  const acts: readonly Act[] =
    plans.length > 1 ? ['add', 'copy', 'rename', 'remove'] : ['add', 'copy', 'rename'];

  return (
    <>
      <NativeSelect
        className={styles.choice}
        label={t('seating.plans.label')}
        size="md"
        data={plans.map((plan) => ({ value: plan.id, label: labelOf(plan) }))}
        value={shown.id}
        onChange={(event) => onShow(event.currentTarget.value)}
      />
      {!isReadOnly && (
        <>
          {plans.length > 1 && (
            <Button
              aria-disabled={shown.chosen}
              onClick={() => {
                if (!shown.chosen) void choosePlan(shown.id);
              }}
            >
              {t(shown.chosen ? 'seating.plans.isChosen' : 'seating.plans.choose')}
            </Button>
          )}
          <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <Button id={MENU_ID}>{t('seating.plans.menu')}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {acts.map((one) => (
                <Menu.Item key={one} onClick={() => setAct(one)}>
                  {t(`seating.plans.${one}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </>
      )}
      {(act === 'add' || act === 'copy' || act === 'rename') && (
        <PlanForm
          act={act}
          classId={classId}
          plan={shown}
          heirId={MENU_ID}
          onDone={() => {
            close();
            // What is new is what one wants to see: it is the chosen one.
            onShow(act === 'rename' ? shown.id : null);
          }}
          onClose={close}
        />
      )}
      <ConfirmDialog
        opened={act === 'remove'}
        title={t('seating.plans.removeTitle', { name: nameOf(shown) })}
        text={t('seating.plans.removeText')}
        action={t('seating.plans.remove')}
        dangerous
        onConfirm={() => {
          close();
          onShow(null);
          void removePlan(shown.id);
        }}
        onCancel={close}
      />
    </>
  );
}
