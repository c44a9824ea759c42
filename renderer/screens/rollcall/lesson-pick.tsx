import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { RandomPick } from '../../components/random-pick';
import { useTranslate } from '../../components/translation';
import { leavePick, pickNext, readPick, takeBackPick, usePick } from '../../stores/pick';
import styles from './lesson-pick.module.css';
import { keepFocus } from './mark-buttons';

type Props = {
  readonly classId: string;
  readonly lessonId: string;
  readonly onClose: () => void;
};

/** The random pick among those who are in the lesson; the keys of the roll call stay in force. */
export function LessonPick({ classId, lessonId, onClose }: Props) {
  const t = useTranslate();
  const view = usePick((state) => state.view);
  const error = usePick((state) => state.error);

  useEffect(() => {
    void readPick({ classId, lessonId });
    return leavePick;
  }, [classId, lessonId]);

  return (
    <section className={styles.pick} aria-label={t('seating.pick.title')}>
      <RandomPick
        view={view}
        error={error}
        isLarge={false}
        lead={t('seating.pick.leadLesson')}
        onNext={() => void pickNext()}
        onTakeBack={() => void takeBackPick()}
      >
        <Button
          variant="subtle"
          aria-label={t('seating.pick.close')}
          onMouseDown={keepFocus}
          onClick={onClose}
        >
          {t('common.close')}
        </Button>
      </RandomPick>
    </section>
  );
}
