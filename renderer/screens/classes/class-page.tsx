import { useEffect } from 'react';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { loadClass, useClasses } from '../../stores/classes';
import { type ClassTab, cameFrom, goBack, goTo, useNavigation } from '../../stores/navigation';
import { readSchoolDay } from '../../stores/school-day';
import { loadSchoolYear } from '../../stores/school-year';
import { OneClass } from './one-class';

type Props = {
  readonly classId: string;
  /** The tab that is shown first. */
  readonly tab: ClassTab;
};

export function ClassPage({ classId, tab }: Props) {
  const t = useTranslate();
  const shown = useClasses((state) => state.shown);
  const error = useClasses((state) => state.error);

  useEffect(() => {
    void loadClass(classId);
    void readSchoolDay();
    void loadSchoolYear();
  }, [classId]);

  return (
    <>
      {shown?.id === classId ? (
        <OneClass shown={shown} tab={tab} eyebrow={<BackToClasses />} />
      ) : (
        <PageHeader title={t('classes.title')} eyebrow={<BackToClasses />} />
      )}
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}

/** To the list, or to the roll call in the midst of which the class was looked at. */
function BackToClasses() {
  const t = useTranslate();
  const isAside = useNavigation((state) => cameFrom(state).screen === 'rollcall');
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => (isAside ? goBack() : goTo({ screen: 'classes' }))}
    >
      {t(isAside ? 'pupils.page.backFrom.rollcall' : 'classes.back')}
    </button>
  );
}
