import { useEffect } from 'react';
import type { ClassView } from '../../../core/contract/class-views';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { loadClass, useClasses } from '../../stores/classes';
import { type ClassTab, cameFrom, goBack, goTo, useNavigation } from '../../stores/navigation';
import { readSchoolDay } from '../../stores/school-day';
import { loadSchoolYear } from '../../stores/school-year';
import { LearnedNames } from './learned/learned-names';
import { OneClass } from './one-class';

type Props = {
  readonly classId: string;
  /** The tab that is shown first, or the page behind the menu. */
  readonly page: ClassTab | 'learned-names';
};

export function ClassPage({ classId, page }: Props) {
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
      {shown?.id !== classId && (
        <PageHeader title={t('classes.title')} eyebrow={<BackToClasses />} />
      )}
      {shown?.id === classId && page !== 'learned-names' && (
        <OneClass shown={shown} tab={page} eyebrow={<BackToClasses />} />
      )}
      {shown?.id === classId && page === 'learned-names' && (
        <LearnedNames shown={shown} eyebrow={<BackToClass of={shown} />} />
      )}
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}

function BackToClass({ of }: { readonly of: ClassView }) {
  const t = useTranslate();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => goTo({ screen: 'classes', classId: of.id })}
    >
      {t('participants.learned.back', { className: of.name })}
    </button>
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
