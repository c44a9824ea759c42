import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { StoredSeatingPlan } from '../../../../core/seating/seating-plan';
import { useTranslate } from '../../../components/translation';
import { addPlan, renamePlan } from '../../../stores/seating';
import { ActDialog } from '../act-dialog';

type Props = {
  readonly act: 'add' | 'copy' | 'rename';
  readonly classId: string;
  /** The plan that is copied or renamed. */
  readonly plan: StoredSeatingPlan;
  readonly heirId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

const LONGEST_NAME = 60;

/** The name of a plan: a new one, a copy, or another name. */
export function PlanForm({ act, classId, plan, heirId, onDone, onClose }: Props) {
  const t = useTranslate();
  const [name, setName] = useState(act === 'rename' ? plan.name : '');
  const [asked, setAsked] = useState(false);
  const isNameMissing = name.trim() === '';

  function save() {
    if (act === 'rename') return renamePlan(plan.id, name);
    return addPlan(classId, name, act === 'copy' ? plan.id : null);
  }

  return (
    <ActDialog
      title={t(`seating.plans.${act}Title`)}
      submit={t(act === 'rename' ? 'seating.plans.renameSubmit' : 'seating.plans.addSubmit')}
      heirId={heirId}
      onSubmit={() => {
        setAsked(true);
        return isNameMissing ? null : save();
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <TextInput
        label={t('seating.plans.name')}
        placeholder={t('seating.plans.nameExample')}
        value={name}
        maxLength={LONGEST_NAME}
        error={asked && isNameMissing && t('seating.plans.nameMissing')}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      {act !== 'rename' && <p className="soft">{t('seating.plans.newUsed')}</p>}
    </ActDialog>
  );
}
