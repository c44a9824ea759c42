import { Button } from '@mantine/core';
import type { Lesson } from '../../../core/timetable/lesson';
import { RadioLine } from '../../components/radio-line';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import type { RollView } from '../../stores/seating';
import { BulkMenu } from './bulk-menu';
import { keepFocus } from './mark-buttons';
import styles from './rollcall.module.css';

type Props = {
  readonly lesson: Pick<Lesson, 'id' | 'mode'>;
  readonly view: RollView;
  readonly hasUnmarked: boolean;
  readonly onView: (view: RollView) => void;
  readonly isPicking: boolean;
  readonly onPick: () => void;
  readonly onFind: () => void;
};

/** What is wanted now and then; what is wanted at each roll call stands in the bar. */
export function RollCallTools(props: Props) {
  const { lesson, view, hasUnmarked, isPicking, onView, onPick, onFind } = props;
  const t = useTranslate();
  return (
    <div className={styles.tools}>
      <RadioLine
        legend={t('rollcall.view.legend')}
        value={view}
        choices={[
          { value: 'list', label: t('rollcall.view.list') },
          { value: 'plan', label: t('rollcall.view.plan') },
        ]}
        onChange={onView}
      />
      <BulkMenu isOffered={hasUnmarked} />
      <Button aria-expanded={isPicking} onMouseDown={keepFocus} onClick={onPick}>
        {t('seating.pick.title')}
      </Button>
      <Button aria-keyshortcuts="/" onClick={onFind}>
        {t('rollcall.find.open')}
      </Button>
      {lesson.mode !== 'on-site' && (
        <Button onClick={() => goTo({ screen: 'participants', lessonId: lesson.id })}>
          {t('participants.open')}
        </Button>
      )}
    </div>
  );
}
