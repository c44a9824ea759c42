import { FormEnd } from '../../../components/form-end';
import { useTranslate } from '../../../components/translation';
import { cancelPhotos, usePhotos, writePhotos } from '../../../stores/photos';
import { PhotoCard } from './photo-card';
import styles from './photos.module.css';

/** The doubtful ones first; nothing is written before the teacher says so. */
export function PhotosPreview() {
  const t = useTranslate();
  const { phase, photos, chosen, set, error } = usePhotos();
  const count = photos.filter(({ index }) => chosen[index] !== undefined).length;
  const toCheck = photos.filter(({ isSure }) => !isSure);
  const sure = photos.filter(({ isSure }) => isSure);
  const pupils = set?.pupils ?? [];
  const refused = set?.refused ?? [];
  const lines = refused.map(({ fileName, why }) =>
    t('photos.refusedLine', { file: fileName, why: t(`photos.why.${why}`) }),
  );

  function cardsOf(some: typeof photos) {
    return (
      <ul className={styles.cards}>
        {some.map((photo) => (
          <PhotoCard
            key={photo.index}
            photo={photo}
            pupils={pupils}
            pupilId={chosen[photo.index] ?? null}
          />
        ))}
      </ul>
    );
  }

  return (
    <form
      className={styles.preview}
      onSubmit={(event) => {
        event.preventDefault();
        if (phase === 'preview' && count > 0) void writePhotos();
      }}
    >
      <p className="soft">{t('photos.lead')}</p>
      {refused.length > 0 && (
        <section aria-labelledby="photos-refused" className={styles.refused}>
          <h3 id="photos-refused">{t('photos.refused', { count: refused.length })}</h3>
          <ul>
            {[...new Set(lines)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {toCheck.length > 0 && (
        <section aria-labelledby="photos-to-check">
          <h3 id="photos-to-check">{t('photos.toCheck', { count: toCheck.length })}</h3>
          <p className="soft">{t('photos.toCheckLead')}</p>
          {cardsOf(toCheck)}
        </section>
      )}
      {sure.length > 0 && (
        <section aria-labelledby="photos-sure">
          <h3 id="photos-sure">{t('photos.sure', { count: sure.length })}</h3>
          {cardsOf(sure)}
        </section>
      )}
      <FormEnd
        error={error}
        busy={phase === 'writing'}
        submit={t('photos.write', { count })}
        onCancel={cancelPhotos}
      />
    </form>
  );
}
