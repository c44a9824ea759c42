import { Button, Select } from '@mantine/core';
import { useEffect } from 'react';
import type { PupilPage as Page } from '../../../../core/contract/class-views';
import { pupilName } from '../../../../core/roster/pupil-name';
import { ErrorNote } from '../../../components/error-note';
import { PageHeader } from '../../../components/page-header';
import { useTranslate } from '../../../components/translation';
import { useClasses } from '../../../stores/classes';
import { cameFrom, goBack, goTo, useNavigation } from '../../../stores/navigation';
import { leavePupilPage, openPupilPage, usePupilPage } from '../../../stores/pupil-page';
import { readSchoolDay, useSchoolDay } from '../../../stores/school-day';
import { ClassmateButtons } from './classmate-buttons';
import { PupilAttendance } from './pupil-attendance';
import { PupilIdentity } from './pupil-identity';
import { PupilKept } from './pupil-kept';
import { NEW_NOTE, PupilNotes } from './pupil-notes';
import styles from './pupil-page.module.css';
import { PupilStays } from './pupil-stays';

type Props = { readonly pupilId: string };

/** Everything of one pupil: who, where, how the year goes, what was written, what is kept. */
export function PupilPage({ pupilId }: Props) {
  const t = useTranslate();
  const page = usePupilPage((state) => state.page);
  const error = usePupilPage((state) => state.error);

  // The class from which the page is opened knows the name before the page is read.
  const known = useClasses((state) => state.shown?.pupils.find(({ id }) => id === pupilId));
  const pupil = page?.pupil ?? known;

  useEffect(() => {
    void openPupilPage(pupilId);
    if (useSchoolDay.getState().today === null) void readSchoolDay();
    return leavePupilPage;
  }, [pupilId]);

  return (
    <>
      <PageHeader
        title={pupil === undefined ? t('classes.title') : pupilName(pupil)}
        eyebrow={<Back page={page} />}
      >
        <ClassmateButtons pupilId={pupilId} />
        <Button
          disabled={page === null}
          onClick={() => {
            if (page === null) return;
            const { schoolYearId } = page;
            goTo({
              screen: 'exports',
              kind: 'pupil',
              subject: { about: 'pupil', pupilId, schoolYearId },
            });
          }}
        >
          {t('exportScreen.links.pupil')}
        </Button>
        <Button onClick={() => document.getElementById(NEW_NOTE)?.focus()}>
          {t('pupils.notes.write')}
        </Button>
      </PageHeader>
      {error !== null && <ErrorNote error={error} />}
      {page !== null && <OnePupil page={page} />}
    </>
  );
}

function OnePupil({ page }: { readonly page: Page }) {
  const t = useTranslate();
  const { pupil, attendance } = page;
  return (
    <div className={styles.page}>
      <div className={styles.who}>
        <PupilIdentity pupil={pupil} />
        <PupilStays enrolments={page.enrolments} years={page.years} />
      </div>
      <section aria-labelledby="pupil-attendance" className={styles.section}>
        <div className={styles.sectionHead}>
          <h2 id="pupil-attendance">{t('pupils.page.attendance')}</h2>
          {page.years.length > 1 && (
            <Select
              label={t('pupils.page.year')}
              allowDeselect={false}
              data={page.years.map(({ id, label }) => ({ value: id, label }))}
              value={page.schoolYearId}
              onChange={(id) => id !== null && void openPupilPage(pupil.id, id)}
            />
          )}
        </div>
        <PupilAttendance attendance={attendance} />
      </section>
      <PupilNotes pupilId={pupil.id} notes={page.notes} />
      <PupilKept kept={page.kept} hasPhoto={pupil.photo !== undefined} />
    </div>
  );
}

/** To where the page was opened from: a class, a roll call, the registers. */
function Back({ page }: { readonly page: Page | null }) {
  const t = useTranslate();
  const from = useNavigation(cameFrom);
  const classId = from.screen === 'classes' ? from.classId : undefined;
  const className = page?.enrolments.find((each) => each.classId === classId)?.className;
  if (from.screen === 'rollcall' || from.screen === 'registers') {
    return <BackButton words={t(`pupils.page.backFrom.${from.screen}`)} onClick={goBack} />;
  }
  if (className === undefined) {
    return <BackButton words={t('classes.back')} onClick={() => goTo({ screen: 'classes' })} />;
  }
  return <BackButton words={t('pupils.page.backTo', { className })} onClick={goBack} />;
}

function BackButton(props: { readonly words: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="link-button" onClick={props.onClick}>
      {props.words}
    </button>
  );
}
