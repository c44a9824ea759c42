import { Checkbox, Modal, Select, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { MOTIVES, type Motive, REASON_STATES } from '../../../core/attendance/reason';
import type { AppError } from '../../../core/contract/errors';
import type { PeriodView } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { DateField } from '../../components/date-field';
import { FormEnd } from '../../components/form-end';
import { RadioLine } from '../../components/radio-line';
import { useTranslate } from '../../components/translation';
import { addPeriod } from '../../stores/periods';
import { usePupils } from '../../stores/pupils';
import { draftOf, isHour, newPeriod, type PeriodDraft, periodOf } from './period-draft';
import { periodPupils } from './period-pupils';
import { PupilSelect } from './pupil-select';
import styles from './registers.module.css';

type Props = {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly timeZone: string;
  /** The period to correct; absent: a new one. */
  readonly known?: PeriodView;
  /** `done` says what was done; empty when nothing was. */
  readonly onClose: (done: string) => void;
};

const NO_MOTIVE = 'none';

export function PeriodForm({ today, timeZone, known, onClose }: Props) {
  const t = useTranslate();
  const pupils = periodPupils(usePupils((state) => state.list) ?? [], known);
  const [draft, setDraft] = useState<PeriodDraft>(() =>
    known === undefined ? newPeriod(today) : draftOf(known, timeZone),
  );
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  // Before its first day no roll call can have marked the pupil absent.
  const hasBegun = draft.from <= today;

  function change(part: Partial<PeriodDraft>): void {
    setDraft({ ...draft, ...part });
  }

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    const period = periodOf({ ...draft, giveReason: draft.giveReason && hasBegun });
    const pupil = pupils.find(({ id }) => id === draft.pupilId);
    if (period === null || pupil === undefined || busy) return;
    setBusy(true);
    const answer = await addPeriod({
      ...period,
      ...(known !== undefined && { replaces: known.id }),
    });
    setBusy(false);
    if (!answer.ok) return setError(answer.error);
    const { given } = answer.value;
    const words = known === undefined ? 'registers.periods.added' : 'registers.periods.changed';
    const done: string[] = [t(words, { pupil: pupilName(pupil) })];
    if (given > 0) done.push(t('registers.periods.given', { count: given }));
    else if (period.giveReason) done.push(t('registers.periods.givenNone'));
    onClose(done.join(' '));
  }

  const hourError = (typed: string) => asked && !isHour(typed) && t('registers.periods.hourNeeded');
  return (
    <Modal
      opened
      onClose={() => onClose('')}
      size="lg"
      title={t(known === undefined ? 'registers.periods.add' : 'registers.periods.changeTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <PupilSelect
          pupils={pupils}
          value={draft.pupilId}
          error={asked && draft.pupilId === ''}
          onChange={(pupilId) => change({ pupilId })}
        />
        <div className={styles.two}>
          <DateField
            label={t('registers.periods.from')}
            value={draft.from}
            // The end follows the beginning: an absence that ends before it begins is a slip.
            onChange={(from) => change({ from, to: draft.to < from ? from : draft.to })}
          />
          <DateField
            label={t('registers.periods.to')}
            value={draft.to}
            onChange={(to) => change({ to, from: to < draft.from ? to : draft.from })}
          />
          <TextInput
            label={t('registers.periods.fromHour')}
            value={draft.fromHour}
            error={hourError(draft.fromHour)}
            onChange={(event) => change({ fromHour: event.currentTarget.value })}
          />
          <TextInput
            label={t('registers.periods.toHour')}
            value={draft.toHour}
            error={hourError(draft.toHour)}
            onChange={(event) => change({ toHour: event.currentTarget.value })}
          />
        </div>
        <Select
          label={t('registers.periods.motive')}
          data={[
            { value: NO_MOTIVE, label: t('registers.periods.noMotive') },
            ...MOTIVES.map((motive) => ({
              value: motive,
              label: t(`attendance.motives.${motive}`),
            })),
          ]}
          value={draft.motive === '' ? NO_MOTIVE : draft.motive}
          onChange={(chosen) => change({ motive: readMotive(chosen) })}
        />
        {draft.motive !== '' && (
          <>
            <RadioLine
              legend={t('registers.periods.state')}
              value={draft.state}
              choices={REASON_STATES.map((value) => ({
                value,
                label: t(`registers.periods.states.${value}`),
              }))}
              onChange={(state) => change({ state })}
            />
            <p className="soft">{t('registers.periods.stateAdvice')}</p>
            {hasBegun && (
              <Checkbox
                label={t('registers.periods.giveReason')}
                checked={draft.giveReason}
                onChange={(event) => change({ giveReason: event.currentTarget.checked })}
              />
            )}
          </>
        )}
        <TextInput
          label={t('registers.periods.comment')}
          value={draft.comment}
          maxLength={2000}
          onChange={(event) => change({ comment: event.currentTarget.value })}
        />
        <FormEnd
          error={error}
          busy={busy}
          submit={t(
            known === undefined ? 'registers.periods.confirm' : 'registers.periods.changeConfirm',
          )}
          onCancel={() => onClose('')}
        />
      </form>
    </Modal>
  );
}

function readMotive(chosen: string | null): Motive | '' {
  return MOTIVES.find((motive) => motive === chosen) ?? '';
}
