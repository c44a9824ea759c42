import { Modal } from '@mantine/core';
import { type SyntheticEvent, useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import { pupilName } from '../../../core/roster/pupil-name';
import { DateField } from '../../components/date-field';
import { focusFirst } from '../../components/focus-first';
import { FormEnd } from '../../components/form-end';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { addPupil } from '../../stores/pupil-changes';
import styles from './class-form.module.css';
import { EMPTY_PUPIL, faultsOf, pupilOf } from './pupil-draft';
import { PupilFields } from './pupil-fields';

type Props = {
  readonly classId: string;
  readonly className: string;
  readonly levels: readonly string[];
  /** First day of the pupils in the class, `YYYY-MM-DD`; kept by the page from time to time. */
  readonly from: string;
  readonly onFrom: (from: string) => void;
  readonly onClose: () => void;
};

/** One pupil after the other: Enter adds and begins the next one. */
export function AddPupilsForm({ classId, className, levels, from, onFrom, onClose }: Props) {
  const t = useTranslate();
  useReturnFocus();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(EMPTY_PUPIL);
  const [level, setLevel] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [added, setAdded] = useState<readonly string[]>([]);
  const faults = faultsOf(draft);
  const newest = added.at(-1);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (busy || faults.length > 0) return;
    setBusy(true);
    const pupil = pupilOf(draft);
    const answer = await addPupil({ classId, pupil, from, ...(level !== '' && { level }) });
    setBusy(false);
    if (!answer.ok) return setError(answer.error);
    setError(null);
    setAsked(false);
    setAdded([...added, pupilName(pupil)]);
    setDraft(EMPTY_PUPIL);
    focusFirst(form.current);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('pupils.form.addTitle', { className })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        <p className={styles.hint}>{t('pupils.form.addHint')}</p>
        <PupilFields
          draft={draft}
          faults={asked ? faults : []}
          onChange={(part) => setDraft({ ...draft, ...part })}
          {...(levels.length > 0 && {
            level: { value: level, choices: levels, onChange: setLevel },
          })}
        />
        <DateField label={t('pupils.form.from')} value={from} onChange={onFrom} />
        <FormEnd
          error={error}
          busy={busy}
          submit={t('pupils.form.addOne')}
          cancel={t('pupils.form.end')}
          onCancel={onClose}
        >
          <p role="status" className={styles.news}>
            {newest !== undefined &&
              [
                t('pupils.form.added', { pupil: newest }),
                t('pupils.form.addedCount', { count: added.length }),
              ].join(' ')}
          </p>
        </FormEnd>
      </form>
    </Modal>
  );
}
