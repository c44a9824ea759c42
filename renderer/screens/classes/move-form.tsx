import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Pupil } from '../../../core/roster/pupil';
import { pupilName } from '../../../core/roster/pupil-name';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { DateField } from '../../components/date-field';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { useClasses } from '../../stores/classes';
import { goTo } from '../../stores/navigation';
import { movePupil } from '../../stores/pupil-changes';
import { ActDialog } from './act-dialog';

type Props = {
  readonly pupil: Pupil;
  readonly classId: string;
  readonly className: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly heirId: string;
  readonly onClose: () => void;
};

/** To another class of the year, from a day on. */
export function MoveForm({ pupil, classId, className, today, heirId, onClose }: Props) {
  const t = useTranslate();
  const list = useClasses((state) => state.list) ?? [];
  const classes = list.filter(({ id, kind }) => kind === 'class' && id !== classId);
  const [toClassId, setToClassId] = useState<string | null>(null);
  const [on, setOn] = useState(today);
  const [asked, setAsked] = useState(false);

  if (classes.length === 0) {
    return <NoOtherClass pupil={pupil} heirId={heirId} onClose={onClose} />;
  }
  return (
    <ActDialog
      title={t('pupils.moves.moveTitle', { pupil: pupilName(pupil) })}
      text={t('pupils.moves.moveText', { className })}
      submit={t('pupils.moves.moveSubmit')}
      heirId={heirId}
      onSubmit={() => {
        setAsked(true);
        if (toClassId === null) return null;
        return movePupil({ pupilId: pupil.id, fromClassId: classId, toClassId, on });
      }}
      onDone={onClose}
      onClose={onClose}
    >
      <Select
        label={t('pupils.moves.to')}
        data={classes.map(({ id, name }) => ({ value: id, label: name }))}
        value={toClassId}
        error={asked && toClassId === null && t('pupils.moves.toMissing')}
        onChange={setToClassId}
        data-autofocus
      />
      <DateField label={t('pupils.moves.on')} value={on} onChange={setOn} />
    </ActDialog>
  );
}

/** Nowhere to move to: the way to where a class is made, instead of a form that cannot be sent. */
function NoOtherClass({ pupil, heirId, onClose }: Pick<Props, 'pupil' | 'heirId' | 'onClose'>) {
  const t = useTranslate();
  useReturnFocus(heirId);
  return (
    <ConfirmDialog
      opened
      title={t('pupils.moves.moveTitle', { pupil: pupilName(pupil) })}
      text={t('pupils.moves.noOther')}
      action={t('registers.toClasses')}
      onConfirm={() => goTo({ screen: 'classes' })}
      onCancel={onClose}
    />
  );
}
