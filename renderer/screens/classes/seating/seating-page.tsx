import { useEffect, useMemo, useState } from 'react';
import { ErrorNote } from '../../../components/error-note';
import { useTranslate } from '../../../components/translation';
import { useClasses } from '../../../stores/classes';
import { readSeating, useSeating } from '../../../stores/seating';
import { ClassPick } from './class-pick';
import styles from './seating-page.module.css';
import { SeatingPlans } from './seating-plans';
import { SeatingPrint } from './seating-print';
import { SeatingRoom } from './seating-room';

type Props = {
  readonly classId: string;
  readonly className: string;
  readonly isReadOnly: boolean;
};

/** The seating plans of a class: several, one of them for the roll call; and the random pick. */
export function SeatingPage({ classId, className, isReadOnly }: Props) {
  const t = useTranslate();
  const plans = useSeating((state) => (state.classId === classId ? state.plans : null));
  const error = useSeating((state) => (state.classId === classId ? state.error : null));
  const pupils = useClasses(({ shown }) => (shown?.id === classId ? shown.pupils : null));
  const [planId, setPlanId] = useState<string | null>(null);
  const known = useMemo(() => new Map(pupils?.map((pupil) => [pupil.id, pupil])), [pupils]);

  useEffect(() => {
    void readSeating(classId);
  }, [classId]);

  const plan =
    plans?.find(({ id }) => id === planId) ?? plans?.find(({ chosen }) => chosen) ?? null;
  return (
    <div className={styles.page}>
      {error !== null && <ErrorNote error={error} />}
      {isReadOnly && <p className="soft">{t('seating.readOnly')}</p>}
      {plan === null && error === null && <p className="soft">{t('seating.reading')}</p>}
      {plans !== null && plan !== null && (
        <>
          <div className={styles.head}>
            <SeatingPlans
              classId={classId}
              plans={plans}
              shown={plan}
              isReadOnly={isReadOnly}
              onShow={setPlanId}
            />
            <SeatingPrint planId={plan.id} />
          </div>
          {known.size === 0 ? (
            <p className="soft">{t('seating.nobody')}</p>
          ) : (
            <SeatingRoom key={plan.id} plan={plan} pupils={known} isReadOnly={isReadOnly} />
          )}
          {!isReadOnly && known.size > 0 && <ClassPick classId={classId} className={className} />}
        </>
      )}
    </div>
  );
}
