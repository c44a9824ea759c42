import { Modal, Select, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import {
  CONTACT_MEANS,
  type ContactMeans,
  FOLLOW_UP_KINDS,
  type FollowUpKind,
  type FollowUpView,
} from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { DateField } from '../../components/date-field';
import { FormEnd } from '../../components/form-end';
import { useTranslate } from '../../components/translation';
import { addEntry } from '../../stores/follow-up';
import styles from './registers.module.css';

type Props = {
  readonly pupil: FollowUpView;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onClose: () => void;
};

/** By telephone, today: what is done most. */
export function EntryForm({ pupil, today, onClose }: Props) {
  const t = useTranslate();
  const [kind, setKind] = useState<FollowUpKind>('contacted');
  const [means, setMeans] = useState<ContactMeans>('phone');
  const [date, setDate] = useState(today);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const words = note.trim();
    setBusy(true);
    const answer = await addEntry({
      pupilId: pupil.pupilId,
      date,
      kind,
      means,
      ...(words !== '' && { note: words }),
    });
    setBusy(false);
    if (answer.ok) onClose();
    else setError(answer.error);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('registers.followUp.formTitle', { pupil: pupilName(pupil) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <Select
          label={t('registers.followUp.kind')}
          data={FOLLOW_UP_KINDS.map((value) => ({
            value,
            label: t(`registers.followUp.kinds.${value}`),
          }))}
          value={kind}
          onChange={(value) => setKind(FOLLOW_UP_KINDS.find((one) => one === value) ?? kind)}
          data-autofocus
        />
        <Select
          label={t('registers.followUp.by')}
          data={CONTACT_MEANS.map((value) => ({
            value,
            label: t(`registers.followUp.means.${value}`),
          }))}
          value={means}
          onChange={(value) => setMeans(CONTACT_MEANS.find((one) => one === value) ?? means)}
        />
        <DateField label={t('registers.followUp.date')} value={date} onChange={setDate} />
        <TextInput
          label={t('registers.followUp.words')}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <FormEnd
          error={error}
          busy={busy}
          submit={t('registers.followUp.save')}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
