import { useState } from 'react';
import type { Pupil } from '../../../core/roster/pupil';
import { pupilName } from '../../../core/roster/pupil-name';
import { DateField } from '../../components/date-field';
import { useTranslate } from '../../components/translation';
import { leaveClass, returnToClass } from '../../stores/pupil-changes';
import { ActDialog } from './act-dialog';

type Props = {
  readonly act: 'leave' | 'return';
  readonly pupil: Pupil;
  readonly classId: string;
  readonly className: string;
  /** The day that is proposed, `YYYY-MM-DD`. */
  readonly first: string;
  readonly heirId: string;
  readonly onClose: () => void;
};

/** The last day of a pupil in a class, or the first one after an absence from it. */
export function StayForm({ act, pupil, classId, className, first, heirId, onClose }: Props) {
  const t = useTranslate();
  const [on, setOn] = useState(first);
  const send = act === 'leave' ? leaveClass : returnToClass;
  return (
    <ActDialog
      title={t(`pupils.moves.${act}Title`, { pupil: pupilName(pupil), className })}
      text={t(`pupils.moves.${act}Text`)}
      submit={t(`pupils.moves.${act}Submit`)}
      heirId={heirId}
      onSubmit={() => send({ pupilId: pupil.id, classId, on })}
      onDone={onClose}
      onClose={onClose}
    >
      <DateField
        label={t(act === 'leave' ? 'pupils.moves.lastDay' : 'pupils.moves.firstDay')}
        value={on}
        onChange={setOn}
        isFirst
      />
    </ActDialog>
  );
}
