import { useState } from 'react';
import type { Pupil } from '../../../core/roster/pupil';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslate } from '../../components/translation';
import { changeLevel, changePupil } from '../../stores/pupil-changes';
import { ActDialog } from './act-dialog';
import { faultsOf, pupilDraftOf, pupilOf } from './pupil-draft';
import { PupilFields } from './pupil-fields';

type Props = {
  readonly pupil: Pupil;
  /** Where the pupil has a level of several. */
  readonly enrolment?: {
    readonly classId: string;
    readonly level: string;
    readonly levels: readonly string[];
  };
  /** The menu that opened it: the keyboard goes back there. */
  readonly heirId?: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** What is known of a pupil, to be changed by hand. */
export function PupilForm({ pupil, enrolment, heirId, onDone, onClose }: Props) {
  const t = useTranslate();
  const [draft, setDraft] = useState(() => pupilDraftOf(pupil));
  const [level, setLevel] = useState(enrolment?.level ?? '');
  const [asked, setAsked] = useState(false);
  const faults = faultsOf(draft);

  async function save() {
    const answer = await changePupil(pupil.id, pupilOf(draft));
    if (!answer.ok || enrolment === undefined || level === enrolment.level) return answer;
    return changeLevel({ pupilId: pupil.id, classId: enrolment.classId, level });
  }

  return (
    <ActDialog
      title={t('pupils.form.changeTitle', { pupil: pupilName(pupil) })}
      text={t('pupils.form.byHand')}
      submit={t('pupils.form.save')}
      heirId={heirId}
      size="lg"
      onSubmit={() => {
        setAsked(true);
        return faults.length > 0 ? null : save();
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <PupilFields
        draft={draft}
        faults={asked ? faults : []}
        onChange={(part) => setDraft({ ...draft, ...part })}
        {...(enrolment !== undefined && {
          level: {
            value: level,
            choices: withLevel(enrolment.levels, enrolment.level),
            onChange: setLevel,
          },
        })}
      />
    </ActDialog>
  );
}

/** A level that a list gave and that the class does not name can be kept. */
function withLevel(levels: readonly string[], level: string): readonly string[] {
  return level === '' || levels.includes(level) ? levels : [...levels, level];
}
