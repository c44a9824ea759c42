import { Modal } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import { dateIn } from '../../../core/timetable/day';
import { FormEnd } from '../../components/form-end';
import { RadioLine } from '../../components/radio-line';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { useClasses } from '../../stores/classes';
import { useSchoolYear } from '../../stores/school-year';
import { addSlots } from '../../stores/slots';
import { AudienceSelect } from './audience-select';
import { HourFields } from './hour-fields';
import { type PrimaryWeek, primarySlots } from './primary-week';
import { spanFrom } from './slot-draft';
import styles from './timetable.module.css';

type Props = { readonly onClose: () => void };

const MORNING = { start: '08:30', end: '11:30' };
const AFTERNOON = { start: '13:30', end: '16:30' };
/** Four mornings and four afternoons; with four days and a half, one more morning. */
const CALLS = { four: 8, 'four-and-half': 9 } as const;

/** All the half-day calls of a primary class at once. */
export function PrimaryWeekForm({ onClose }: Props) {
  const t = useTranslate();
  const year = useSchoolYear((state) => state.year);
  useReturnFocus();
  const classes = useClasses((state) => state.list) ?? [];
  const [week, setWeek] = useState<PrimaryWeek>({
    classId: classes.length === 1 ? (classes[0]?.id ?? '') : '',
    pattern: 'four',
    morning: MORNING,
    afternoon: AFTERNOON,
  });
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (busy || year === null) return;
    setAsked(true);
    const today = dateIn(year.timeZone, new Date().toISOString());
    const slots = primarySlots(week, spanFrom(year, today));
    if (slots === null) return;
    setBusy(true);
    const answer = await addSlots(slots);
    setBusy(false);
    if (answer.ok) onClose();
    else setError(answer.error);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('timetable.slots.primaryForm.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        <p className={styles.lead}>{t('timetable.slots.primaryForm.lead')}</p>
        <AudienceSelect
          classes={classes}
          classId={week.classId}
          isMissing={asked && week.classId === ''}
          autoFocus
          onChoose={(classId) => setWeek({ ...week, classId })}
        />
        <RadioLine
          legend={t('timetable.slots.primaryForm.days')}
          value={week.pattern}
          choices={[
            { value: 'four', label: t('timetable.slots.primaryForm.four') },
            { value: 'four-and-half', label: t('timetable.slots.primaryForm.fourAndHalf') },
          ]}
          onChange={(pattern) => setWeek({ ...week, pattern })}
        />
        <HourFields
          hours={week.morning}
          asked={asked}
          labels={{
            start: t('timetable.slots.primaryForm.morningStart'),
            end: t('timetable.slots.primaryForm.morningEnd'),
          }}
          onChange={(part) => setWeek({ ...week, morning: { ...week.morning, ...part } })}
        />
        <HourFields
          hours={week.afternoon}
          asked={asked}
          labels={{
            start: t('timetable.slots.primaryForm.afternoonStart'),
            end: t('timetable.slots.primaryForm.afternoonEnd'),
          }}
          onChange={(part) => setWeek({ ...week, afternoon: { ...week.afternoon, ...part } })}
        />
        <FormEnd
          error={error}
          busy={busy}
          submit={t('timetable.slots.primaryForm.confirm', { count: CALLS[week.pattern] })}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
