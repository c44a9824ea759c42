import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslate } from '../../components/translation';
import { actsOn, type PupilAct } from './pupil-acts';
import { RowMenu } from './row-menu';

type Props = {
  readonly pupil: EnrolledPupil;
  readonly isGroup: boolean;
  readonly hasLeft: boolean;
  readonly onAct: (act: PupilAct) => void;
};

/** The menu of a pupil, whom its dialogs give the keyboard back to. */
export function pupilMenuId(pupilId: string): string {
  return `pupil-menu-${pupilId}`;
}

export function PupilMenu({ pupil, isGroup, hasLeft, onAct }: Props) {
  const t = useTranslate();
  const words = {
    change: t('pupils.form.change'),
    move: t('pupils.moves.move'),
    leave: t(hasLeft ? 'pupils.moves.leaveAgain' : 'pupils.moves.leave'),
    stay: t('pupils.moves.stay'),
    return: t('pupils.moves.return'),
    remove: t('pupils.moves.remove'),
  };
  return (
    <RowMenu
      id={pupilMenuId(pupil.id)}
      label={t('classes.roster.menuOf', { pupil: pupilName(pupil) })}
      items={actsOn(pupil, { isGroup, hasLeft }).map((act) => ({
        label: words[act],
        onChoose: () => onAct(act),
      }))}
    />
  );
}
