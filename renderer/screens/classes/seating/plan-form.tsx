import { Modal, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import type { AppError } from '../../../../core/contract/errors';
import type { StoredSeatingPlan } from '../../../../core/seating/seating-plan';
import { FormEnd } from '../../../components/form-end';
import { useTranslate } from '../../../components/translation';
import { useReturnFocus } from '../../../components/use-return-focus';
import { addPlan, renamePlan } from '../../../stores/seating';
import styles from './seating-page.module.css';

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
  useReturnFocus(heirId);
  const [name, setName] = useState(act === 'rename' ? plan.name : '');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isNameMissing = name.trim() === '';

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (busy || isNameMissing) return;
    setBusy(true);
    const refused =
      act === 'rename'
        ? await renamePlan(plan.id, name)
        : await addPlan(classId, name, act === 'copy' ? plan.id : null);
    setBusy(false);
    if (refused === null) onDone();
    else setError(refused);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`seating.plans.${act}Title`)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
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
        <FormEnd
          error={error}
          busy={busy}
          submit={t(act === 'rename' ? 'seating.plans.renameSubmit' : 'seating.plans.addSubmit')}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
