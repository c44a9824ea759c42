import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../../core/contract/errors';
import type { Pupil } from '../../../../core/roster/pupil';
import { pupilName } from '../../../../core/roster/pupil-name';
import { formatDayAndMonth } from '../../../../core/strings/format-time';
import { BusyButton } from '../../../components/busy-button';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { ErrorNote } from '../../../components/error-note';
import { focusPage } from '../../../components/focus-page';
import { PupilPhoto } from '../../../components/pupil-photo';
import { useTranslation } from '../../../components/translation';
import { removePhoto, replacePhoto } from '../../../stores/photos';
import { PupilForm } from '../pupil-form';
import styles from './pupil-page.module.css';

type Props = { readonly pupil: Pupil };

/** The photo and what is known of a pupil, both to be changed by hand. */
export function PupilIdentity({ pupil }: Props) {
  const { t, language } = useTranslation();
  const [changing, setChanging] = useState(false);
  const close = () => setChanging(false);
  return (
    <section aria-labelledby="pupil-identity" className={styles.section}>
      <h2 id="pupil-identity">{t('pupils.page.identity')}</h2>
      <div className={styles.identity}>
        <PhotoOfPupil pupil={pupil} />
        <div className={styles.facts}>
          <dl>
            {pupil.usageName !== undefined && (
              <Fact term={t('pupils.page.familyName')} fact={pupil.lastName} />
            )}
            {pupil.birthDate !== undefined && (
              <Fact
                term={t('pupils.page.birthDate')}
                fact={formatDayAndMonth(pupil.birthDate, language, 'with-year')}
              />
            )}
            {pupil.sex !== undefined && (
              <Fact term={t('pupils.form.sex')} fact={t(`pupils.form.sexes.${pupil.sex}`)} />
            )}
            {pupil.email !== undefined && <Fact term={t('pupils.form.email')} fact={pupil.email} />}
          </dl>
          <div>
            <Button onClick={() => setChanging(true)}>{t('pupils.page.change')}</Button>
          </div>
        </div>
      </div>
      {changing && <PupilForm pupil={pupil} onDone={close} onClose={close} />}
    </section>
  );
}

function Fact({ term, fact }: { readonly term: string; readonly fact: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{fact}</dd>
    </div>
  );
}

function PhotoOfPupil({ pupil }: Props) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [said, setSaid] = useState('');
  const hasPhoto = pupil.photo !== undefined;

  async function replace() {
    setBusy(true);
    setError(null);
    setSaid('');
    const answer = await replacePhoto(pupil.id);
    setBusy(false);
    if (answer?.ok === false) setError(answer.error);
    else if (answer !== null) setSaid(t('photos.one.done'));
  }

  async function remove() {
    setRemoving(false);
    const answer = await removePhoto(pupil.id);
    setError(answer.ok ? null : answer.error);
    setSaid(answer.ok ? t('photos.one.removed') : '');
    // The button that asked is gone with the photo.
    focusPage();
  }

  return (
    <div className={styles.photo}>
      <PupilPhoto pupil={pupil} size="large" />
      <BusyButton busy={busy} onClick={() => void replace()}>
        {t(hasPhoto ? 'photos.one.replace' : 'photos.one.choose')}
      </BusyButton>
      {hasPhoto && (
        <Button variant="subtle" onClick={() => setRemoving(true)}>
          {t('photos.one.remove')}
        </Button>
      )}
      <p role="status" className={styles.said}>
        {busy ? t('photos.one.reading') : said}
      </p>
      {error !== null && <ErrorNote error={error} />}
      <ConfirmDialog
        opened={removing}
        title={t('photos.one.removeTitle')}
        text={t('photos.one.removeText', { pupil: pupilName(pupil) })}
        action={t('photos.one.remove')}
        dangerous
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(false)}
      />
    </div>
  );
}
