import type { ClassView } from '../../../core/contract/class-views';
import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';
import { pupilName } from '../../../core/roster/pupil-name';
import { assertNever } from '../../../core/shared/assert-never';
import { formatDate } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { removePupil, returnToClass } from '../../stores/pupil-changes';
import { ActDialog } from './act-dialog';
import { MoveForm } from './move-form';
import type { PupilAct } from './pupil-acts';
import { PupilForm } from './pupil-form';
import { pupilMenuId } from './pupil-menu';
import { hasLevels } from './roster-order';
import { StayForm } from './stay-form';

type Props = {
  readonly act: PupilAct;
  readonly pupil: EnrolledPupil;
  readonly shown: ClassView;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onClose: () => void;
};

/** The dialog of an act on one pupil of a class. */
export function PupilDialog({ act, pupil, shown, today, onClose }: Props) {
  const { t, language } = useTranslation();
  const common = {
    pupil,
    classId: shown.id,
    className: shown.name,
    heirId: pupilMenuId(pupil.id),
    onClose,
  };
  // Who is still to come cannot leave before.
  const day = today < pupil.from ? pupil.from : today;
  switch (act) {
    case 'change':
      return (
        <PupilForm
          pupil={pupil}
          heirId={common.heirId}
          onDone={onClose}
          onClose={onClose}
          {...(hasLevels(shown.levels, shown.pupils) && {
            enrolment: { classId: shown.id, level: pupil.level ?? '', levels: shown.levels },
          })}
        />
      );
    case 'move':
      return <MoveForm {...common} today={day} />;
    case 'leave':
      return <StayForm {...common} act="leave" first={pupil.to ?? day} />;
    case 'return':
      return <StayForm {...common} act="return" first={today} />;
    case 'stay':
      return (
        <ActDialog
          title={t('pupils.moves.stayTitle', { pupil: pupilName(pupil), className: shown.name })}
          text={t('pupils.moves.stayText', { date: formatDate(pupil.to ?? today, language) })}
          submit={t('pupils.moves.stayAction')}
          heirId={common.heirId}
          onSubmit={() =>
            returnToClass({ pupilId: pupil.id, classId: shown.id, on: pupil.to ?? today })
          }
          onDone={onClose}
          onClose={onClose}
        />
      );
    case 'remove':
      return (
        <ActDialog
          title={t('pupils.moves.removeTitle', { pupil: pupilName(pupil) })}
          text={t('pupils.moves.removeText')}
          submit={t('pupils.moves.remove')}
          heirId={common.heirId}
          onSubmit={() => removePupil(pupil.id)}
          onDone={onClose}
          onClose={onClose}
        />
      );
    default:
      return assertNever(act);
  }
}
