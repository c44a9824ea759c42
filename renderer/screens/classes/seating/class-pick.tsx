import { useEffect } from 'react';
import { RandomPick } from '../../../components/random-pick';
import { useTranslate } from '../../../components/translation';
import { leavePick, pickNext, readPick, takeBackPick, usePick } from '../../../stores/pick';
import styles from './seating-page.module.css';

type Props = { readonly classId: string; readonly className: string };

/** The random pick among all pupils of a class, to be shown to the class. */
export function ClassPick({ classId, className }: Props) {
  const t = useTranslate();
  const view = usePick((state) => state.view);
  const error = usePick((state) => state.error);

  useEffect(() => {
    void readPick({ classId });
    return leavePick;
  }, [classId]);

  return (
    <section className={styles.pick} aria-labelledby="class-pick">
      <h2 id="class-pick">
        {t('seating.pick.title')} <span className="visually-hidden">{className}</span>
      </h2>
      <RandomPick
        view={view}
        error={error}
        isLarge
        lead={t('seating.pick.lead')}
        onNext={() => void pickNext()}
        onTakeBack={() => void takeBackPick()}
      />
    </section>
  );
}
